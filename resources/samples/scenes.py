# SPDX-License-Identifier: MIT
"""The sample pictures as functions: flat, poster-like landscapes. Each takes its size and a variant (0 to 3) and gives an RGB picture.

Everything is drawn at twice its size and scaled down, and nothing is left to chance: equal arguments give equal pixels.
"""

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from canvas import SCALE, Canvas, colour, ground, mix, overlay, ramp, ridge, swell

LIGHTHOUSES = [
    dict(sky=['1b2240', '3d3a63', '8a5372', 'd9806b', 'f6bf86'], sea=['6d6f94', '1a2140'], rock='141830', tower=0.70, sun=(0.26, 0.37), glow='ffe2b0'),
    dict(sky=['0d1b2e', '17344d', '2c5d70', '6b9a93', 'cfd9b8'], sea=['4f8590', '0c1c2e'], rock='0a1522', tower=0.30, sun=(0.74, 0.20), glow='f4f3d8'),
    dict(sky=['2a1f3d', '5b2f55', 'a8455a', 'e8714f', 'fbb561'], sea=['a35b62', '271a38'], rock='1a1128', tower=0.62, sun=(0.20, 0.42), glow='ffd98a'),
    dict(sky=['0b1026', '131c40', '22315f', '3f5487', '7d8fb5'], sea=['45608f', '0a1028'], rock='070b1c', tower=0.38, sun=(0.80, 0.13), glow='e9eefc'),
]


def lighthouse(size, variant):
    look = LIGHTHOUSES[variant]
    dice = random.Random(variant + 40)
    canvas = Canvas(size)
    horizon = canvas.high * 0.66
    canvas.sky(look['sky'], horizon, bands=22)
    x, y = look['sun']
    canvas.halo(x, y, 0.34, [look['sky'][-2], look['glow']], rings=6)
    canvas.disc(x, y, 0.045, colour(look['glow']))
    for cloud in range(11):  # low, flat storm clouds
        left, top, wide = dice.uniform(-0.2, 1), dice.uniform(0.02, horizon * 0.8), dice.uniform(0.12, 0.38)
        tone = mix(colour(look['sky'][0]), ramp(look['sky'], top / horizon), 0.55 + 0.3 * top / horizon)
        canvas.bar(left, top, left + wide, top + 0.022, tone, 0.011)
        canvas.bar(left + wide * 0.2, top - 0.014, left + wide * 0.7, top + 0.012, tone, 0.013)
    canvas.bar(0, horizon, 1, canvas.high, colour(look['sea'][0]))
    for row in range(9):
        part = row / 8
        base = horizon + 0.012 + (canvas.high - horizon) * part ** 1.25
        tone = mix(colour(look['sea'][0]), colour(look['sea'][1]), part)
        ground(canvas, swell(dice.uniform(0, 3), base, 0.008 + 0.022 * part, 0.05 + 0.11 * part), tone)
        if row < 6:  # the light's road on the water
            canvas.bar(x - 0.03 - 0.01 * row, base - 0.004, x + 0.03 + 0.008 * row, base, mix(tone, colour(look['glow']), 0.55), 0.003)
    tower(canvas, look, horizon)
    return canvas.done()


