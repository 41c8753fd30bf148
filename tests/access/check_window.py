#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a screen reader and a user find in the real window: check_window.py <program> [<folder for what a failure leaves>]

The names and roles are those that the README promises to people who do not see the window; keys and mouse go the way of a user's.
Started by run.sh, which gives it a display and a D-Bus session of its own.
"""

import json
import os
import re
import shutil
import sys
import time

from PIL import ImageChops

from window import Clipboard, Failure, NOWHERE, Program, key, picture_of, press, put_text, text_of, until, value_of

LIGHTHOUSE = 'Completed, imagine, a lighthouse in a storm'  # its grid, four images and two videos
SEVEN = ['Grid', 'Image 1', 'Image 2', 'Image 3', 'Image 4', 'Video 1', 'Video 2']
WITH_PARENT = 'Completed, button, '
TABS = ['Media', 'Details', 'Family', 'JSON']
CONTROLS = [('text', 'Job ID'), ('push button', 'Open'), ('push button', 'Refresh'), ('push button', 'Save'), ('push button', 'Save All'),
            ('push button', 'Menu'), ('text', 'Search jobs'), ('push button', 'Status'), ('list', 'Jobs'), ('list', 'Media'),
            ('layered pane', 'Preview'), *(('page tab', tab) for tab in TABS)]
DOCUMENT = os.path.join(os.path.dirname(__file__), '..', 'data', 'jobs', 'edge-wrapped-console-log-response-result.json')


def expect(condition, what):
    if not condition:
        raise Failure(what)


def choose_lighthouse(program):
    """The one with seven media: a running job of the same prompt ends after a while, with five."""
    for row in program.rows_from('Jobs', LIGHTHOUSE):
        program.choose(row)
        listed = until('the media are listed', lambda: program.rows('Media'))
        if len(listed) == len(SEVEN):
            return
    raise Failure(f'no job “{LIGHTHOUSE}…” has {len(SEVEN)} media')


def names_and_roles(program):
    choose_lighthouse(program)
    for role, name in CONTROLS:
        program.find(role, name)
    until('a running job says how far it is: “Running 46%, imagine, …”',
          lambda: any(re.match(r'Running \d+%, \w+, ', name) for name in program.rows('Jobs')))


def every_tab_has_names(program):
    search = program.find('text', 'Search jobs')
    for start, words in ((WITH_PARENT, 'verb:button'), (LIGHTHOUSE, 'lighthouse')):  # the last one is at the top of all, too
        put_text(search, words)  # brings it into view
        program.choose(program.rows_from('Jobs', start)[0])
        for tab in TABS:
            program.show_tab(tab)
            program.expect_names(f'“{start}…”, tab {tab}')
            if tab == 'Details':
                program.find('table', 'Facts')
            if tab == 'JSON':
                program.find('text', 'Job JSON')
        program.show_tab('Media')
    put_text(search, '')


def id_of_shown_job(program):
    program.show_tab('JSON')
    text = until('the JSON is shown', lambda: text_of(program.find('text', 'Job JSON')))
    program.show_tab('Media')
    return json.loads(text)['jobid']


def forget(program):
    """Takes the shown job from the list, and its files from the disk: nothing of it is left but the id."""
    count = len(program.rows('Jobs'))
    spoken = program.choose_from_menu('Menu', 'Remove…')
    press(until('removing is asked about', lambda: program.seek('push button', 'Remove')))
    expect(all(spoken), f'an item of the menu has no name: {spoken}')
    until('a removed job leaves the list', lambda: len(program.rows('Jobs')) == count - 1)
    shutil.rmtree(os.path.join(program.data, 'media'), ignore_errors=True)


def seven_ready(program):
    wanted = [f'{name}, ready' for name in SEVEN]
    until(lambda: f'all seven media are ready, not {program.rows("Media")}', lambda: program.rows('Media') == wanted)


def colours(picture):
    return len(picture.getcolors(picture.width * picture.height))


def pasted_id_ends_in_seven_media(program):
    choose_lighthouse(program)
    job_id = id_of_shown_job(program)
    forget(program)
    count = len(program.rows('Jobs'))
    field = program.find('text', 'Job ID')
    put_text(field, f'have a look: {job_id}')
    press(program.find('push button', 'Open'))
    until('the job is back in the list', lambda: len(program.rows('Jobs')) == count + 1)
    seven_ready(program)
    expect(text_of(field) == '', 'the field is not empty after its job was opened')
    preview = program.find('layered pane', 'Preview')
    until('the preview is described', lambda: preview.description == 'Grid, 1536 × 1024')
    until('the preview shows a picture', lambda: colours(picture_of(preview)) > 500)


def video_plays(program):
    choose_lighthouse(program)
    seven_ready(program)
    program.choose(program.rows_from('Media', 'Video 1')[0])
    preview = program.find('layered pane', 'Preview')
    until('the video is described', lambda: re.fullmatch(r'Video 1, 640 × 360, 0:0\d', preview.description))
    slider = program.find('slider', 'Position')
    frame = program.find('filler', 'Video')
    until('the first frame is shown', lambda: colours(picture_of(frame)) > 500)
    program.expect_names('a video')
    start, first = value_of(slider), picture_of(frame)
    program.find('push button', 'Pause')  # it plays at once
    until('the position moves', lambda: value_of(slider) != start)
    until('the frames differ', lambda: ImageChops.difference(first, picture_of(frame)).getbbox())
    press(program.find('push button', 'Pause'))
    press(program.find('push button', 'Play'))
    program.find('push button', 'Pause')
    press(program.find('push button', 'Next Frame'))
    program.find('push button', 'Play')


def empty_page(program):
    for name in ('Paste a Job', 'Enter Token…', 'Try the Sample Jobs'):
        program.find('push button', name)
    program.expect_names('the empty page')


def id_without_token(program):
    put_text(program.find('text', 'Job ID'), 'job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney')
    expect(program.find('text', 'Job ID').queryComponent().grabFocus(), 'the field “Job ID” does not take the focus')
    key('Return')
    program.find('label', 'No API token')
    program.expect_names('a job without a token')
    press(program.find('push button', 'Enter Token…'))
    program.find('dialog', lambda name: 'Token' in name)
    program.expect_names('the dialog for the token')
    key('Escape')
    until('Escape closes the dialog', lambda: not program.seek('dialog', lambda name: 'Token' in name))


def pasted_document_needs_no_token(program):
    with open(DOCUMENT, encoding='utf-8') as file:
        document = file.read()
    program.choose(program.rows_from('Jobs', '')[0]) # the focus is in no text field then
    with Clipboard(document):
        key('ctrl+v')
        program.rows_from('Jobs', 'Completed, imagine, a classic 2000s mobile game')
    until('the media are listed', lambda: [name.split(',')[0] for name in program.rows('Media')][:1] == ['Grid'])
    program.expect_names('media that cannot be reached')
    program.show_tab('JSON')
    shown = json.loads(until('the JSON is shown', lambda: text_of(program.find('text', 'Job JSON'))))
    expect(shown['jobid'] == json.loads(document)['result']['jobid'], 'the JSON is not that of the job in the document')
    program.expect_names('the JSON of a document')


WINDOWS = [
    (['--demo'], [names_and_roles, every_tab_has_names, pasted_id_ends_in_seven_media, video_plays]),
    (['--api-base-url', NOWHERE], [empty_page, id_without_token, pasted_document_needs_no_token]),
]


def main():
    path = os.path.abspath(sys.argv[1])
    traces = sys.argv[2] if len(sys.argv) > 2 else None
    for arguments, checks in WINDOWS:
        print(' '.join(arguments), flush=True)
        check = None
        try:
            with Program(path, *arguments, traces=traces) as program:
                for check in checks:
                    start = time.monotonic()
                    check(program)
                    print(f'  ok  {check.__name__}  {time.monotonic() - start:.1f} s', flush=True)
                check = None
        except Failure as failure:
            print(f'  FAILED  {check.__name__ if check else "start or end"}: {failure}', flush=True)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
