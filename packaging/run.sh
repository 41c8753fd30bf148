#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sets up, builds the program as users get it, and starts it with the arguments given.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$root/build/run.log

# Reads what the build prints, keeps it in the log, and says how far it is: on one line of a terminal, else every tenth.
show_progress() {
    local line percent shown=-1
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ -t 2 ] && [ "$percent" -ne "$shown" ]; then
            printf '\rBuilding Job Viewer: %d%%' "$percent" >&2
        elif [ ! -t 2 ] && [ $((percent / 10)) -ne $((shown / 10)) ]; then
            printf 'Building Job Viewer: %d%%\n' "$percent" >&2
        fi
        shown=$percent
    done
    if [ -t 2 ] && [ "$shown" -ge 0 ]; then
        printf '\n' >&2
    fi
}

fail() {
    cat "$log" >&2
    exit 1
}

"$root/packaging/setup.sh"
mkdir -p "$root/build"
if [ ! -x "$root/build/release/bin/jobviewer" ]; then
    echo "Building Job Viewer. The first time this takes a few minutes: about three on two processor cores, less on more." >&2
fi
cmake --preset release -S "$root" >"$log" 2>&1 || fail
cmake --build "$root/build/release" 2>&1 | show_progress || fail
exec "$root/build/release/bin/jobviewer" "$@"
