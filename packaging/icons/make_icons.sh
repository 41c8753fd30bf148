#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Renders the program's icon, resources/icons/jobviewer.svg, for all that draws no SVG: PNGs for Linux, .ico for Windows, .icns for macOS.
# Run it when the icon has changed. It wants rsvg-convert (librsvg2-bin) and Pillow (python3-pil).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for size in 16 24 32 48 64 128 256 512 1024; do
    rsvg-convert --width $size --height $size ../../resources/icons/jobviewer.svg --output $size.png
done
/usr/bin/python3 - <<'PYTHON'
from PIL import Image

def rendered(*sizes):
    return [Image.open(f"{size}.png") for size in sizes]

# Each size from its own rendering, never scaled down from a larger one.
last, *others = rendered(256, 16, 24, 32, 48, 64, 128)
last.save("../windows/jobviewer.ico", sizes=[image.size for image in (*others, last)], append_images=others)
last, *others = rendered(1024, 16, 32, 64, 128, 256, 512)
last.save("../macos/jobviewer.icns", append_images=others)
PYTHON
rm 512.png 1024.png # only the .icns has them
