#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Brings the real window into the states worth a picture, and takes them. Started by make_screenshots.sh."""

import os
import shutil
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', '..', 'tests', 'access'))

from window import Program, box_of, key, picture_of, put_text, until, value_of, xdotool  # noqa: E402

SIZE = (1280, 800)
SETTLES = 2  # seconds: thumbnails and the last animation cannot be asked for


def use_dark_colours():
    """Qt reads a Plasma session's colours by itself, without a plug-in; other desktops' need one."""
    folder = os.path.join(os.environ['HOME'], '.config')
    os.makedirs(folder, exist_ok=True)
    shutil.copy(os.path.join(HERE, 'dark.kdeglobals'), os.path.join(folder, 'kdeglobals'))
    os.environ.update(XDG_CURRENT_DESKTOP='KDE', KDE_SESSION_VERSION='5')


def settle():
    xdotool('mousemove', '1390', '990')  # nothing is hovered
    time.sleep(SETTLES)


def take(program, folder, name):
    picture_of(program.window).save(os.path.join(folder, f'{name}.png'), optimize=True)
    print(name, flush=True)


def fit(program):
    window = str(program.window_id())
    xdotool('windowmove', window, '20', '40')
    xdotool('windowsize', window, *map(str, SIZE))

    def fits():
        left, top, right, bottom = box_of(program.window)
        return (right - left, bottom - top) == SIZE
    until(f'the window is {SIZE}', fits)


def choose_job(program, start, media):
    """The job whose row begins so and which has that many media, all of them ready."""
    until('all rows are answered', lambda: not any('Waiting for the service' in name for name in program.rows('Jobs')))
    for row in program.rows_from('Jobs', start):
        program.choose(row)
        if len(program.rows('Media')) == media:
            until('all media are ready', lambda: all(name.endswith(', ready') for name in program.rows('Media')))
            return


def take_all(path, folder, mode):
    with Program(path) as program:
        fit(program)
        settle()
        take(program, folder, f'empty-{mode}')
    with Program(path, '--demo') as program:
        fit(program)
        put_text(program.find('text', 'Search jobs'), 'status:completed')
        choose_job(program, 'Completed, imagine, a lighthouse', 7)
        settle()
        take(program, folder, f'window-{mode}')
        key('ctrl+g')
        until('the wall is there', lambda: len(program.rows('Wall')) > 20)
        settle()
        time.sleep(3)  # its thumbnails
        take(program, folder, f'wall-{mode}')
        key('ctrl+g')
        for tab in ('Details', 'Family', 'JSON'):
            program.show_tab(tab)
            settle()
            take(program, folder, f'{tab.lower()}-{mode}')
        program.show_tab('Media')
        program.choose(program.rows_from('Media', 'Video 1')[0])
        slider = program.find('slider', 'Position')
        program.find('push button', 'Pause')  # it plays at once
        settle()
        until('the video is at its middle', lambda: 1000 < value_of(slider) < 2000)
        take(program, folder, f'video-{mode}')
        put_text(program.find('text', 'Search jobs'), 'has:audio')
        choose_job(program, 'Completed, One More Song', 1)
        settle()
        take(program, folder, f'song-{mode}')
        key('ctrl+b')
        program.find('push button', 'Close')
        key('alt+l')  # the lists
        for letter in 'Run':
            key(letter)
        until('the history is there', lambda: len(program.rows('Jobs in the list')) > 1)
        settle()
        take(program, folder, f'browse-{mode}')
        key('Escape')


def main():
    path, folder = map(os.path.abspath, sys.argv[1:3])
    os.makedirs(folder, exist_ok=True)
    take_all(path, folder, 'light')
    use_dark_colours()
    take_all(path, folder, 'dark')


if __name__ == '__main__':
    main()
