#!/usr/bin/env bash
# The exercise figures into target/figures/: SVG files, one page with all of them, and a picture of that page.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

folder=$CARGO_TARGET_DIR/figures
cargo run --quiet --profile test --no-default-features --bin iliac -- figures "$folder"
scripts/picture.sh "$folder/index.html" "$folder/figures.png"
