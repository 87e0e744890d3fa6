#!/usr/bin/env bash
# Finds out anew which functions of the program a check needs, into build/first_part.txt: builds a page that remembers what is
# called, and has many people's checks done with it in Chromium. Needed when code that a check runs through has got new
# functions: what is not in the list comes with the second part (docs/adr/0021-two-parts.md).
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

scripts/install.sh browser
scripts/page.sh --profile
found=$(mktemp)
trap 'rm -f "$found"' EXIT
ILIAC_DIST=dist-profile cargo run --quiet --locked --manifest-path tests/e2e/Cargo.toml --bin profile > "$found"
LC_ALL=C sort -u "$found" > build/first_part.txt
wc -l build/first_part.txt
