# SPDX-License-Identifier: MIT
"""The two sample songs: a slow one on a music box over soft chords, and a brisk one on plucked strings over a bass. Ten seconds each."""

import array
import math
import random

RATE = 32_000  # samples a second
SECONDS = 10
FADE = 0.6  # of the end, in seconds


def pitch(name):
    """Hertz of "A4", "F#3" and the like."""
    step = 'C C# D D# E F F# G G# A A# B'.split().index(name[:-1])
    return 440 * 2 ** ((step + 12 * int(name[-1]) - 57) / 12)


def add(track, start, sound, loudness):
    first = round(start * RATE)
    for place, value in enumerate(sound[:len(track) - first], first):
        track[place] += loudness * value


def bell(hertz, seconds):
    """A sine with two overtones that fade sooner, as of a music box."""
    partials = ((1, 1.0, 2.5), (2, 0.45, 4.5), (4.1, 0.18, 9.0))
    angle = math.tau * hertz / RATE
    return [min(1, n / 60) * sum(part * math.exp(-fall * n / RATE) * math.sin(angle * ratio * n) for ratio, part, fall in partials)
            for n in range(round(seconds * RATE))]


def pad(hertz, seconds):
    """A soft tone that swells and goes, with a slow beat."""
    count = round(seconds * RATE)
    angle = math.tau * hertz / RATE
    return [math.sin(math.pi * n / count) ** 0.7 * (math.sin(angle * n) + 0.5 * math.sin(angle * 1.004 * n) + 0.2 * math.sin(2 * angle * n))
            for n in range(count)]


def string(hertz, seconds, seed):
    """A plucked string, after Karplus and Strong: noise that runs round a loop and is smoothed at each turn."""
    dice = random.Random(seed)
    loop = [dice.uniform(-1, 1) for _ in range(round(RATE / hertz))]
    sound = []
    for n in range(round(seconds * RATE)):
        place = n % len(loop)
        sound.append(loop[place])
        loop[place] = 0.497 * (loop[place] + loop[(place + 1) % len(loop)])
    return sound


def evening():
    track = [0.0] * (SECONDS * RATE)
    for bar, chord in enumerate(('F3 A3 C4', 'D3 F3 A3', 'A#3 D4 F4', 'C3 E3 G3')):
        for name in chord.split():
            add(track, bar * 2.4, pad(pitch(name), 2.9), 0.11)
    tune = ((0, 'C5'), (0.6, 'A4'), (1.2, 'F5'), (1.8, 'E5'), (2.4, 'D5'), (3.6, 'F5'), (4.2, 'A5'), (4.8, 'G5'), (5.4, 'F5'), (6.0, 'D5'),
            (7.2, 'E5'), (7.8, 'G5'), (8.4, 'C5'))
    for start, name in tune:
        add(track, start, bell(pitch(name), 2.2), 0.3)
    return track


def market():
    track = [0.0] * (SECONDS * RATE)
    for beat in range(32):
        chord = ('G3 B3 D4 G4', 'E3 G3 B3 E4', 'C3 E3 G3 C4', 'D3 F#3 A3 D4')[beat // 8].split()
        add(track, beat * 0.3, string(pitch(chord[(0, 2, 1, 3)[beat % 4]]), 1.2, beat), 0.5)
        if beat % 4 == 0:
            add(track, beat * 0.3, bell(pitch(chord[0][:-1] + '2'), 1.1), 0.35)
    for number, name in enumerate('D5 B4 G4 B4 E5 D5 B4 G4 C5 E5 G5 E5 D5 C5 A4 F#4'.split()):
        add(track, number * 0.6, string(pitch(name), 1.4, 100 + number), 0.45)
    return track


def wave(track):
    """Mono, 16 bits, little-endian; the loudest place at four fifths."""
    scale = 0.8 * 32767 / max(abs(value) for value in track)
    fade = round(FADE * RATE)
    samples = array.array('h', (round(scale * value * min(1, (len(track) - n) / fade)) for n, value in enumerate(track)))
    if samples.itemsize != 2:
        raise SystemExit('no integers of 16 bits')
    if array.array('H', [1]).tobytes() == b'\0\1':
        samples.byteswap()
    return samples.tobytes()
