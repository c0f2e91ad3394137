#!/usr/bin/env bash
# Makes this machine ready for the demo and the tests: checks Node, installs the packages, finds or installs browsers.
# usage: scripts/setup.sh [chromium] [firefox]   (both when none is named)
set -euo pipefail
cd "$(dirname "$0")/.."
browsers=("$@")
[ ${#browsers[@]} -gt 0 ] || browsers=(chromium firefox)

fail() { printf '\n%s\n' "$*" >&2; exit 1; }

command -v node >/dev/null || fail 'Vigie needs Node.js 20.19 or newer (https://nodejs.org), which was not found.'
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "Vigie needs Node.js 20.19 or newer; this is $(node --version)."

# npm writes the hidden lockfile last, so an interrupted install is done again.
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo 'Installing packages…'
  npm ci --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
[ -e .wxt/tsconfig.json ] || npx wxt prepare

has() { command -v "$1" >/dev/null; }
installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
missing_browsers() { node scripts/run.mjs scripts/missing-browsers.ts "${browsers[@]}"; }

# What apt should bring: openssl for the test server's certificate, the browsers, and their French.
packages=()
has openssl || packages+=(openssl)
missing="$(missing_browsers)"
if has apt-get && has dpkg-query; then
  for browser in "${browsers[@]}"; do
    case "$browser" in
      chromium) package=chromium french=chromium-l10n given="${VIGIE_CHROMIUM:-}" ;;
      firefox) package=firefox-esr french=firefox-esr-l10n-fr given="${VIGIE_FIREFOX:-}" ;;
      *) fail "setup: unknown browser $browser" ;;
    esac
    if [ -n "$given" ]; then continue; fi
    if grep -qx "$browser" <<<"$missing"; then packages+=("$package" "$french");
    elif installed "$package" && ! installed "$french"; then packages+=("$french"); fi
  done
fi

if [ ${#packages[@]} -gt 0 ] && has apt-get; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
  if [ ${#as_root[@]} -eq 0 ] || has sudo; then
    echo "Installing ${packages[*]}…"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq || true
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" fonts-dejavu-core >/dev/null ||
      echo 'apt-get could not install them.' >&2
  fi
fi

has openssl || fail 'openssl is needed for the test server: install it and run this again.'
missing="$(missing_browsers)"
[ -z "$missing" ] || fail "Not found: $(tr '\n' ' ' <<<"$missing")
Install Chromium, Chrome or Edge, and Firefox, or name the programs:
  VIGIE_CHROMIUM=/path/to/chrome VIGIE_FIREFOX=/path/to/firefox bash scripts/test.sh"
