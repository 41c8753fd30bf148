# SPDX-License-Identifier: MIT
"""The running program as its accessibility tree shows it: starting it, finding controls by name, waiting, clicking, looking at pixels."""

import os
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import Atspi, GLib
from PIL import ImageGrab

DEADLINE = 120  # seconds that anything may take: it tells a hang, also under the sanitizers on a busy machine
LISTS = (pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TABLE)
PAUSE = 0.05  # between two looks
Atspi.set_timeout(DEADLINE * 1000, DEADLINE * 1000)  # its own 0.8 s are too few on a busy machine
NOWHERE = 'http://127.0.0.1:9'  # nothing listens there: as the proxy of all that is not on loopback, it keeps the test on this computer


class Failure(Exception):
    """What was expected and did not come, in words."""


def until(what, condition, deadline=DEADLINE):
    """The first true value of `condition`, which may also fail while the tree changes under it. `what`: words, or what says them."""
    end = time.monotonic() + deadline
    trouble = None
    while True:
        try:
            value = condition()
            if value:
                return value
        except (GLib.Error, LookupError, NotImplementedError) as error:
            trouble = error
        if time.monotonic() > end:
            raise Failure(f'{what() if callable(what) else what}: not within {deadline} s' + (f' ({trouble})' if trouble else ''))
        time.sleep(PAUSE)


def has(node, state):
    return node.getState().contains(state)


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]


def showing(node, above=(), enters_lists=True):
    """All that can be seen at and below `node`, each with what it lies in; hidden pages are not entered."""
    for child in children(node):
        if not has(child, pyatspi.STATE_SHOWING):
            continue
        yield child, above
        if enters_lists or child.getRole() not in LISTS:
            yield from showing(child, (*above, child), enters_lists)


def role_of(node):
    """Its role. Newer AT-SPI calls a push button a button, and newer Qt tells of its menu."""
    name = node.getRoleName()
    return 'push button' if name in ('button', 'push button menu') else name


def nameless(node):
    """The paths of what takes the focus and has no name."""
    return [' / '.join(f'{one.getRoleName()} “{one.name}”' for one in (*above, child))
            for child, above in showing(node) if has(child, pyatspi.STATE_FOCUSABLE) and not child.name.strip()]


def is_enabled(node):
    return has(node, pyatspi.STATE_ENABLED) and has(node, pyatspi.STATE_SENSITIVE)


def text_of(node):
    return node.queryText().getText(0, -1)


def value_of(node):
    return node.queryValue().currentValue


def put_text(node, text):
    if not node.queryEditableText().setTextContents(text):
        raise Failure(f'“{node.name}” takes no text')


def press(button):
    """As a screen reader presses."""
    until(f'“{button.name}” can be pressed', lambda: is_enabled(button))
    actions = button.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    if 'Press' not in names:
        raise Failure(f'“{button.name}” has no action “Press” but {names}')
    actions.doAction(names.index('Press'))


def box_of(node):
    extents = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return extents.x, extents.y, extents.x + extents.width, extents.y + extents.height


def xdotool(*arguments):
    subprocess.run(['xdotool', *arguments], check=True, timeout=DEADLINE, stdout=subprocess.DEVNULL)


