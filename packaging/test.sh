#!/usr/bin/env bash
# Sets up, builds, and runs all tests without a display. ctest's summary comes last.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh
cmake --preset dev
cmake --build --preset dev
ctest --preset dev
