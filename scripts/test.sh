#!/usr/bin/env bash
# Sets up and runs every check, in both browsers. The last line is "N passed, N failed".
# usage: scripts/test.sh [CHECK…]   (names as they are printed; all when none is named)
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/setup.sh || { printf '0 passed, 1 failed\n'; exit 1; }
exec node scripts/run.mjs scripts/checks.ts "$@"
