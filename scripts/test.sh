#!/usr/bin/env bash
# Every check, one after the other, or only those named: scripts/test.sh [STAGE…]. All run, also after one that failed.
# Cargo runs once at a time, in one target folder, and never builds Leptos natively.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

only=" $* "
passed=0 failed=0 table=''

wanted() { [[ $only == '  ' || $only == *" $1 "* ]]; }

# stage NAME TITLE COMMAND…
stage() {
  local name=$1 title=$2 began=$SECONDS result took
  shift 2
  wanted "$name" || return 0
  printf '\n=== %s: %s\n    %s\n' "$name" "$title" "$*"
  if "$@"; then
    result=passed passed=$((passed + 1))
  else
    result=FAILED failed=$((failed + 1))
  fi
  took=$((SECONDS - began))
  printf '    %s after %d s\n' "$result" "$took"
  table+=$(printf '%-11s %6d s  %s' "$name" "$took" "$result")$'\n'
}

# Built as the tests were, so nothing is built again; `cargo run` would leave out what the tests add, and start afresh.
vignettes() {
  cargo build --quiet --profile test --no-default-features --tests --bin iliac &&
    "$CARGO_TARGET_DIR/debug/iliac" audit tests/vignettes
}

# The report's schema, checked by a real validator in a crate of its own.
validators() {
  cargo build --quiet --profile test --no-default-features --tests --bin iliac &&
    ILIAC_BIN="$CARGO_TARGET_DIR/debug/iliac" cargo test --manifest-path tests/validators/Cargo.toml
}

# Its tools come with it: only the audit needs them.
lighthouse() {
  scripts/install.sh lighthouse && scripts/page.sh && node scripts/lighthouse.mjs
}

stage install    'the tools that are missing'     scripts/install.sh page lints browser
stage format     'the sources are formatted'      cargo fmt --check
stage core-lints 'core, command line and tests'   cargo clippy --all-targets --no-default-features -- -D warnings
stage page-lints 'the page, as WebAssembly'       cargo clippy --target wasm32-unknown-unknown --lib --bin iliac-page -- -D warnings
stage core       'tests and laws'                cargo test --no-default-features
stage validators 'reports against their JSON Schema' validators
stage vignettes  'the named people'               vignettes
stage page       'the release build'              scripts/page.sh --always
stage size       'what a visitor downloads'       node scripts/size.mjs
stage e2e-format 'the browser suite, formatted'   cargo fmt --manifest-path tests/e2e/Cargo.toml --check
stage e2e        "the page in ${ILIAC_BROWSER:-chromium}" cargo test --locked --manifest-path tests/e2e/Cargo.toml

# The long ones: in `make audit`, or when named.
if [[ -n ${ILIAC_AUDIT:-} || $only != '  ' ]]; then
  stage bench    'how long one assessment takes' cargo bench --no-default-features --bench assess
  stage lighthouse 'the page as Lighthouse sees it' lighthouse
  stage mutants  "mutants of the engine's code"  scripts/mutants.sh
fi

printf '\nWhere the time went\n%s%-11s %6d s\n' "$table" total "$SECONDS"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
