#!/usr/bin/env bash
# What a clinic's web person gets: one folder and one zip of it in target/dist/, the same byte for byte whoever builds it
# from the same commit. Builds the page anew. How the same is held: docs/adr/0030-the-package.md.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# Every file is dated by the commit; without a repository, by the first day that a zip can hold.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 315619200)}
version=$(sed -nE '0,/^version/s/^version = "(.*)"/\1/p' Cargo.toml)
name=iliac-$version
out=$CARGO_TARGET_DIR/dist

scripts/install.sh zip
scripts/page.sh --always
rm -rf "$out"
mkdir -p "$out/$name"
cp -R dist "$out/$name/site"
node scripts/compress.mjs "$out/$name/site"
cp -R deploy "$out/$name/deploy"
mv "$out/$name/deploy/Containerfile" "$out/$name/"
mkdir "$out/$name/docs"
cp docs/EMBED.md docs/SAFETY.md "$out/$name/docs/"
cp INSTALL.md LICENSE-MIT LICENSE-APACHE "$out/$name/"

cd "$out/$name"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | sed 's|^\./||' | tr '\n' '\0' | xargs -0 sha256sum > SHA256SUMS
find . -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
find . -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
cd ..
# Zip keeps local time, and the order in which it is given the files.
find "$name" | LC_ALL=C sort | TZ=UTC zip --quiet -X -9 --names-stdin "$name.zip"
sha256sum "$name.zip" | tee "$name.zip.sha256"
printf '%s: %s files, %s bytes as a zip\n' "target/dist/$name" "$(find "$name" -type f | wc -l)" "$(stat -c %s "$name.zip")"
