#!/usr/bin/env bash
# Makes what bench/bench.mjs measures, and runs it: scripts/bench.sh [--runs 5]. Alone on the machine, or it means little.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

scripts/install.sh page browser lighthouse fhir servers bench
out=$CARGO_TARGET_DIR/bench
cargo build --quiet --locked --no-default-features --bin iliac
for program in engine leptos; do
  # Each is a package of its own with its own lock file, built as the page is.
  (cd "bench/$program" && cargo build --quiet --locked --release --target wasm32-unknown-unknown --target-dir "$out")
done
built=$out/wasm32-unknown-unknown/release
wasm-bindgen --target web --no-typescript --out-dir "$out/engine" "$built/iliac_bench_engine.wasm"
wasm-bindgen --target no-modules --no-typescript --out-dir "$out/engine-page" "$built/iliac_bench_engine.wasm"
wasm-bindgen --target web --no-typescript --out-dir "$out/leptos" "$built/iliac-bench-leptos.wasm" --out-name iliac_bench_leptos
# Those that rustc switches on by itself, as in scripts/squeeze.mjs.
features=(bulk-memory multivalue mutable-globals nontrapping-float-to-int reference-types sign-ext)
for program in engine/iliac_bench_engine engine-page/iliac_bench_engine leptos/iliac_bench_leptos; do
  wasm-opt "${features[@]/#/--enable-}" -Oz "$out/${program}_bg.wasm" -o "$out/${program}_bg.wasm"
done
cargo bench --quiet --locked --no-default-features --bench assess
exec node bench/bench.mjs "$@"