def tower(canvas, look, horizon):
    middle = look['tower']
    out = 1 if middle > 0.5 else -1
    rock = colour(look['rock'])
    shore = [(middle - out * 0.17, canvas.high * 0.90), (middle - out * 0.11, horizon + 0.02), (middle - out * 0.055, horizon - 0.035),
             (middle + out * 0.06, horizon - 0.05), (middle + out * 0.15, horizon - 0.015), (middle + out * 0.30, horizon - 0.055),
             (middle + out * 0.42, horizon - 0.02), (middle + out * 0.9, horizon - 0.08), (middle + out * 0.9, canvas.high * 1.1),
             (middle - out * 0.22, canvas.high * 1.1)]
    lamp = (middle, horizon - 0.325)
    for side, tilt in ((-1, 0.05), (1, -0.03)):
        beam = [lamp, (lamp[0] + side, lamp[1] + tilt - 0.10), (lamp[0] + side, lamp[1] + tilt + 0.09)]
        overlay(canvas, lambda draw, b=beam: draw.polygon(b, 255), colour(look['glow']), 0.22)
    canvas.polygon(shore, rock)
    canvas.polygon([(px + out * 0.05, py + 0.035) for px, py in shore], mix(rock, (0, 0, 0), 0.35))
    white, red = mix(colour('f3ead9'), colour(look['sky'][1]), 0.22), mix(colour('b5363c'), colour(look['sky'][1]), 0.22)
    foot, top = horizon - 0.035, horizon - 0.295
    for stripe in range(6):
        low, high = foot + (top - foot) * stripe / 6, foot + (top - foot) * (stripe + 1) / 6
        wide = [0.036 - 0.013 * (stripe + end) / 6 for end in (0, 1)]
        tone = red if stripe % 2 else white
        canvas.polygon([(middle - wide[0], low), (middle + wide[0], low), (middle + wide[1], high), (middle - wide[1], high)], tone)
        canvas.polygon([(middle + out * wide[0] * 0.3, low), (middle + out * wide[0], low), (middle + out * wide[1], high),
                        (middle + out * wide[1] * 0.3, high)], mix(tone, rock, 0.35))
    for step in (1, 3):
        y = foot + (top - foot) * (step + 0.5) / 6
        canvas.bar(middle - 0.005, y - 0.012, middle + 0.005, y + 0.006, mix(rock, (0, 0, 0), 0.2), 0.004)
    canvas.bar(middle - 0.036, top - 0.008, middle + 0.036, top, rock)
    canvas.bar(middle - 0.017, top - 0.055, middle + 0.017, top - 0.008, colour(look['glow']))
    for post in (-0.017, 0, 0.017):
        canvas.bar(middle + post - 0.0018, top - 0.055, middle + post + 0.0018, top - 0.008, rock)
    canvas.polygon([(middle - 0.024, top - 0.055), (middle + 0.024, top - 0.055), (middle, top - 0.092)], red)
    canvas.halo(*lamp, 0.085, [look['glow'], 'ffffff'], rings=4)


DUNES = [
    dict(sky=['f7c59f', 'f9dcb5', 'fdf0d5'], sun=(0.68, 0.42), disc='fffaf0', light=['f3b57f', 'c8713f'], dark=['d9925f', '7d3c22']),
    dict(sky=['2b2d5b', '6a4378', 'c76b7e', 'f2a97e'], sun=(0.30, 0.62), disc='ffe3b3', light=['c98079', '6f3a55'], dark=['94596f', '3a2144']),
    dict(sky=['0c1433', '18264f', '33477a', '5d72a0'], sun=(0.72, 0.26), disc='eef2ff', light=['5f739f', '2c3c66'], dark=['3d4f7c', '141d3c']),
    dict(sky=['4fa3b8', '93c8c4', 'dfe8cf', 'f7e6bd'], sun=(0.26, 0.30), disc='fff9e0', light=['f0cf94', 'd29a55'], dark=['cda066', '8f5a2c']),
]


def dunes(size, variant):
    look = DUNES[variant]
    dice = random.Random(variant + 7)
    canvas = Canvas(size)
    canvas.sky(look['sky'], canvas.high * 0.72)
    if variant == 2:
        for _ in range(140):
            canvas.disc(dice.random(), dice.uniform(0, canvas.high * 0.55), dice.uniform(0.0008, 0.0022), colour('cfd8f5'))
    canvas.halo(*look['sun'], 0.42, [look['sky'][-1], look['disc']], rings=7)
    canvas.disc(*look['sun'], 0.085, colour(look['disc']))
    rows = 5
    for row in range(rows):
        part = row / (rows - 1)
        line = ridge(variant * 31 + row * 5, canvas.high * (0.60 + 0.32 * part), 0.03 + 0.05 * part, rough=2)
        ground(canvas, line, ramp(look['light'], part))
        shade(canvas, line, ramp(look['dark'], part), dice)
        if row == 2:
            caravan(canvas, line, mix(ramp(look['dark'], 1), (0, 0, 0), 0.25), 0.2 + 0.12 * variant)
    return canvas.done()


