#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs a command on a desktop of its own: desktop.sh <command>…
# A display (SCREEN tells its size), a window manager, a D-Bus session and an empty home, so that it neither needs nor touches those of
# who runs it.
set -euo pipefail

room=$(mktemp --directory --tmpdir jv-XXXXXX) # a short name: the path of a socket may hold 107 bytes
pids=()

clean_up() {
    for pid in "${pids[@]}"; do # last one first: the display goes last
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$room"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

mkdir -m 700 "$room/runtime" "$room/home"
export XDG_RUNTIME_DIR=$room/runtime HOME=$room/home TMPDIR=$room
export LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP XDG_DATA_HOME
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XAUTHORITY

mkfifo "$room/display"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1280x800}x24" -nolisten tcp -noreset 3>"$room/display" >"$room/xvfb.log" 2>&1 &
pids=($! "${pids[@]}")
if ! read -r -t 30 number <"$room/display"; then
    echo "Xvfb gave no display:" >&2
    cat "$room/xvfb.log" >&2
    exit 1
fi
export DISPLAY=:$number
openbox --sm-disable >"$room/openbox.log" 2>&1 &
pids=($! "${pids[@]}")

# In the background, so that a signal ends the waiting, not only what comes after it.
dbus-run-session -- "$@" 2> >(grep --invert-match --line-buffered '^dbus-daemon\[' >&2) &
pids=($! "${pids[@]}")
wait $!
