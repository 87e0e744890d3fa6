#!/usr/bin/env bash
# Whether what others wrote may be in the page and the tests (deny.toml), and whether anything in it has a known fault.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

for manifest in Cargo.toml tests/e2e/Cargo.toml; do
  echo "$manifest"
  cargo-deny --manifest-path "$manifest" check licenses bans sources
done
# Its database lies on a site of its own.
if fetched=$(cargo-deny fetch db 2>&1); then
  for manifest in Cargo.toml tests/e2e/Cargo.toml; do
    cargo-deny --manifest-path "$manifest" check --disable-fetch advisories
  done
else
  printf '%s\nThe database of known faults cannot be had here: they were NOT looked for.\n' "${fetched##*$'\n'}"
fi