def shade(canvas, line, fill, dice):
    """The side of each crest that the light does not reach."""
    for place in range(2, len(line) - 2):
        if line[place - 1][1] >= line[place][1] < line[place + 1][1]:  # a crest
            end = min(place + dice.randrange(34, 56), len(line) - 1)
            depth = dice.uniform(0.10, 0.2)
            x, y = line[place]
            curve = [(x + (line[end][0] - x) * 0.25, y + depth * 0.45), (x + (line[end][0] - x) * 0.1, y + depth)]
            canvas.polygon([*line[place:end + 1], (line[end][0] + 0.05, y + depth * 1.5), *reversed(curve)], fill)


def caravan(canvas, line, fill, start):
    for place in range(5):
        x = start + place * 0.052
        y = line[min(int(x * (len(line) - 1)), len(line) - 1)][1] - 0.013
        canvas.ellipse(x, y, 0.013, 0.0055, fill)
        canvas.ellipse(x - 0.002, y - 0.0055, 0.0055, 0.0055, fill)
        canvas.line([(x + 0.010, y - 0.001), (x + 0.0165, y - 0.003), (x + 0.0185, y - 0.012)], fill, 0.0034)
        canvas.ellipse(x + 0.0205, y - 0.0125, 0.0042, 0.0022, fill)
        for leg in (-0.0095, -0.006, 0.006, 0.0095):
            canvas.line([(x + leg, y), (x + leg * 1.08, y + 0.0165)], fill, 0.0019)


FORESTS = [
    dict(sky=['f6d7c3', 'f3b9a8', 'e59aa0'], far='d99aa3', near='3a2440', sun=(0.66, 0.34), disc='fff3e2', lit='ffd58a'),
    dict(sky=['dfeee6', 'b9d8cb', '93bfb2'], far='8fb9ac', near='12302d', sun=(0.32, 0.26), disc='fbfff6', lit='ffe9a8'),
    dict(sky=['2a2550', '5a3f7a', 'a3648f'], far='7d5487', near='150f2b', sun=(0.70, 0.24), disc='ffe6d0', lit='ffc874'),
    dict(sky=['0a1a2f', '12304d', '1f4a68'], far='2d5a75', near='040d18', sun=(0.30, 0.20), disc='eaf6ff', lit='ffd27a'),
]


def forest(size, variant):
    look = FORESTS[variant]
    dice = random.Random(variant + 90)
    canvas = Canvas(size)
    canvas.sky(look['sky'], canvas.high)
    canvas.halo(*look['sun'], 0.36, [look['sky'][0], look['disc']], rings=7)
    canvas.disc(*look['sun'], 0.075, colour(look['disc']))
    rows = 6
    for row in range(rows):
        part = row / (rows - 1)
        tone = mix(colour(look['far']), colour(look['near']), part ** 0.9)
        base = canvas.high * (0.46 + 0.44 * part)
        line = ridge(variant * 17 + row, base, 0.05, rough=3)
        height = 0.05 + 0.17 * part
        x = -0.05
        while x < 1.05:
            at = line[min(max(int(x * (len(line) - 1)), 0), len(line) - 1)][1]
            fir(canvas, x, at + 0.02, height * dice.uniform(0.65, 1.15), tone)
            x += height * dice.uniform(0.20, 0.36)
        ground(canvas, line, tone)
        if row < rows - 1:  # mist lies between the rows
            for step in range(10):
                overlay(canvas, lambda draw, y=base + 0.03 + step * 0.011: draw.bar(0, y, 1, canvas.high, 255), colour(look['sky'][0]), 0.035)
        if row == 4:
            cabin(canvas, 0.22 + 0.18 * variant, line, tone, look)
    return canvas.done()


def fir(canvas, x, foot, height, fill):
    canvas.bar(x - height * 0.02, foot - height * 0.15, x + height * 0.02, foot, fill)
    for tier in range(5):
        top = foot - height + height * 0.16 * tier
        wide = height * (0.07 + 0.045 * tier)
        canvas.polygon([(x, top), (x + wide, top + height * 0.25), (x - wide, top + height * 0.25)], fill)


