# SPDX-License-Identifier: MIT
"""What the sample pictures are drawn with: colours, a canvas at twice the size, lines of hills and waves, and what is made of whole pictures."""

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SCALE = 2


def mix(left, right, part):
    return tuple(round(a + (b - a) * part) for a, b in zip(left, right))


def colour(text):
    return tuple(int(text[i:i + 2], 16) for i in (0, 2, 4))


def ramp(names, part):
    """The colour at `part` (0 to 1) of a row of colours."""
    colours = [colour(name) for name in names]
    place = min(max(part, 0), 1) * (len(colours) - 1)
    step = min(int(place), len(colours) - 2)
    return mix(colours[step], colours[step + 1], place - step)


class Canvas:
    """A picture whose coordinates run from 0 to 1 in width, and from 0 to `high` in height."""

    def __init__(self, size):
        self.size = size
        self.wide = size[0] * SCALE
        self.high = size[1] / size[0]
        self.image = Image.new('RGB', (size[0] * SCALE, size[1] * SCALE))
        self.draw = ImageDraw.Draw(self.image)

    def points(self, points):
        return [(x * self.wide, y * self.wide) for x, y in points]

    def polygon(self, points, fill):
        self.draw.polygon(self.points(points), fill=fill)

    def disc(self, x, y, radius, fill):
        self.ellipse(x, y, radius, radius, fill)

    def ellipse(self, x, y, across, down, fill):
        self.draw.ellipse(self.points([(x - across, y - down), (x + across, y + down)]), fill=fill)

    def bar(self, left, top, right, bottom, fill, radius=0.0):
        self.draw.rounded_rectangle(self.points([(left, top), (right, bottom)]), radius=radius * self.wide, fill=fill)

    def line(self, points, fill, width):
        self.draw.line(self.points(points), fill=fill, width=max(1, round(width * self.wide)), joint='curve')

    def sky(self, colours, bottom, bands=60):
        for band in range(bands):
            top = bottom * band / bands
            self.bar(0, top, 1, bottom * (band + 1) / bands + 0.01, ramp(colours, band / (bands - 1)))

    def halo(self, x, y, radius, colours, rings=9):
        """Rings of light around a sun or a moon, the widest first."""
        for ring in range(rings):
            part = ring / (rings - 1)
            overlay(self, lambda draw, p=part: draw.disc(x, y, radius * (1 - p) ** 1.3, 255), ramp(colours, part), 0.16)

    def done(self):
        return self.image.resize(self.size, Image.LANCZOS)


def overlay(canvas, paint, fill, strength):
    """Paints a shape in white on black, and lays `fill` over the picture where it is."""
    mask = Canvas.__new__(Canvas)
    mask.size, mask.wide, mask.high = canvas.size, canvas.wide, canvas.high
    mask.image = Image.new('L', canvas.image.size)
    mask.draw = ImageDraw.Draw(mask.image)
    paint(mask)
    canvas.image.paste(Image.new('RGB', canvas.image.size, fill), mask=mask.image.point(lambda value: round(value * strength)))


def ridge(seed, base, rise, rough=5, steps=160):
    """A line of hills from left to right around `base`."""
    dice = random.Random(seed)
    waves = [(dice.uniform(0.6, 1.4) * n, dice.uniform(0, math.tau), 1 / n) for n in range(1, rough + 1)]
    scale = sum(weight for _, _, weight in waves)
    return [(x / steps, base - rise * sum(w * math.sin(math.tau * f * x / steps + p) for f, p, w in waves) / scale) for x in range(steps + 1)]


def ground(canvas, line, fill):
    canvas.polygon([*line, (1.01, canvas.high + 0.01), (-0.01, canvas.high + 0.01)], fill)


def swell(phase, base, height, length, steps=240):
    """A line of waves with round troughs and pointed crests."""
    return [(x / steps, base + height * (abs(math.sin(math.pi * x / steps / length + phase)) - 0.5)) for x in range(steps + 1)]


def grid(pictures):
    """Four pictures as two by two, each at half its width and height."""
    wide, high = pictures[0].size
    sheet = Image.new('RGB', (wide // 2 * 2, high // 2 * 2))
    for place, picture in enumerate(pictures):
        sheet.paste(picture.resize((wide // 2, high // 2), Image.LANCZOS), (place % 2 * (wide // 2), place // 2 * (high // 2)))
    return sheet


def unfinished(picture, size, blur, seed):
    """What a picture looks like while it is being made: soft, and with coarse noise."""
    dice = random.Random(seed)
    small = picture.resize(size, Image.LANCZOS).filter(ImageFilter.GaussianBlur(blur))
    coarse = Image.new('L', (size[0] // 12 + 1, size[1] // 12 + 1))
    coarse.putdata([dice.randrange(256) for _ in range(coarse.width * coarse.height)])
    noise = coarse.resize(size, Image.BICUBIC).convert('RGB')
    return Image.blend(small, ImageChops.overlay(small, noise), min(1, blur / 14))
