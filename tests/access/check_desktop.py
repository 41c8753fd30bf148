#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The program among the other things of a desktop: key store, second start, notifications. check_desktop.py <program> [<folder>]

Started by desktop.sh, which gives it a display, a D-Bus session and an empty home of its own. The service is a server of this test.
"""

import glob
import http.server
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from window import DEADLINE, Failure, Program, children, click, has, key, press, put_text, until, xdotool

import pyatspi
from gi.repository import Gio, GLib

HERE = os.path.dirname(os.path.abspath(__file__))
QUICK = 4.5  # seconds to the window: far below the five that a key store may take, and fair to a busy machine
PASSWORD = 'of the keyring'
LOGIN = '/org/freedesktop/secrets/collection/login'


def job_id(number):
    return f'job:20260602103424{number:03}-user:1-channel:2-bot:midjourney'


class Service:
    """Each job runs when it is first asked for, and has ended when it is asked for again."""

    ends_at_once = False

    def __enter__(self):
        self.asked = []  # (path and query, Authorization)
        self.lock = threading.Lock()
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def do_GET(self):
                kind, body = service.answer(self.path, self.headers.get('Authorization'))
                self.send_response(service.status_of(self.path))
                self.send_header('Content-Type', kind)
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f'http://127.0.0.1:{self.server.server_port}'
        return self

    def __exit__(self, *_):
        self.server.shutdown()

    def answer(self, path, authorization):
        with self.lock:
            before = sum(1 for asked, _ in self.asked if asked == path)
            self.asked.append((path, authorization))
        if not self.is_known(path):
            return 'application/json', b'{"error": "Not found."}'
        if urllib.parse.urlsplit(path).path == '/v2/jobs':
            return 'application/json', b'[]'
        jobid = urllib.parse.parse_qs(urllib.parse.urlsplit(path).query)['jobid'][0]
        job = {'jobid': jobid, 'verb': 'imagine', 'status': 'completed' if before or self.ends_at_once else 'progress',
               'prompt': f'a lighthouse, number {int(jobid[18:21])}', 'content': ''}
        return 'application/json', json.dumps(job | self.more(jobid)).encode()

    def status_of(self, path):
        return 200 if self.is_known(path) else 404

    def is_known(self, path):
        """A job, or the list of this service; those of the others are not here."""
        return 'jobid=' in path or urllib.parse.urlsplit(path).path == '/v2/jobs'

    def more(self, _jobid):
        """Fields of the job, beside those that all have."""
        return {}

    def tokens(self):
        with self.lock:
            return {authorization for _, authorization in self.asked}


class Helper:
    """One of the scripts beside this one, or another process that says when it is ready."""

    def __init__(self, *command, ready=True, **more):
        self.command, self.ready, self.more = command, ready, more

    def __enter__(self):
        self.lines = []
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True, **self.more)
        threading.Thread(target=self._read, daemon=True).start()
        if self.ready:
            until(f'{self.command[-1]} is ready', lambda: 'ready' in self.lines)
            self.lines.remove('ready')
        return self

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.strip())

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


class Keyring(Helper):
    """The real one, unlocked with a password."""

    def __init__(self):
        super().__init__('gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets', ready=False, stdin=subprocess.PIPE)

    def __enter__(self):
        super().__enter__()
        self.process.stdin.write(PASSWORD)
        self.process.stdin.close()
        until('the keyring is there', lambda: LOGIN in (ask_keyring('org.freedesktop.DBus.Properties', 'Get', '(ss)',
                                                                     'org.freedesktop.Secret.Service', 'Collections') or [[]])[0])
        return self


def ask_keyring(interface, method, signature, *arguments):
    """What the key store of the session says; nothing while there is none."""
    try:
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        return bus.call_sync('org.freedesktop.secrets', '/org/freedesktop/secrets', interface, method, GLib.Variant(signature, arguments),
                             None, Gio.DBusCallFlags.NO_AUTO_START, 5000).unpack()
    except GLib.Error:
        return None


def has_no_prompt():
    """The keyring asks in a window of its own, which has the keyboard until it is declined."""
    search = ['xdotool', 'search', '--onlyvisible', '--class', 'gcr-prompter']
    is_asking = subprocess.run(search, capture_output=True, timeout=DEADLINE, check=False).returncode == 0
    if is_asking:
        key('Escape')
    return not is_asking


def expect(condition, what):
    if not condition:
        raise Failure(what)


def is_shown(program, role, name):
    return until(f'“{name}” is shown', lambda: program.seek(role, name))


def start(path, service, data, *inputs, **more):
    return Program(path, '--api-base-url', service.url, *inputs, data=data, **more)


def time_to_window(path, service, data, environment=None):
    """Seconds from the start to a window on the display."""
    whole = {name: value for name, value in os.environ.items() if name != 'USEAPI_TOKEN'} | (environment or {})
    begin = time.monotonic()
    process = subprocess.Popen([path, '--api-base-url', service.url, '--data-dir', data], env=whole, stderr=subprocess.DEVNULL)
    try:
        while subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(process.pid), '--name', 'Job Viewer'],
                             capture_output=True, check=False).returncode:
            if time.monotonic() > begin + DEADLINE:
                raise Failure('no window')
            time.sleep(0.02)
        return time.monotonic() - begin
    finally:
        process.terminate()
        process.wait()


def enter_token(program, token, is_kept=True):
    click(program.find('push button', lambda name: 'oken' in name))  # a press would wait for the end of the dialog
    put_text(program.find('password text', 'API token'), f' Bearer {token}\n')
    box = program.find('check box', lambda name: name.startswith('Keep in the system key store'))
    if has(box, pyatspi.STATE_CHECKED) != is_kept:
        click(box)
    press(program.find('push button', 'Use Token'))


def secret_places(process):
    for entry in ('cmdline', 'environ'):
        with open(f'/proc/{process.pid}/{entry}', 'rb') as file:
            yield f'{entry} of the program', file.read()
    for child in os.listdir('/proc'):
        try:
            with open(f'/proc/{child}/stat', encoding='utf-8') as file:
                if file.read().rsplit(')', 1)[1].split()[1] != str(process.pid):
                    continue
            for entry in ('cmdline', 'environ'):
                with open(f'/proc/{child}/{entry}', 'rb') as file:
                    yield f'{entry} of a child', file.read()
        except (OSError, IndexError):
            continue


def expect_nowhere(token, folders, places=()):
    for where, content in places:
        expect(token.encode() not in content, f'the token is in {where}')
    for folder in folders:
        for root, _, files in os.walk(folder):
            for name in files:
                path = os.path.join(root, name)
                if not os.path.isfile(path):
                    continue
                with open(path, 'rb') as file:
                    expect(token.encode() not in file.read(), f'the token is in {path}')


def without_a_key_store(path, service, room):
    """Window at once, session only works, and all of it is told."""
    nowhere = {'DBUS_SESSION_BUS_ADDRESS': 'unix:path=/nowhere'}
    figures = {'no bus': time_to_window(path, service, f'{room}/a', nowhere)}
    with Helper('/usr/bin/python3', f'{HERE}/silent_keystore.py'):
        figures['silent key store'] = time_to_window(path, service, f'{room}/b')
        with start(path, service, f'{room}/b', job_id(1)) as program:
            begin = time.monotonic()
            is_shown(program, 'label', lambda name: 'did not respond in time' in name)
            expect(time.monotonic() - begin < 15, 'the limit did not end it')
            enter_token(program, 'user:7-session', is_kept=False)
            is_shown(program, 'label', 'Token: this session only')
            until('the service was asked', lambda: service.tokens() == {'Bearer user:7-session'})
    print('    to the window: ' + ', '.join(f'{name} {seconds:.2f} s' for name, seconds in figures.items()), flush=True)
    expect(max(figures.values()) < QUICK, 'the window waits for the key store')


def token_is_kept(path, service, room):
    if not shutil.which('gnome-keyring-daemon'):
        print('    left out: there is no gnome-keyring-daemon', flush=True)
        return
    token = f'user:7-{secrets.token_hex(16)}'
    data = f'{room}/kept'
    folders = [os.environ['HOME'], os.environ['TMPDIR'], room]
    with Keyring():
        with start(path, service, data, job_id(2), extra={'QT_LOGGING_RULES': 'jobviewer.*=true'}) as program:
            enter_token(program, token)
            is_shown(program, 'label', 'Token: key store')
            until('the service was asked', lambda: f'Bearer {token}' in service.tokens())
            expect_nowhere(token, folders, secret_places(program.process))
        with start(path, service, data, job_id(3), extra={'QT_LOGGING_RULES': 'jobviewer.*=true'}) as program:
            is_shown(program, 'label', 'Token: key store')
            until('the job is asked for', lambda: (f'/v2/jobs/?jobid={urllib.parse.quote(job_id(3))}', f'Bearer {token}') in service.asked)
            expect_nowhere(token, folders, secret_places(program.process))
        printed = subprocess.run([path, '--api-base-url', service.url, '--data-dir', data, '--print-json', job_id(4)],
                                 capture_output=True, timeout=DEADLINE, check=False)
        expect(printed.returncode == 0 and job_id(4).encode() in printed.stdout, f'without a window: {printed.stderr.decode()}')
        with Service() as other, start(path, other, data, job_id(5)) as program:
            is_shown(program, 'label', 'Token: none')
            expect(not other.tokens(), 'another origin was asked with the token')
        ask_keyring('org.freedesktop.Secret.Service', 'Lock', '(ao)', [LOGIN])
        seconds = time_to_window(path, service, f'{room}/locked')
        print(f'    to the window, key store locked: {seconds:.2f} s', flush=True)
        expect(seconds < QUICK, 'the window waits for the locked key store')
        with start(path, service, f'{room}/locked') as program:
            is_shown(program, 'label', lambda name: name.startswith(('The system key store did not respond', 'The API token could not be read')))
            until('the program ends', lambda: has_no_prompt() and program.quits(10))  # the prompt may come between, and take the key
    expect_nowhere(token, folders)


def second_start_hands_over(path, service, room):
    data = f'{room}/shared'
    with start(path, service, data, job_id(6), extra={'USEAPI_TOKEN': 'user:1-x'}) as program:
        program.rows_from('Jobs', 'Running, imagine, a lighthouse, number 6')
        xdotool('windowminimize', '--sync', str(program.window_id()))
        link = f'jobviewer://open?jobid={urllib.parse.quote(job_id(7), safe="")}'
        second = subprocess.run([path, '--data-dir', data, link], timeout=DEADLINE, capture_output=True, check=False)
        expect(second.returncode == 0 and not second.stderr, f'the second start ended with {second.returncode}: {second.stderr.decode()}')
        until('the window is in front', lambda: has(program.window, pyatspi.STATE_ACTIVE))
        until('both jobs are there', lambda: sum('lighthouse, number' in row for row in program.rows('Jobs')) == 2)
        frames = [child for child in children(program.application) if child.getRoleName() == 'frame']
        expect(len(frames) == 1, f'{len(frames)} windows')


def tells_when_jobs_end(path, service, room):
    data = f'{room}/notified'
    os.makedirs(data)
    with open(f'{data}/settings.ini', 'w', encoding='utf-8') as settings:
        settings.write('[service]\npollSeconds=10\n')
    with Helper('/usr/bin/python3', f'{HERE}/fake_notifications.py') as desktop, \
            start(path, service, data, job_id(10), extra={'USEAPI_TOKEN': 'user:1-x'}) as program:
        window = str(program.window_id())
        program.rows_from('Jobs', 'Running, imagine, a lighthouse, number 10')
        xdotool('windowminimize', '--sync', window)
        until('one message came', lambda: desktop.lines)
        expect([json.loads(line)['body'] for line in desktop.lines] == ['a lighthouse, number 10'], f'{desktop.lines}')
        desktop.process.send_signal(signal.SIGUSR1)
        until('the window is in front', lambda: has(program.window, pyatspi.STATE_ACTIVE))
        desktop.lines.clear()
        ids = [job_id(number) for number in range(11, 21)]
        subprocess.run([path, '--data-dir', data, *ids], timeout=DEADLINE, check=True)
        until('ten jobs run', lambda: sum(row.startswith('Running') for row in program.rows('Jobs')) == 10)
        xdotool('windowminimize', '--sync', window)
        until('a message came', lambda: desktop.lines)
        expect(json.loads(desktop.lines[0])['title'].startswith('10 job'), f'{desktop.lines}')
        time.sleep(3)  # longer than messages are gathered: there is no second one
        expect(len(desktop.lines) == 1, f'{desktop.lines}')
        desktop.process.send_signal(signal.SIGUSR1)
        until('the window is in front', lambda: has(program.window, pyatspi.STATE_ACTIVE))


def ends_well_when_told_to(path, _service, room):
    """As at the end of a session: what was for this run only goes with it."""
    temporary = f'{room}/temporary'
    os.makedirs(temporary)
    environment = os.environ | {'TMPDIR': temporary, 'ASAN_OPTIONS': 'detect_leaks=0'}
    process = subprocess.Popen([path, '--demo'], env=environment, stderr=subprocess.DEVNULL)
    try:
        until('the sample jobs are kept somewhere', lambda: glob.glob(f'{temporary}/jobviewer-*/archive.db'))
        process.send_signal(signal.SIGTERM)
        expect(process.wait(DEADLINE) == 128 + signal.SIGTERM, f'it ended with {process.returncode}')
    finally:
        process.kill()
        process.wait()
    expect(not os.listdir(temporary), f'it leaves {os.listdir(temporary)}')


CHECKS = [without_a_key_store, token_is_kept, second_start_hands_over, tells_when_jobs_end, ends_well_when_told_to]


def main():
    path = os.path.abspath(sys.argv[1])
    chosen = sys.argv[3:]
    with tempfile.TemporaryDirectory() as room:
        for check in CHECKS:
            if chosen and check.__name__ not in chosen:
                continue
            begin = time.monotonic()
            try:
                with Service() as service:
                    check(path, service, room)
            except Failure as failure:
                print(f'  FAILED  {check.__name__}: {failure}', flush=True)
                return 1
            print(f'  ok  {check.__name__}  {time.monotonic() - begin:.1f} s', flush=True)
    return 0


if __name__ == '__main__':
    sys.exit(main())