def cabin(canvas, x, line, tone, look):
    y = line[int(x * (len(line) - 1))][1] + 0.035
    wall, lit = mix(tone, (0, 0, 0), 0.45), colour(look['lit'])
    canvas.bar(x - 0.045, y - 0.045, x + 0.045, y + 0.03, wall)
    canvas.polygon([(x - 0.06, y - 0.042), (x + 0.06, y - 0.042), (x + 0.03, y - 0.09), (x - 0.03, y - 0.09)], mix(wall, (0, 0, 0), 0.3))
    canvas.bar(x + 0.022, y - 0.115, x + 0.034, y - 0.08, wall)
    canvas.halo(x - 0.012, y - 0.018, 0.07, [look['lit'], look['lit']], rings=4)
    for pane in (-0.030, 0.006):
        canvas.bar(x + pane, y - 0.03, x + pane + 0.02, y - 0.006, lit)


WAVES = [
    dict(sky=['f9d9a8', 'f5a97f', 'd9727a'], sun=(0.5, 0.30), disc='fff4d6', sea=['e08d86', '3b3a6b']),
    dict(sky=['0b1b3a', '14305a', '2a5484'], sun=(0.72, 0.16), disc='eef4ff', sea=['3f6d9c', '081530']),
    dict(sky=['a8dadc', 'cdebe3', 'f1faee'], sun=(0.28, 0.20), disc='fffbe6', sea=['7fc4c9', '1d5c7a']),
    dict(sky=['2d1e4f', '7a3b78', 'e0727d'], sun=(0.34, 0.28), disc='ffd9b0', sea=['a1567f', '1d1440']),
]


def waves(size, variant, part):
    """One picture of a loop; `part` runs from 0 to 1."""
    look = WAVES[variant]
    canvas = Canvas(size)
    horizon = canvas.high * 0.56
    canvas.sky(look['sky'], horizon, bands=24)
    canvas.halo(*look['sun'], 0.20, [look['sky'][-1], look['disc']], rings=5)
    canvas.disc(*look['sun'], 0.055, colour(look['disc']))
    canvas.bar(0, horizon, 1, canvas.high, colour(look['sea'][0]))
    rows = 7
    for row in range(rows):
        depth = row / (rows - 1)
        turn = math.tau * part + row * 0.9 + variant
        base = horizon + 0.018 + (canvas.high - horizon) * depth ** 1.3 * 0.9 + math.sin(turn) * 0.008 * (0.4 + depth)
        tone = mix(colour(look['sea'][0]), colour(look['sea'][1]), depth)
        direction = 1 if row % 2 else -1
        line = swell(direction * math.pi * part + row, base, 0.012 + 0.035 * depth, 0.10 + 0.10 * depth)
        ground(canvas, [(x, y - 0.006) for x, y in line], mix(tone, colour(look['disc']), 0.35))
        ground(canvas, line, tone)
    return canvas.done()


LANTERNS = [
    dict(sky=['0a1030', '1b2456', '3b3a7a', '8a5a8f'], hill='0c1230', glow='ffb347'),
    dict(sky=['06151f', '0d2d3d', '1a4f5f', '4f8a86'], hill='051019', glow='ffd27a'),
    dict(sky=['1a0b2e', '3d1a4f', '7a2f5f', 'c25a63'], hill='140822', glow='ff9a56'),
    dict(sky=['0b0f1f', '1a2238', '2f3c59', '5a6a86'], hill='080b16', glow='ffe0a3'),
]


def lanterns(size, variant, part):
    look = LANTERNS[variant]
    dice = random.Random(variant + 5)
    canvas = Canvas(size)
    shore = canvas.high * 0.74
    canvas.sky(look['sky'], shore, bands=30)
    for _ in range(60):
        canvas.disc(dice.random(), dice.uniform(0, shore * 0.7), dice.uniform(0.001, 0.003), colour('c9d2ee'))
    for row, rise in enumerate((0.10, 0.06)):
        line = ridge(variant * 3 + row, shore - 0.10 + row * 0.07, rise, rough=4)
        canvas.polygon([*line, (1, shore), (0, shore)], mix(ramp(look['sky'], 0.9), colour(look['hill']), 0.45 + 0.4 * row))
    sizes = [0.018, 0.018, 0.026, 0.026, 0.036, 0.036, 0.052]
    columns = [(dice.uniform(0.06, 0.94), size, size * 11, dice.random(), dice.uniform(0, math.tau)) for size in sizes]
    for x, radius, gap, start, phase in columns:
        y = -gap
        while y < shore:
            at = y + gap * (1 - (part + start) % 1)  # one gap in a loop: its end meets its beginning
            if at < shore - radius * 2:
                lantern(canvas, x + 0.012 * math.sin(math.tau * part + phase), at, radius, look)
            y += gap
    mirror(canvas, shore, look, part)
    return canvas.done()


