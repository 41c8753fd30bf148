#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the pictures of the window anew, light and dark, on the sample service: make_screenshots.sh [<program> [<folder>]]
#   apt-get install xvfb openbox dbus at-spi2-core python3-pyatspi python3-pil xdotool fonts-noto-core fonts-noto-color-emoji
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
export SCREEN=1400x1000 # room for a window of 1280x800 in its frame
exec "$root/tests/access/desktop.sh" /usr/bin/python3 "$here/make_screenshots.py" "${1:-$root/build/release/bin/jobviewer}" "${2:-$here}"
