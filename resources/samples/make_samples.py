#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the media of the sample service. On Debian it wants python3-pil, ffmpeg and webp; run it from anywhere.

It ends with an error when a file is not what the sample jobs promise, or when all of them together are too large for the program to carry.
"""

import pathlib
import subprocess
import sys
import tempfile

from PIL import Image

import canvas
import scenes
import song

MEDIA = pathlib.Path(__file__).parent / 'media'
MOST_BYTES = 3_800_000
FRAMES_A_SECOND = 24


def save(picture, name, **options):
    picture.info = {}
    picture.save(MEDIA / name, **options)


def save_png(picture, name, colours):
    save(picture.quantize(colours, method=Image.MEDIANCUT, dither=Image.Dither.NONE), name, optimize=True)


def save_webp(picture, name, quality=82):
    save(picture, name, quality=quality, method=6)


def save_jpeg(picture, name, quality=84):
    save(picture, name, quality=quality, optimize=True, progressive=True)


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def save_video(paint, size, seconds, name, has_sound):
    """A loop: the frame after the last one would be the first."""
    count = round(seconds * FRAMES_A_SECOND)
    command = ['ffmpeg', '-y', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', f'{size[0]}x{size[1]}', '-r', str(FRAMES_A_SECOND), '-i', '-']
    if has_sound:  # surf: brown noise that swells
        command += ['-f', 'lavfi', '-t', str(seconds), '-i', 'anoisesrc=color=brown:seed=1:amplitude=0.3,tremolo=f=0.5:d=0.7', '-c:a', 'aac',
                    '-b:a', '32k', '-ac', '1']
    command += ['-c:v', 'libx264', '-profile:v', 'high', '-pix_fmt', 'yuv420p', '-preset', 'veryslow', '-crf', '29', '-threads', '1',
                '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart', str(MEDIA / name)]
    encoder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for number in range(count):
        encoder.stdin.write(paint(number / count).tobytes())
    encoder.stdin.close()
    if encoder.wait() != 0:
        sys.exit(f'{name}: ffmpeg failed')


def save_song(track, name, codec):
    command = ['ffmpeg', '-y', '-f', 's16le', '-ar', str(song.RATE), '-ac', '1', '-i', '-', '-c:a', codec, '-b:a', '64k', '-threads', '1',
               '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
    command += ['-id3v2_version', '0'] if name.endswith('.mp3') else ['-movflags', '+faststart']
    command.append(str(MEDIA / name))
    subprocess.run(command, input=song.wave(track), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def save_set(paint, size, name, frames=30, quality=55):
    """The animated overview of four videos."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number in range(frames):
            picture = canvas.grid([paint(variant, number / frames) for variant in range(4)])
            files.append(f'{folder}/{number:03}.png')
            picture.resize(size, Image.LANCZOS).save(files[-1])
        run('img2webp', '-loop', 0, '-lossy', '-q', quality, '-m', 6, '-d', 100, *files, '-o', MEDIA / name)


def make_pictures():
    lighthouses = [scenes.lighthouse((1152, 768), variant) for variant in range(4)]
    for number, picture in enumerate(lighthouses, 1):
        save_png(picture, f'lighthouse-{number}.png', 128)
    overview = canvas.grid(lighthouses).resize((1536, 1024), Image.LANCZOS)
    save_png(overview, 'lighthouse-grid.png', 160)
    for step, blur in enumerate((16, 8, 3), 1):
        save_webp(canvas.unfinished(overview, (512, 341), blur, step), f'lighthouse-step-{step}.webp', 70)

    deserts = [scenes.dunes((768, 1152), variant) for variant in range(4)]
    for number, picture in enumerate(deserts, 1):
        save_jpeg(picture, f'dunes-{number}.jpg')
    save_jpeg(canvas.grid(deserts).resize((1024, 1536), Image.LANCZOS), 'dunes-grid.jpg')

    forests = [scenes.forest((1024, 1024), variant) for variant in range(4)]
    for number, picture in enumerate(forests, 1):
        save_webp(picture, f'forest-{number}.webp')
    save_webp(canvas.grid(forests).resize((1536, 1536), Image.LANCZOS), 'forest-grid.webp')

    city = scenes.city(4096)
    save_png(city, 'city-4096.png', 128)
    save_webp(canvas.unfinished(city, (256, 256), 4, 9), 'city-step.webp', 70)
    save_jpeg(scenes.still_life((1024, 1280)), 'still-life.jpg')


def make_videos():
    for variant, seconds in enumerate((3, 4, 5, 4.5)):
        number = variant + 1
        save_video(lambda part, v=variant: scenes.waves((640, 360), v, part), (640, 360), seconds, f'waves-{number}.mp4', variant == 0)
        save_video(lambda part, v=variant: scenes.lanterns((360, 640), v, part), (360, 640), seconds, f'lanterns-{number}.mp4', False)
        for step, blur in ((1, 7), (2, 3)):
            save_jpeg(canvas.unfinished(scenes.waves((640, 360), variant, 0.2 * step), (256, 144), blur, step), f'waves-step-{step}-{number}.jpeg', 75)
    save_set(lambda variant, part: scenes.waves((480, 270), variant, part), (480, 270), 'waves-set.webp')
    save_set(lambda variant, part: scenes.lanterns((270, 480), variant, part), (270, 480), 'lanterns-set.webp')


def make_songs():
    save_song(song.evening(), 'song-1.mp3', 'libmp3lame')
    save_song(song.market(), 'song-2.m4a', 'aac')


def expected_sizes():
    sizes = {'lighthouse-grid.png': (1536, 1024), 'dunes-grid.jpg': (1024, 1536), 'forest-grid.webp': (1536, 1536), 'city-4096.png': (4096, 4096),
             'city-step.webp': (256, 256), 'waves-set.webp': (480, 270), 'lanterns-set.webp': (270, 480), 'still-life.jpg': (1024, 1280),
             'song-1.mp3': None, 'song-2.m4a': None}
    for n in range(1, 5):
        sizes |= {f'lighthouse-{n}.png': (1152, 768), f'dunes-{n}.jpg': (768, 1152), f'forest-{n}.webp': (1024, 1024)}
        sizes |= {f'waves-step-{step}-{n}.jpeg': (256, 144) for step in (1, 2)}
        sizes |= {f'waves-{n}.mp4': None, f'lanterns-{n}.mp4': None}
    return sizes | {f'lighthouse-step-{n}.webp': (512, 341) for n in range(1, 4)}


def check():
    expected = expected_sizes()
    found = {path.name for path in MEDIA.iterdir()}
    if found != set(expected):
        sys.exit(f'missing: {set(expected) - found}; too many: {found - set(expected)}')
    for name, size in expected.items():
        if size and Image.open(MEDIA / name).size != size:
            sys.exit(f'{name} has the size {Image.open(MEDIA / name).size}')
    total = sum(path.stat().st_size for path in MEDIA.iterdir())
    print(f'{len(found)} files, {total:,} bytes')
    if total > MOST_BYTES:
        sys.exit('too large')


if __name__ == '__main__':
    MEDIA.mkdir(exist_ok=True)
    make_pictures()
    make_videos()
    make_songs()
    check()
