#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Tests the window from outside, as a screen reader and a user meet it: run.sh <program> [<folder for what a failure leaves>]
# CHECK: another script beside this one than check_window.py.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# The distribution's Python: pyatspi is no package of PyPI. The limit is below CTest's, which would leave the display running.
exec "$here/desktop.sh" timeout 1150 /usr/bin/python3 "$here/${CHECK:-check_window.py}" "$@"
