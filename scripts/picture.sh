#!/usr/bin/env bash
# A picture of a page that a tool has written: scripts/picture.sh PAGE.html PICTURE.png [WIDTH]. The page says in
# data-high how high it is.
set -euo pipefail
page=$(realpath "$1") picture=$(realpath -m "$2") width=${3:-1990}
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

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
high=$(sed -nE 's/.*data-high="([0-9]+)".*/\1/p' "$page")
"$browser" "${flags[@]}" "--window-size=$width,$high" "--screenshot=$picture" "file://$page" 2>/dev/null
echo "$picture"