def click(node):
    """With the mouse, for what has no action: rows, and buttons whose menu would keep the answer back."""
    left, top, right, bottom = box_of(node)
    xdotool('mousemove', str((left + right) // 2), str((top + bottom) // 2), 'click', '1')


def key(combination):
    xdotool('key', '--clearmodifiers', combination)


def picture_of(node):
    return ImageGrab.grab(bbox=box_of(node), xdisplay=os.environ['DISPLAY']).convert('RGB')


class Ear:
    """Hears the names of what gets the focus, as a screen reader speaks them; a menu can be met in no other way."""

    def __enter__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self._hear, 'object:state-changed:focused')
        return self

    def __exit__(self, *_):
        pyatspi.Registry.deregisterEventListener(self._hear, 'object:state-changed:focused')

    def _hear(self, event):
        if event.detail1:
            self.heard.append(event.source_name or event.source.name)

    def next(self, what):
        def listen():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.heard
        until(what, listen)
        return self.heard.pop(0)


class Clipboard:
    """Holds a text as long as the block runs."""

    def __init__(self, text):
        self.text = text

    def __enter__(self):
        self.owner = subprocess.Popen(['xclip', '-quiet', '-selection', 'clipboard'], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.owner.stdin.write(self.text.encode())
        self.owner.stdin.close()
        ask = ['xclip', '-selection', 'clipboard', '-out']
        until('the clipboard holds the text',
              lambda: subprocess.run(ask, capture_output=True, timeout=DEADLINE, check=False).stdout == self.text.encode())

    def __exit__(self, *_):
        self.owner.terminate()
        self.owner.wait(DEADLINE)


class Program:
    """The program with its window, from start to end; leaving the block quits it as a user does."""

    def __init__(self, path, *arguments, traces=None, data=None, extra=None):
        self.path = path
        self.arguments = arguments
        self.traces = traces
        self.room = tempfile.TemporaryDirectory()
        self.data = data or os.path.join(self.room.name, 'data')
        self.extra = extra or {}
        self.errors = open(os.path.join(self.room.name, 'errors.txt'), 'w+', encoding='utf-8')

    def __enter__(self):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith('QT_') and not name.lower().endswith('_proxy')}
        environment.pop('USEAPI_TOKEN', None)
        environment |= {'QT_QPA_PLATFORM': 'xcb', 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
                        'http_proxy': NOWHERE, 'https_proxy': NOWHERE,
                        'ASAN_OPTIONS': 'detect_leaks=0'}  # of libraries that the tests without a display never load
        environment |= self.extra
        self.process = subprocess.Popen([self.path, *self.arguments, '--data-dir', self.data], env=environment, stderr=self.errors)
        try:
            self.application = until('the program shows itself to screen readers', self._application)
            self.window = until('the window is there', lambda: next(
                child for child in children(self.application) if child.getRoleName() == 'frame' and has(child, pyatspi.STATE_SHOWING)))
            until('the window has the keyboard', lambda: has(self.window, pyatspi.STATE_ACTIVE))
        except BaseException:
            self.__exit__(Failure, None, None)
            raise
        return self

    def _application(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}\n{self._said()}')
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(0)  # Qt does not tell of each change: always ask
                return application
        return None

    def __exit__(self, kind, *_):
        try:
            if kind:
                self._leave_traces()
                return
            if not self.quits(DEADLINE):
                raise Failure('Ctrl+Q does not end the program')
            if self.process.returncode != 0:
                raise Failure(f'the program ended with {self.process.returncode}\n{self._said()}')
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            self.errors.close()
            self.room.cleanup()

    def quits(self, seconds):
        """Presses Ctrl+Q while the program runs. Has it ended within that time?"""
        try:
            if self.process.poll() is None:
                key('ctrl+q')
            self.process.wait(seconds)
            return True
        except subprocess.TimeoutExpired:
            return False

    def _said(self):
        self.errors.flush()
        self.errors.seek(0)
        return self.errors.read()

    def _leave_traces(self):
        """What a person wants to see of a failure."""
        print(self._said(), end='', flush=True)
        if not self.traces:
            return
        os.makedirs(self.traces, exist_ok=True)
        ImageGrab.grab(xdisplay=os.environ['DISPLAY']).save(os.path.join(self.traces, 'screen.png'))
        with open(os.path.join(self.traces, 'tree.txt'), 'w', encoding='utf-8') as tree:
            try:
                for node, above in showing(self.application):
                    tree.write(f'{"  " * len(above)}{node.getRoleName()} “{node.name}” {node.description}\n')
            except (AttributeError, GLib.Error) as error:
                tree.write(f'{error}\n')
        print(f'See screen.png and tree.txt in {self.traces}', flush=True)

    def window_id(self):
        """Of the window, as X knows it."""
        answer = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid), '--name', self.window.name],
                                capture_output=True, text=True, timeout=DEADLINE, check=True)
        return int(answer.stdout.split()[-1])

    def seek(self, role, name):
        """The control of that role and name that can be seen now, or None. `name`: a string, or a test of one."""
        fits = name if callable(name) else name.__eq__
        return next((node for node, _ in showing(self.application, enters_lists=False)
                     if role_of(node) == role and fits(node.name)), None)

    def find(self, role, name):
        return until(f'there is the {role} “{name}”', lambda: self.seek(role, name))

    def rows(self, name):
        """The names of all rows of that list; none when there is no such list to be seen."""
        node = self.seek('list', name)
        return [row.name for row in children(node)] if node else []

    def rows_from(self, name, start):
        """The rows of the list `name` that begin with `start`, scrolled to or not; there is at least one."""
        return until(f'“{name}” has a row “{start}…”', lambda: [
            child for child in children(self.find('list', name)) if child.name.startswith(start)])

    def choose(self, row):
        until(f'“{row.name}” is in view', lambda: has(row, pyatspi.STATE_SHOWING))
        click(row)
        until(f'“{row.name}” is selected', lambda: has(row, pyatspi.STATE_SELECTED))

    def choose_from_menu(self, button, item):
        """By the arrow key, up to the item whose name is heard. Gives the names heard on the way."""
        names = []
        with Ear() as ear:
            click(self.find('push button', button))
            until('the menu is open', lambda: has(self.find('push button', button), pyatspi.STATE_PRESSED))
            while not names or names[-1] != item:
                key('Down')
                names.append(ear.next(f'the menu speaks after {names}'))
                if names.count(names[-1]) > 1:
                    raise Failure(f'the menu “{button}” has no item “{item}” but {names}')
            key('Return')
        return names

    def show_tab(self, name):
        press(self.find('page tab', name))
        until(f'the tab “{name}” is shown', lambda: self.seek('page tab list', name))  # Qt names the list by its current tab

    def expect_names(self, where):
        """No focusable control without a name, of all that can be seen now."""
        missing = nameless(self.application)
        if missing:
            raise Failure(f'{where}: takes the focus and has no name:\n  ' + '\n  '.join(missing))
