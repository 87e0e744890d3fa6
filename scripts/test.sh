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
  table+=$(printf '%-13s %6d s  %s' "$name" "$took" "$result")$'\n'
}

# Built as the tests were, so nothing is built again; `cargo run` would leave out what the tests add, and start afresh.
vignettes() {
  cargo build --quiet --profile test --no-default-features --tests --bin iliac &&
    "$CARGO_TARGET_DIR/debug/iliac" audit tests/vignettes
}

# The report's schema and FHIR, each checked by a real validator, in a crate of its own.
validators() {
  cargo build --quiet --profile test --no-default-features --tests --bin iliac &&
    ILIAC_BIN="$CARGO_TARGET_DIR/debug/iliac" cargo test --manifest-path tests/validators/Cargo.toml
}

# Every screen in languages that nobody speaks: they are in a build of their own.
pseudo() {
  scripts/page.sh --pseudo && ILIAC_DIST=dist-pseudo cargo test --locked --manifest-path tests/e2e/Cargo.toml --test pseudo
}

# Its tools come with it: only the audit needs them.
lighthouse() {
  scripts/install.sh lighthouse && scripts/page.sh && node scripts/lighthouse.mjs
}

# Real servers with the files of deploy/; a visitor of a clinic gets the same headers from each.
servers() {
  scripts/install.sh servers && scripts/page.sh && node --test tests/deploy/
}

# What of others is in the page: licences, and known faults where their database can be had.
licences() {
  scripts/install.sh deny && scripts/licences.sh
}

# What a clinic gets, from two clean clones in folders of other names and depths: the same bytes. And the sums are right.
package() {
  local folder place
  folder=$(mktemp -d)
  for place in a some/where-else; do
    git clone --quiet . "$folder/$place" && ln -s "$PWD/.tools" "$folder/$place/.tools"
    (cd "$folder/$place" && CARGO_TARGET_DIR=$folder/$place/target scripts/dist.sh) || return
  done
  cmp "$folder"/a/target/dist/iliac-*.zip "$folder"/some/where-else/target/dist/iliac-*.zip || return
  (cd "$folder"/a/target/dist/iliac-*/ && sha256sum --quiet --check SHA256SUMS) || return
  rm -rf "$folder"
}

# The browser suite, or one test of it, in the engine that ILIAC_BROWSER names.
e2e() {
  # One of them asks the command line for a form.
  cargo build --quiet --profile test --no-default-features --tests --bin iliac &&
    cargo test --locked --manifest-path tests/e2e/Cargo.toml "$@"
}

# in_engine ENGINE COMMAND…
in_engine() {
  ILIAC_BROWSER=$1 "${@:2}"
}

# One person from start to a plan that is kept and found again: what an engine must do at least.
smoke=(e2e --test page -- --exact a_check_is_done_kept_found_again_and_deleted)

tools=(page lints browser axe fhir)
# A geckodriver is minutes of work: only for who runs Firefox.
[[ $only == '  ' || $only == *-firefox* || $only == *-webkit* || ${ILIAC_BROWSER:-chromium} != chromium ]] && tools+=(engines)

stage install    'the tools that are missing'     scripts/install.sh "${tools[@]}"
stage format     'the sources are formatted'      cargo fmt --check
stage core-lints 'core, command line and tests'   cargo clippy --all-targets --no-default-features -- -D warnings
stage page-lints 'the page, as WebAssembly'       cargo clippy --target wasm32-unknown-unknown --lib --bin iliac-page -- -D warnings
stage core       'tests and laws'                cargo test --no-default-features
stage validators 'reports and FHIR against schemas' validators
stage vignettes  'the named people'               vignettes
stage split      'a small program, cut in two'    node --test tests/split/
stage page       'the release build'              scripts/page.sh --always
stage size       'what a visitor downloads'       node scripts/size.mjs
stage e2e-format 'the browser suite, formatted'   cargo fmt --manifest-path tests/e2e/Cargo.toml --check
stage e2e        "the page in ${ILIAC_BROWSER:-chromium}" e2e ${ILIAC_AUDIT:+-- --include-ignored}
if [[ -z ${ILIAC_AUDIT:-} ]]; then
  stage smoke-firefox 'the main job in Firefox'   in_engine firefox "${smoke[@]}"
  stage smoke-webkit  'the main job in WebKit'    in_engine webkit "${smoke[@]}"
fi
stage pseudo     'no text outside locales/, right to left' pseudo

# The long ones: in `make audit`, or when named.
if [[ -n ${ILIAC_AUDIT:-} || $only != '  ' ]]; then
  stage e2e-firefox 'the page in Firefox'         in_engine firefox e2e -- --include-ignored
  stage e2e-webkit  'the page in WebKit'          in_engine webkit e2e -- --include-ignored
  stage bench    'all that is measured, beside others' scripts/bench.sh
  stage lighthouse 'the page as Lighthouse sees it' lighthouse
  stage servers  'nginx and Caddy as deploy/ sets them' servers
  stage package  'the same bytes from two clones' package
  stage licences 'what of others is in the page' licences
  stage mutants  "mutants of the engine's code"  scripts/mutants.sh
fi

printf '\nWhere the time went\n%s%-13s %6d s\n' "$table" total "$SECONDS"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
