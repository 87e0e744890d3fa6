#!/usr/bin/env bash
# Builds the release page into dist/, unless dist/ is newer than all that it is made of. --always: from an empty dist/.
# --fast: a page to look at while one works on it, in seconds and several times the size; it counts as out of date.
# --pseudo: such a page with the languages that nobody speaks (build/pseudo.rs), into dist-pseudo/; it is never shipped.
# --profile: the release page with a program that remembers what was called, into dist-profile/ (scripts/profile.sh); nor is that.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

made_of=(index.html start.js page src style public locales build build.rs Cargo.toml Cargo.lock Trunk.toml scripts/{page.sh,second_part.mjs,second_part.txt,mark.mjs,minify.mjs,post_build.mjs,licences.mjs,split.mjs,squeeze.mjs,wasm.mjs,worker.mjs})
dist=dist
if [ "${1-}" = --pseudo ]; then
  dist=dist-pseudo
  export ILIAC_PSEUDO=1
fi
if [ "${1-}" = --profile ]; then
  dist=dist-profile
  export ILIAC_PROFILE=1
fi
if [ "${1-}" = --always ] || [ "${1-}" = --profile ] || [ "${1-}" = --fast ] || [ "${1-}" = --pseudo ]; then
  rm -rf "$dist"
elif [ -f dist/index.html ] && [ -z "$(find "${made_of[@]}" -newer dist/index.html -print -quit)" ]; then
  echo 'dist/ is up to date'
  exit 0
fi

scripts/install.sh page
# Trunk builds offline (Trunk.toml), so the crates must be here before it starts.
cargo fetch --target wasm32-unknown-unknown

# Panic messages carry paths: without these flags the same source would make another page on another machine. The last
# flag that fits wins. A release is cut in two by its functions' names, which say most in this form.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags=("--remap-path-prefix=$PWD=iliac" "--remap-path-prefix=$CARGO_TARGET_DIR=target")
for registry in "$cargo_home"/registry/src/*/; do
  flags+=("--remap-path-prefix=$registry=crates/")
done
if [ "${1-}" != --fast ] && [ "${1-}" != --pseudo ]; then
  flags+=(-Csymbol-mangling-version=v0)
fi
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS

# Dated by its start: what is edited while it builds is newer than dist/.
started=$(mktemp)
trap 'rm -f "$started"' EXIT
# Trunk takes NO_COLOR=1 for a mistake.
if [ "${1-}" = --fast ] || [ "${1-}" = --pseudo ]; then
  CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=0 env -u NO_COLOR trunk build --skip-version-check --release=false --dist "$dist"
  touch -d @0 "$dist/index.html"
else
  env -u NO_COLOR trunk build --skip-version-check --dist "$dist"
  touch -r "$started" "$dist/index.html"
fi
