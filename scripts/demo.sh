#!/usr/bin/env bash
# Shows Vigie at work: real Chromium, sample sites served on this machine under real-looking names.
# usage: scripts/demo.sh [--open] [--lang=fr|en]   (--open leaves the browser open; needs a display)
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/setup.sh chromium
npm run --silent build:chrome >/dev/null
exec node scripts/run.mjs scripts/demo.ts "$@"
