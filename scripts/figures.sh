#!/usr/bin/env bash
# The exercise figures into target/figures/: SVG files, one page with all of them, and a picture of that page.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

folder=$CARGO_TARGET_DIR/figures
cargo run --quiet --profile test --no-default-features --bin iliac -- figures "$folder"

scripts/install.sh browser
for browser in chromium google-chrome chromium-browser; do
  ! command -v "$browser" >/dev/null || break
done
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
flags=(--headless=new --disable-gpu --no-first-run --disable-background-networking --disable-component-update
  --disable-sync --hide-scrollbars --force-prefers-reduced-motion "--user-data-dir=$profile")
# Its sandbox cannot be had by root.
[ "$(id -u)" -ne 0 ] || flags+=(--no-sandbox)
# The page says how high it is.
high=$(sed -nE 's/.*data-high="([0-9]+)".*/\1/p' "$folder/index.html")
"$browser" "${flags[@]}" "--window-size=1990,$high" "--screenshot=$folder/figures.png" "file://$folder/index.html" 2>/dev/null
echo "$folder/figures.png"