def lantern(canvas, x, y, radius, look):
    glow = colour(look['glow'])
    canvas.bar(x - radius, y - radius * 1.35, x + radius, y + radius * 1.35, mix(glow, (200, 70, 30), 0.28), radius * 0.55)
    canvas.bar(x - radius * 0.72, y - radius * 0.7, x + radius * 0.72, y + radius * 1.25, glow, radius * 0.4)
    canvas.bar(x - radius * 0.4, y + radius * 0.15, x + radius * 0.4, y + radius * 1.15, mix(glow, (255, 255, 255), 0.55), radius * 0.3)


def mirror(canvas, shore, look, part):
    """The lake: the sky upside down, darker, in slow ripples."""
    top = round(shore * canvas.wide)
    high = canvas.image.height - top
    part_of_sky = canvas.image.crop((0, top - high, canvas.wide, top)).transpose(Image.FLIP_TOP_BOTTOM)
    part_of_sky = part_of_sky.filter(ImageFilter.GaussianBlur(3 * SCALE))
    shade_of_lake = Image.new('RGB', part_of_sky.size, mix(colour(look['hill']), colour(look['sky'][1]), 0.5))
    canvas.image.paste(Image.blend(part_of_sky, shade_of_lake, 0.45), (0, top))
    for row in range(9):
        y = shore + 0.014 + row * row * 0.0052
        x = 0.5 + 0.42 * math.sin(row * 2.4 + math.sin(math.tau * part) * 0.25)
        wide = 0.05 + 0.016 * row
        canvas.bar(x - wide, y, x + wide, y + 0.0028 + 0.0004 * row, mix(ramp(look['sky'], 0.8), colour(look['glow']), 0.22), 0.0018)


