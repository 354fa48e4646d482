#!/usr/bin/env bash
# Installs what building and testing need, on Debian 12 or later: Debian packages, and npm packages
# from the committed lock file. Does nothing where all is there. Usage: scripts/setup.sh [build|test|lint|bench]
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-build}

packages=(gcc libc6-dev make meson ninja-build pkg-config
  libsqlite3-dev libsodium-dev libjansson-dev libmd4c-dev libqrencode-dev libxlsxwriter-dev
  clang lld wasi-libc libclang-rt-dev-wasm32) # for the page's WebAssembly
case $what in
build) ;;
bench) packages+=(spamassassin) ;; # beside the message check
test) packages+=(libcmocka-dev chromium fonts-roboto) ;;
lint) packages+=(libcmocka-dev clang-format clang-tidy libclang-rt-14-dev) ;; # and for the fuzzers
*) echo "scripts/setup.sh: build, test, lint or bench, not $what" >&2; exit 2 ;;
esac
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing from Debian: ${missing[*]}"
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

# npm leaves a copy of the lock file behind it: the same means that all is there.
npm_install() {
  local stamp=$1/node_modules/.maillon-lock
  cmp -s "$1/package-lock.json" "$stamp" && return
  echo "Installing from npm, as $1/package-lock.json says"
  npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
  cp "$1/package-lock.json" "$stamp"
}
npm_install .
[ "$what" != bench ] || npm_install bench
