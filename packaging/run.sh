#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sets up, builds the program as users get it, and starts it with the arguments given.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$root/build/run.log

"$root/packaging/setup.sh"
mkdir -p "$root/build"
[ -x "$root/build/release/bin/jobviewer" ] || echo "Building Job Viewer. The first time this takes a minute or two." >&2
if ! { cmake --preset release -S "$root" && cmake --build "$root/build/release"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
exec "$root/build/release/bin/jobviewer" "$@"
