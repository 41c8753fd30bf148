#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sets up, builds under the address and undefined behaviour sanitizers, and runs all tests without a display of yours. ctest's summary
# comes last.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh
cmake --preset asan
cmake --build --preset asan
ctest --preset asan
