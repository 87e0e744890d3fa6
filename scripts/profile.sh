#!/usr/bin/env bash
# Finds out anew which functions of the program a check calls, into scripts/second_part.txt: builds a page that remembers it, and
# has many people's checks done with that in Chromium. Worth while when much code is new: what the list does not know comes
# with the first part (docs/adr/0021-two-parts.md).
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

scripts/install.sh browser
scripts/page.sh --profile
called=$(mktemp)
trap 'rm -f "$called"' EXIT
ILIAC_DIST=dist-profile cargo run --quiet --locked --manifest-path tests/e2e/Cargo.toml --bin profile > "$called"
list=$(node scripts/second_part.mjs "$CARGO_TARGET_DIR/functions.json" "$called")
printf '%s\n' "$list" > scripts/second_part.txt
wc -l scripts/second_part.txt
