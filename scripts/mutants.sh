#!/usr/bin/env bash
# Mutants of the engine's code, in shards: scripts/mutants.sh [SHARDS]. Prints what survived; the reasons stand in
# docs/MUTANTS.md. It takes hours on two cores, so a shard that has been run is not run again (target/mutants/); to begin
# anew, remove that folder. It works on a checkout of its own of the last commit, so that work can go on meanwhile and
# what the compiler knows of one mutant serves the next.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

shards=${1:-40}
out=$PWD/target/mutants
tree=$out/tree
command -v cargo-mutants >/dev/null || cargo install cargo-mutants --locked --version 27.1.0
mkdir -p "$out"
git worktree prune
[ -d "$tree" ] || git worktree add --quiet --detach "$tree" HEAD
export CARGO_TARGET_DIR=$out/build CARGO_PROFILE_TEST_DEBUG=0 CARGO_INCREMENTAL=1
export ILIAC_LAWS="${ILIAC_LAWS:-1000}"
for ((shard = 0; shard < shards; shard++)); do
  [ -d "$out/$shard-of-$shards" ] && continue
  printf '[mutants] %d of %d\n' "$((shard + 1))" "$shards"
  rm -rf "$out/mutants.out"
  # Survivors end it with 2 and time-outs with 3: both are counted below.
  (cd "$tree" && git checkout --quiet . &&
    cargo mutants --in-place --no-shuffle --baseline skip --timeout 120 --shard "$shard/$shards" -o "$out") || [ $? -le 3 ]
  mv "$out/mutants.out" "$out/$shard-of-$shards"
done
cat "$out"/*-of-"$shards"/missed.txt | sort >"$out/missed.txt"
printf '%d caught, %d timed out, %d do not compile, %d missed:\n' \
  "$(cat "$out"/*-of-"$shards"/caught.txt | wc -l)" "$(cat "$out"/*-of-"$shards"/timeout.txt | wc -l)" \
  "$(cat "$out"/*-of-"$shards"/unviable.txt | wc -l)" "$(wc -l <"$out/missed.txt")"
cat "$out/missed.txt"