def city(side):
    """Without smoothing: every edge is a pixel's edge, which is what zooming is for."""
    dice = random.Random(3)
    image = Image.new('RGB', (side, side))
    draw = ImageDraw.Draw(image)
    sky = ['0b1030', '17194a', '2c2460', '55306f', '8c4373', 'c9636f', 'f09a72']
    bands = 56
    for band in range(bands):
        draw.rectangle((0, band * side * 3 // 4 // bands, side, side), fill=ramp(sky, band / (bands - 1)))
    for _ in range(500):
        x, y, dot = dice.randrange(side), dice.randrange(side // 2), dice.choice((3, 3, 5, 7))
        draw.rectangle((x, y, x + dot, y + dot), fill=colour('d8dcf5'))
    x, y, r = side * 0.70, side * 0.20, side * 0.075
    draw.ellipse((x - r, y - r, x + r, y + r), fill=colour('f6ecd2'))
    for dx, dy, part in ((-0.35, -0.25, 0.16), (0.3, 0.1, 0.22), (-0.1, 0.45, 0.12), (0.15, -0.5, 0.09)):
        draw.ellipse((x + dx * r - part * r, y + dy * r - part * r, x + dx * r + part * r, y + dy * r + part * r), fill=colour('e3d5b4'))
    rows = [('4a3468', 0.60, 0.26, 0), ('33295a', 0.68, 0.30, 18), ('211f49', 0.76, 0.30, 24), ('121536', 0.86, 0.26, 30)]
    for name, base, rise, pane in rows:
        at = -dice.randrange(side // 20)
        while at < side:
            wide = dice.randrange(side // 22, side // 10)
            top = round(side * (base - rise * dice.random() ** 1.6))
            building(draw, dice, (at, top, at + wide, side), colour(name), pane)
            at += wide + dice.choice((0, 0, side // 160))
    return image


def building(draw, dice, box, fill, pane):
    left, top, right, bottom = box
    middle = (left + right) // 2
    kind = dice.randrange(5)
    draw.rectangle(box, fill=fill)
    if kind == 0:
        draw.rectangle((middle - 6, top - 180, middle + 6, top), fill=fill)
        draw.ellipse((middle - 12, top - 200, middle + 12, top - 176), fill=colour('ff6b5e'))
    elif kind == 1:
        draw.polygon(((left, top), (middle, top - (right - left) // 2), (right, top)), fill=fill)
    elif kind == 2:
        draw.rectangle((left + (right - left) // 4, top - 90, right - (right - left) // 4, top), fill=fill)
    if pane == 0:
        return
    lights = [colour(name) for name in ('ffd98a', 'ffc15e', 'fff0c2', '9fd8e8')]
    share = dice.uniform(0.12, 0.5)
    for y in range(top + pane, bottom, pane * 2 + 8):
        for x in range(left + pane, right - pane, pane + pane // 2 + 6):
            if dice.random() < share:
                draw.rectangle((x, y, x + pane - 1, y + pane + 7), fill=dice.choice(lights))


def still_life(size):
    canvas = Canvas(size)
    canvas.sky(['e9c9a9', 'd9a688', 'c58a78'], canvas.high * 0.72, bands=40)
    overlay(canvas, lambda draw: draw.polygon([(0.08, 0), (0.46, 0), (0.86, 0.92), (0.48, 0.92)], 255), colour('fff1d6'), 0.35)  # a window's light
    table = canvas.high * 0.72
    canvas.bar(0, table, 1, canvas.high, colour('6b3d3a'))
    canvas.bar(0, table, 1, table + 0.02, colour('8a5048'))
    canvas.ellipse(0.50, table + 0.17, 0.42, 0.055, colour('57302f'))
    vase, dark = colour('2f5d62'), colour('23474c')
    for x, y, bend, tone in ((0.20, 0.30, -0.10, 'd9534f'), (0.33, 0.20, -0.03, 'f0a04b'), (0.45, 0.31, 0.05, 'f7e1b5'), (0.13, 0.42, -0.14, 'f0a04b')):
        canvas.line([(0.32, 0.62), (0.32 + bend * 0.4, 0.5), (x, y)], colour('4b6b3f'), 0.008)
        flower(canvas, x, y, tone)
    for x, y in ((0.24, 0.47), (0.40, 0.44), (0.36, 0.38)):
        canvas.ellipse(x, y, 0.035, 0.014, colour('5f8250'))
    canvas.ellipse(0.32, 0.84, 0.135, 0.15, vase)
    canvas.polygon([(0.26, 0.56), (0.38, 0.56), (0.40, 0.74), (0.24, 0.74)], vase)
    canvas.bar(0.245, 0.55, 0.395, 0.575, dark, 0.01)
    overlay(canvas, lambda draw: draw.ellipse(0.375, 0.85, 0.075, 0.13, 255), dark, 0.8)
    overlay(canvas, lambda draw: draw.ellipse(0.245, 0.80, 0.018, 0.06, 255), (255, 255, 255), 0.35)
    for x, y, tone in ((0.60, 0.80, 'e8873a'), (0.70, 0.76, 'f2a13f'), (0.80, 0.80, 'd96c32'), (0.66, 0.85, 'f0b04c'), (0.75, 0.85, 'e8873a')):
        fruit(canvas, x, y, tone)
    canvas.polygon([(0.50, 0.86), (0.90, 0.86), (0.80, 1.03), (0.60, 1.03)], colour('f1e6d6'))
    canvas.polygon([(0.74, 0.86), (0.90, 0.86), (0.80, 1.03), (0.70, 1.03)], colour('d9c8b4'))
    canvas.bar(0.485, 0.85, 0.915, 0.872, colour('fbf4e8'), 0.011)
    fruit(canvas, 0.47, 1.02, 'c9443f')
    return canvas.done()


def flower(canvas, x, y, name):
    for petal in range(8):
        angle = math.tau * petal / 8
        canvas.disc(x + 0.034 * math.cos(angle), y + 0.034 * math.sin(angle), 0.024, mix(colour(name), (255, 255, 255), 0.12 * (petal % 2)))
    canvas.disc(x, y, 0.02, colour('6b3d3a'))


def fruit(canvas, x, y, name):
    canvas.disc(x, y, 0.06, mix(colour(name), (60, 20, 20), 0.28))
    canvas.disc(x - 0.008, y - 0.008, 0.051, colour(name))
    canvas.disc(x - 0.022, y - 0.024, 0.012, mix(colour(name), (255, 255, 255), 0.5))
    canvas.line([(x, y - 0.055), (x + 0.008, y - 0.074)], colour('4a3a2a'), 0.006)
