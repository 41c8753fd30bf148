#!/bin/sh
# SPDX-License-Identifier: MIT
# Short tones in the formats that sounds come in, with no tags but what ffmpeg cannot leave out.
set -e
cd "$(dirname "$0")"
tone() { # name, options
    name=$1
    shift
    ffmpeg -v error -y -f lavfi -i "sine=frequency=440:sample_rate=48000:duration=0.12" -ac 1 -map_metadata -1 "$@" "$name"
}
tone tone.mp3 -c:a libmp3lame -b:a 32k -ar 32000
tone tone.wav -c:a pcm_s16le -ar 8000
tone tone-extensible.wav -c:a pcm_s24le -ar 8000
tone tone.flac -c:a flac -ar 16000 -frame_size 512
tone tone.ogg -c:a libvorbis -q:a 0 -ar 16000
tone tone.opus -c:a libopus -b:a 16k
# Without the padding that ffmpeg leaves for tags.
python3 - << 'PYTHON'
flac = open("tone.flac", "rb").read()
at, blocks, last = 4, [], False
while not last:
    last = flac[at] & 0x80 != 0
    length = int.from_bytes(flac[at + 1 : at + 4], "big")
    if flac[at] & 0x7F != 1:
        blocks.append(bytes([flac[at] & 0x7F]) + flac[at + 1 : at + 4 + length])
    at += 4 + length
blocks[-1] = bytes([blocks[-1][0] | 0x80]) + blocks[-1][1:]
open("tone.flac", "wb").write(b"fLaC" + b"".join(blocks) + flac[at:])
PYTHON
