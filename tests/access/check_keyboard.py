#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The program by keyboard alone, and all its dialogs: check_keyboard.py <program> [<folder for what a failure leaves>]

No mouse, and no press of a screen reader: only keys, and what they lead to. Started by run.sh with CHECK=check_keyboard.py.
"""

import json
import os
import re
import subprocess
import sys
import time

from PIL import ImageChops
import pyatspi

from window import DEADLINE, Clipboard, Ear, Failure, LISTS, Program, box_of, children, has, key, picture_of, role_of, showing, text_of, until, xdotool

SEVEN = ['Grid', 'Image 1', 'Image 2', 'Image 3', 'Image 4', 'Video 1', 'Video 2']
MOST_STOPS = 40  # of Tab, before it is called a trap


def expect(condition, what):
    if not condition:
        raise Failure(what)


# Qt gives the focus also to the current row of a list that has none, and to what hands its own on to a control within.
ROWS = ('list item', 'page tab', 'tree item', 'table cell')
FRAMES = ('filler', 'panel', 'layered pane', 'page tab list', 'split pane')


def focus_of(program):
    """What has the focus, or None: a control, or failing that the innermost frame with a name."""
    found = [child for window in children(program.application) if has(window, pyatspi.STATE_ACTIVE) for child, _ in showing(window)
             if has(child, pyatspi.STATE_FOCUSED) and child.getRoleName() not in ROWS]
    controls = [node for node in found if node.getRoleName() not in FRAMES]
    preview = [node for node in found if node.name == 'Preview']
    return next(iter(controls or preview or [node for node in reversed(found) if node.name] or found), None)


def focused(program):
    return until('something has the focus', lambda: focus_of(program))


def name_of(node):
    """Of a box with choices: by its label, since its own name is what is chosen."""
    labels = [relation.getTarget(0).name for relation in node.getRelationSet() if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return f'{role_of(node)} “{labels[0].rstrip(":") if labels and role_of(node) == "combo box" else node.name}”'


def stops(program, forwards='Tab'):
    """Where Tab leads, from here to here: controls, each with how it looks with the focus."""
    found = [focused(program)]
    first = name_of(found[0])
    seen = [(first, picture_of(found[0]))]
    for _ in range(MOST_STOPS):
        before = seen[-1][0]
        key(forwards)
        node = until(f'{forwards} leads on from {before}', lambda: (lambda now: now if name_of(now) != before else None)(focused(program)))
        time.sleep(0.1)  # until it is painted
        expect(node.name.strip(), f'{forwards} leads to a {node.getRoleName()} without a name, after {before}')
        if name_of(node) == first:
            return seen, found
        seen.append((name_of(node), picture_of(node)))
        found.append(node)
    raise Failure(f'{forwards} does not come back to {first}: {[name for name, _ in seen]}')


def paste_into_field(program, text):
    key('ctrl+l')
    until('Ctrl+L leads to the field', lambda: name_of(focused(program)) == 'text “Job ID”')
    with Clipboard(text):
        key('ctrl+v')
        until('the text is in the field', lambda: text_of(focused(program)) == text)
    key('Return')


def tab_to(program, name, most=MOST_STOPS):
    for _ in range(most):
        if name_of(focused(program)) == name:
            return
        key('Tab')
        time.sleep(0.1)
    raise Failure(f'Tab does not lead to {name}')


def selected_row(program):
    """Its place and its name: two may have the same name."""
    rows = list(program.find('list', 'Jobs'))
    return next(((number, row.name) for number, row in enumerate(rows) if has(row, pyatspi.STATE_SELECTED)), (None, ''))


def search(program, text, is_found):
    key('ctrl+f')
    until('Ctrl+F leads to the search', lambda: name_of(focused(program)) == 'text “Search jobs”')
    key('ctrl+a')
    xdotool(*(['type', text] if text else ['key', 'BackSpace']))
    until(f'the list follows the search for “{text}”', lambda: is_found(program.rows('Jobs')))


def job_is_found_and_opened(program):
    """Searched for, told from the running one of the same prompt by its media; its id, pasted, leads back to it."""
    program.rows_from('Jobs', 'Completed, imagine, a lighthouse')
    search(program, 'a lighthouse in a storm', lambda rows: rows and all('lighthouse' in row for row in rows))
    tab_to(program, 'list “Jobs”')
    key('Home')
    for _ in program.rows('Jobs'):
        if until('its media are listed', lambda: program.rows('Media'), 5) == [f'{name}, ready' for name in SEVEN]:
            break
        key('Down')
    until('all seven media are ready', lambda: program.rows('Media') == [f'{name}, ready' for name in SEVEN])
    expect(selected_row(program)[1].startswith('Completed, imagine, a lighthouse'), f'{selected_row(program)} has seven media')
    key('ctrl+4')
    job_id = json.loads(until('its JSON is shown', lambda: text_of(program.find('text', 'Job JSON'))))['jobid']
    key('ctrl+1')
    search(program, '', lambda rows: len(rows) > 10)
    row = selected_row(program)
    key('alt+Down')
    until('Alt+↓ leads to the next', lambda: selected_row(program) != row)
    paste_into_field(program, f'look at {job_id}')
    until('its id leads to it', lambda: selected_row(program) == row)
    until('all seven media are ready', lambda: program.rows('Media') == [f'{name}, ready' for name in SEVEN])


def tab_goes_round(program):
    """Every stop has a name and shows that it has the focus; the way back is the same."""
    key('ctrl+l')
    seen, nodes = stops(program)
    names = [name for name, _ in seen]
    wanted = ['text “Job ID”', 'push button “Refresh”', 'push button “Save”', 'push button “Save All”', 'push button “Menu”',
              'text “Search jobs”', 'push button “Status”', 'list “Jobs”', 'page tab list “Media”', 'layered pane “Preview”', 'list “Media”']
    missing = [name for name in wanted if name not in names]
    expect(not missing, f'Tab does not lead to {missing}, but to {names}')
    places = [names.index(name) for name in wanted]
    expect(places == sorted(places), f'Tab leads to and fro: {names}')
    key('ctrl+l')
    time.sleep(0.2)
    for node, (name, picture) in zip(nodes[1:], seen[1:]):
        expect(ImageChops.difference(picture, picture_of(node)).getbbox(), f'{name} looks the same with the focus and without')
    back, _ = stops(program, 'shift+Tab')
    expect([name for name, _ in back][1:] == names[:0:-1], f'Shift+Tab leads another way: {[name for name, _ in back]}')


def media_are_looked_through(program):
    key('ctrl+1')
    tab_to(program, 'list “Media”')
    preview = program.find('layered pane', 'Preview')
    key('Home')
    until('the grid is shown', lambda: preview.description == 'Grid, 1536 × 1024')
    key('Right')
    until('→ leads to the first picture', lambda: preview.description.startswith('Image 1, '))
    key('End')
    until('End leads to the last video', lambda: preview.description.startswith('Video 2, '))
    program.find('push button', 'Pause')  # it plays at once
    key('space')
    program.find('push button', 'Play')
    key('Left')
    until('← leads back', lambda: preview.description.startswith('Video 1, '))
    key('Home')
    key('F11')
    until('F11 fills the screen', lambda: any(
        box_of(child) == (0, 0, 1280, 800) for child, _ in showing(program.application) if child.name == 'Preview'))
    key('Escape')
    until('Esc leads back', lambda: has(program.window, pyatspi.STATE_ACTIVE) and program.seek('push button', 'Save All'))


def tabs_have_their_keys(program):
    for number, tab in enumerate(('Media', 'Details', 'Family', 'JSON'), 1):
        key(f'ctrl+{number}')
        until(f'Ctrl+{number} shows {tab}', lambda: program.seek('page tab list', tab))
        program.expect_names(tab)
    key('ctrl+f')
    field = until('Ctrl+F finds in the JSON', lambda: (lambda now: now if role_of(now) == 'text' else None)(focused(program)))
    xdotool('type', 'imagine')
    until('what is looked for is in the field', lambda: text_of(field) == 'imagine')
    key('Escape')
    key('ctrl+1')


def all_is_saved(program):
    folder = os.path.join(program.room.name, 'saved')
    key('ctrl+shift+s')
    until('it is asked where to', lambda: program.seek('dialog', lambda name: 'Save' in name))
    program.expect_names('the dialog for saving')
    tab_to(program, 'text “Folder”')
    key('ctrl+a')
    with Clipboard(folder):
        key('ctrl+v')
        until('the folder is in the field', lambda: text_of(focused(program)) == folder)
    key('Return')

    def saved():
        return sorted(name for _, _, files in os.walk(folder) for name in files if name.endswith(('.png', '.mp4', '.webp', '.jpg')))
    until(lambda: f'seven files are saved, not {saved()}', lambda: len(saved()) == len(SEVEN))


def jobs_are_walked_through(program):
    row = selected_row(program)
    key('alt+Down')
    until('Alt+↓ leads to the next', lambda: selected_row(program) != row)
    key('alt+Up')
    until('Alt+↑ leads back', lambda: selected_row(program) == row)
    tab_to(program, 'list “Jobs”')
    with Ear() as ear:
        count = windows(program)
        key('Menu')
        until('the menu of the job is open', lambda: windows(program) > count)
        key('Down')
        expect(ear.next('the menu speaks'), 'an item without a name')
        key('Escape')


def windows(program):
    """How many the display shows of the program; a menu is one, too."""
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(program.process.pid)],
                           capture_output=True, text=True, timeout=DEADLINE, check=False)
    return len(found.stdout.split())


def open_from_menu(program, *items, way='Up'):
    """Along the menu by arrow keys, by what is heard."""
    key('ctrl+l')
    tab_to(program, 'push button “Menu”')
    with Ear() as ear:
        key('space')
        until('the menu is open', lambda: has(program.find('push button', 'Menu'), pyatspi.STATE_PRESSED))
        heard = []
        for item in items:
            while not heard or heard[-1] != item:
                key(way)
                heard.append(ear.next(f'the menu speaks after {heard}'))
                if heard.count(heard[-1]) > 1:
                    raise Failure(f'the menu has no item “{item}” but {heard}')
            if item != items[-1]:
                key('Right')
                heard = [ear.next('the menu below speaks')]
        key('Return')


def walk_dialog(program, title):
    """Each control has a name and is reached by Tab."""
    dialog = until(f'the dialog {title} is there', lambda: next(
        (child for child, _ in showing(program.application)
         if child.getRoleName() in ('dialog', 'alert') and re.search(title, child.name or '')), None))
    until('it has the keyboard', lambda: has(dialog, pyatspi.STATE_ACTIVE))
    program.expect_names(title)
    has_one_button = dialog.getRoleName() == 'alert'
    names = [name_of(focused(program))] if has_one_button else [name for name, _ in stops(program)[0]]
    return dialog, names


def leave_dialog(program, dialog):
    key('Escape')
    until('Esc closes the dialog', lambda: not has(dialog, pyatspi.STATE_SHOWING))
    until('the window has the keyboard again', lambda: has(program.window, pyatspi.STATE_ACTIVE))


def dialogs_have_names(program):
    key('ctrl+comma')
    for page in ('General', 'Media', 'Service'):
        dialog, names = walk_dialog(program, 'Settings')
        expect(f'page tab list “{page}”' in names and 'push button “Close”' in names, f'{page}: {names}')
        print(f'    {page}: {len(names)} stops', flush=True)
        tab_to(program, f'page tab list “{page}”')
        key('Right')
    leave_dialog(program, dialog)
    open_from_menu(program, 'Export…', way='Down')
    leave_dialog(program, walk_dialog(program, 'Export')[0])
    for title, keys in (('Keyboard Shortcuts', ['Help', 'Keyboard Shortcuts']),
                        ('Log', ['Help', 'Show Log']), ('About', ['Help', 'About Job Viewer'])):
        open_from_menu(program, *keys)
        dialog, _ = walk_dialog(program, title)
        leave_dialog(program, dialog)
    key('ctrl+t')
    leave_dialog(program, walk_dialog(program, 'Tags')[0])
    key('ctrl+alt+s')
    until('it is asked where to', lambda: program.seek('file chooser', lambda _: True) or program.seek('dialog', lambda _: True))
    key('Escape')
    until('the window has the keyboard again', lambda: has(program.window, pyatspi.STATE_ACTIVE))


CHECKS = [job_is_found_and_opened, tab_goes_round, media_are_looked_through, tabs_have_their_keys, all_is_saved, jobs_are_walked_through,
          dialogs_have_names]


def main():
    path = os.path.abspath(sys.argv[1])
    traces = sys.argv[2] if len(sys.argv) > 2 else None
    check = None
    try:
        with Program(path, '--demo', traces=traces) as program:
            for check in CHECKS:
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
