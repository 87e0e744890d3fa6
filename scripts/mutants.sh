#!/usr/bin/env bash
# Mutants of the engine's code: scripts/mutants.sh. Prints what survived; the reasons stand in docs/MUTANTS.md.
# Twice: all of them with the quick tests, built without optimisation; then what survived with every test of the engine.
# What has been noticed once is not tried again (--iterate), also when it was stopped in between; to begin anew, remove
# target/mutants/. It works on a checkout of its own of the last commit, so that work can go on meanwhile and what the
# compiler knows of one mutant serves the next.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

out=$PWD/target/mutants
tree=$out/tree
command -v cargo-mutants >/dev/null || cargo install cargo-mutants --locked --version 27.1.0
mkdir -p "$out"
git worktree prune
[ -d "$tree" ] || git worktree add --quiet --detach "$tree" HEAD
export CARGO_PROFILE_TEST_DEBUG=0 CARGO_INCREMENTAL=1
export ILIAC_LAWS="${ILIAC_LAWS:-1000}"

# try CONFIG: survivors end it with 2 and time-outs with 3; both are counted below.
try() {
  (cd "$tree" && git checkout --quiet . &&
    cargo mutants --in-place --no-shuffle --iterate --baseline skip --timeout 120 --config "$1" -o "$out") || [ $? -le 3 ]
}

if [ ! -e "$out/quick-done" ]; then
  CARGO_TARGET_DIR=$out/quick CARGO_PROFILE_TEST_OPT_LEVEL=0 try .cargo/mutants-quick.toml
  touch "$out/quick-done"
fi
CARGO_TARGET_DIR=$out/build try .cargo/mutants.toml

found=$out/mutants.out
printf '%d caught, %d do not compile, %d timed out, %d missed:\n' \
  "$(cat "$found"/{previously_,}caught.txt | sort -u | wc -l)" "$(wc -l <"$found/unviable.txt")" \
  "$(wc -l <"$found/timeout.txt")" "$(wc -l <"$found/missed.txt")"
sort "$found/missed.txt"
