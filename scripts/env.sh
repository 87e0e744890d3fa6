# shellcheck shell=bash
# Sourced by the other scripts: goes to the project's folder and finds the tools that scripts/install.sh puts there or
# into Cargo's folder.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
export PATH="$PWD/.tools/bin:$PWD/.tools/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
# One target folder for the package and for tests/e2e: what both need is built once.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
