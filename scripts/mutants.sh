#!/usr/bin/env bash
# Mutants of the engine's code: scripts/mutants.sh, or only of some files: scripts/mutants.sh FILE…
# Prints what survived; the reasons stand in docs/MUTANTS.md.
# As many trees as there are cores, each a checkout of its own of the last commit, so that what the compiler knows of one
# mutant serves the next; the tests that try the engine as one program, the quick ones first, until one notices. What has
# been noticed once, if only by a loop without an end, is not tried again (--iterate), also when it was stopped in between; to
# begin anew, remove target/mutants/.
# Few people are enough to notice most mutants: what survives is tried once more with as many as in `make test`.
set -euo pipefail

# notice PROGRAM: what cargo runs for each mutant. Ends with 1 at the first group of tests that notices.
if [ "${1-}" = notice ]; then
  try() { "$program" --test-threads=1 "$@" --skip how_long_it_takes --skip years_of_logs_are_quick || exit 1; }
  program=$2
  changed=$(cd "$MUTANT_TREE" && git diff --name-only -- src)
  case $changed in
    *countdown* | *walking*) try aids_; exit 0 ;;
    *progress* | *workout*) try progress_ workout_; exit 0 ;;
    *counterfactual* | *close* | *neighbours* | *order* | *outlook* | *paths*) first=(undecided_ nearest_ why_ interview_) ;;
    *since* | *assess* | *triage*) first=(checked_ triage_) ;;
    *planner*) first=(exercises_ less_exercise_ pairs_) ;;
    *) first=(nearest_ less_exercise_ interview_ patterns_ pairs_) ;;
  esac
  try "${first[@]}" --skip a_new_danger --skip no_question_at_all
  try nearest_ less_exercise_ undecided_ triage_ interview_ patterns_ pairs_ exercises_
  try vignettes_::everyone_gets
  try laws_ progress_ workout_
  try vignettes_::the_figures_in vignettes_::asking_less
  try checked_ advice_::cards_follow reach_ why_
  # Timers, and the rest of the cards of advice, say nothing of this code that the others do not.
  exit 0
fi

# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
here=$PWD out=$PWD/target/mutants
mkdir -p "$out"
command -v cargo-mutants >/dev/null || cargo install cargo-mutants --locked --version 27.1.0

# The tests as one program: one is linked sooner than fourteen. With the library's own tests it would be compiled twice.
one_program() {
  sed -i 's/\bcrate::/super::/g' tests/progress/*.rs tests/laws/*.rs
  printf '//! All tests of the engine.\n#![allow(warnings, clippy::all)]\n' >tests/mutated.rs
  local test
  for test in checked interview laws less_exercise undecided triage nearest pairs patterns reach why progress workout vignettes advice aids exercises; do
    printf '#[path = "%s.rs"]\nmod %s_;\n' "$test" "$test" >>tests/mutated.rs
  done
}

# worker K OF ARGS…: of the mutants that nobody has noticed yet, every OFth from the Kth on.
worker() {
  local place=$out/$1 shard=$1/$2
  shift 2
  export MUTANT_TREE=$place/tree CARGO_TARGET_DIR=$place/build CARGO_BUILD_JOBS=1
  mkdir -p "$place"
  [ -d "$MUTANT_TREE" ] || git clone --quiet "$here" "$MUTANT_TREE"
  cd "$MUTANT_TREE"
  # A tree of an earlier run is of an earlier commit.
  git fetch --quiet origin HEAD && git reset --quiet --hard FETCH_HEAD && one_program
  # Without a mutant all must pass, or every mutant would count as noticed.
  cargo test --quiet --no-default-features --test mutated >"$place/unchanged.log" 2>&1 ||
    { echo "the tests fail without a mutant: $place/unchanged.log"; return 1; }
  cargo mutants --in-place --no-shuffle --iterate --baseline skip --timeout 120 --shard "$shard" --sharding round-robin \
    -o "$place" "$@" >>"$place/run.log" 2>&1 || [ $? -le 3 ]
}

# Of a first run there is nothing yet.
all() { cat "$out"/*/mutants.out/"$1".txt 2>/dev/null | sort -u || true; }

# Those that went on without an end, and those that do not compile, in this run or an earlier one.
keep() { sort -u -o "$out/$2.txt" <(all "$1") <(cat "$out/$2.txt" 2>/dev/null || true); }
remember() { keep timeout endless; keep unviable unviable; }

# run ARGS…: a worker for each core.
run() {
  local known place k cores
  # Shards are dealt out after what is known has been taken away: every tree must know the same.
  remember
  known=$(all caught; all previously_caught; cat "$out/unviable.txt" "$out/endless.txt")
  for place in "$out"/*/mutants.out; do
    if [ -d "$place" ]; then sort -u <<<"$known" >"$place/previously_caught.txt"; fi
  done
  cores=$(nproc)
  for ((k = 0; k < cores; k++)); do (worker "$k" "$cores" "$@") & done
  wait
}

export CARGO_PROFILE_TEST_DEBUG=0 CARGO_INCREMENTAL=1 PROPTEST_MAX_SHRINK_ITERS=0 RUST_BACKTRACE=0
export ILIAC_LAWS="${ILIAC_LAWS:-500}"
runner=CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER
export $runner="$here/scripts/mutants.sh notice"
files=()
for file in "${@:-src/engine/**/*.rs}"; do files+=(--file "$file"); done
run "${files[@]}"
# What these did not notice, the library's own tests may.
unset $runner
run --no-config "${files[@]}" --cargo-arg=--no-default-features --cargo-arg=--lib -- engine::

remember
printf '%d noticed by a test, %d by an endless loop, %d do not compile, %d missed:\n' \
  "$( (all caught; all previously_caught) | sort -u | grep -vxFf "$out/unviable.txt" -f "$out/endless.txt" -c)" \
  "$(wc -l <"$out/endless.txt")" "$(wc -l <"$out/unviable.txt")" "$(all missed | wc -l)"
all missed
