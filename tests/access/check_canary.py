#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A token that nobody else has, and everything that the program can do: is it anywhere afterwards? check_canary.py <program>

Looked through: all files (home, data, temporary and saved ones), what the program writes to its standard error with all its logs on, the
clipboard, the window, the requests to media and to other origins, and arguments and environment of every program that it starts. Started by run.sh
with CHECK=check_canary.py.
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

from check_desktop import Keyring, Service, enter_token, expect, expect_nowhere, is_shown, job_id, secret_places, start
from check_keyboard import open_from_menu, paste_into_field
from window import DEADLINE, Failure, click, key, press, put_text, showing, text_of, until

import pyatspi

PICTURE = os.path.join(os.path.dirname(__file__), '..', 'data', 'media', 'picture.png')
LOUD = {'QT_LOGGING_RULES': 'jobviewer.*=true;qt.network.*=true;default=true'}
EAVESDROPPER = '''#!/bin/sh
# In place of the desktop's opener of files and links: writes down what it was given.
{ echo "$@"; env; } >>"$(dirname "$0")/told.txt"
'''


class MediaService(Service):
    """Jobs with a picture each, which have ended; it repeats the token where it tells of an error."""

    ends_at_once = True
    failed, refused = job_id(40), job_id(41)  # a job that has failed, and one that is not given out

    def __init__(self, token):
        self.words = f'The header Authorization: Bearer {token} is not accepted, nor is {token}'

    def is_refused(self, path):
        return urllib.parse.quote(self.refused, safe='') in path

    def status_of(self, path):
        return 400 if self.is_refused(path) else super().status_of(path)

    def is_known(self, path):
        return path.startswith('/media/') or super().is_known(path)

    def answer(self, path, authorization):
        if self.is_refused(path):
            self.asked.append((path, authorization))
            return 'application/json', json.dumps({'error': self.words, 'code': 400}).encode()
        if path.startswith('/media/'):
            self.asked.append((path, authorization))
            with open(PICTURE, 'rb') as file:
                return 'image/png', file.read()
        kind, body = super().answer(path, authorization)
        return kind, json.dumps([job_id(30)]).encode() if body == b'[]' else body

    def more(self, jobid):
        if jobid == self.failed:
            return {'status': 'failed', 'error': self.words, 'errorDetails': self.words}
        url = f'{self.url}/media/grid.png'
        return {'attachments': [{'url': url, 'filename': 'grid.png', 'content_type': 'image/png', 'size': os.path.getsize(PICTURE)}],
                'buttons': ['U1', 'U2'], 'children': [{'button': 'U1', 'jobid': job_id(31)}],
                'replyUrl': 'https://example.com/hook', 'discord': 'a…secured…b'}


def clipboard():
    return subprocess.run(['xclip', '-selection', 'clipboard', '-out'], capture_output=True, timeout=DEADLINE, check=False).stdout.decode()


def close_dialog(program):
    key('Escape')
    until('the window has the keyboard', lambda: program.seek('text', 'Job ID'))
    time.sleep(0.2)


def words_of(program):
    """All that can be read in the window now."""
    words = []
    for node, _ in showing(program.application):
        words += [node.name, node.description]
        if 'Text' in pyatspi.listInterfaces(node):
            words.append(text_of(node))
    return '\n'.join(words)


def meet_errors(program, service):
    """What the window says, shows and copies of errors in which the service repeats the token."""
    texts = []
    paste_into_field(program, service.failed)
    program.rows_from('Jobs', 'Failed, imagine, a lighthouse, number 40')
    until('the error is shown', lambda: 'The header Authorization' in words_of(program))
    for number in (1, 2, 3, 4):
        key(f'ctrl+{number}')
        time.sleep(0.2)
        texts.append(words_of(program))
    texts.append(text_of(program.find('text', 'Job JSON')))
    expect('is not accepted' in texts[-1], 'the JSON is not the one with the error')
    click(program.find('push button', 'Copy'))  # a press would wait for the end of the question
    click(program.find('push button', 'Continue'))
    texts.append(until('the JSON is in the clipboard', lambda: (lambda now: now if 'is not accepted' in now else None)(clipboard())))
    key('ctrl+1')
    paste_into_field(program, service.refused)
    until('the service has refused a request', lambda: any(service.is_refused(path) for path, _ in list(service.asked)))
    time.sleep(0.5)
    texts.append(words_of(program))
    return texts


def write_files(program, item, folder):
    open_from_menu(program, item, way='Down')
    put_text(program.find('text', 'Folder'), folder)
    key('Return')
    until(f'{item} wrote its files', lambda: {'grid.png', 'job.json'} <= {name for _, _, names in os.walk(folder) for name in names})


def show_exported(program, room, started):
    """Whether the folder was shown by the notice of an export, which goes when it has been there for long enough to be read."""
    write_files(program, 'Export…', os.path.join(room, 'exported', secrets.token_hex(4)))
    end = time.monotonic() + 10
    while time.monotonic() < end and not os.path.exists(started):
        button = program.seek('push button', 'Show in Folder')
        if button:
            click(button)
            time.sleep(0.5)
    return os.path.exists(started)


def use_everything(program, service, token, room):
    """Each thing that asks the service, writes a file, fills the clipboard or starts another program."""
    texts = []
    paste_into_field(program, job_id(20))
    program.rows_from('Jobs', 'Completed, imagine, a lighthouse, number 20')
    until('the picture is there', lambda: program.rows('Media')[:1] == ['Grid, ready'])
    for number in (2, 3, 4):
        key(f'ctrl+{number}')
        time.sleep(0.2)
    texts.append(text_of(program.find('text', 'Job JSON')))
    press(program.find('push button', 'Copy Without Private Data'))
    texts.append(clipboard())
    key('ctrl+1')
    key('F5')
    open_from_menu(program, 'Add Running Jobs', way='Down')
    program.rows_from('Jobs', 'Completed, imagine, a lighthouse, number 30')
    write_files(program, 'Save All', os.path.join(room, 'saved'))
    started = os.path.join(room, 'bin', 'told.txt')
    until('a program of the desktop was started', lambda: show_exported(program, room, started))
    open_from_menu(program, 'Help', 'Copy Diagnostics')
    texts.append(until('the diagnostics are in the clipboard', lambda: (lambda now: now if 'Qt' in now else None)(clipboard())))
    open_from_menu(program, 'Help', 'Show Log')
    texts.append(text_of(program.find('text', 'Log')))
    close_dialog(program)
    open_from_menu(program, 'API Token…')
    field = program.find('password text', 'API token')
    expect(text_of(field) == '', 'the dialog for the token begins with the one in use')
    press(program.find('push button', 'Check Token'))
    until('the service was asked which jobs run', lambda: sum('jobid' not in path and path.startswith('/v2/jobs')
                                                              for path, _ in list(service.asked)) >= 2)
    close_dialog(program)
    second = subprocess.run([program.path, '--data-dir', program.data, job_id(21)], timeout=DEADLINE, capture_output=True, check=False)
    texts.append((second.stdout + second.stderr).decode())
    program.rows_from('Jobs', 'Completed, imagine, a lighthouse, number 21')
    texts += meet_errors(program, service)
    for text in texts:
        expect(token not in text, f'the token is in: {text[:200]}…')
    media = [authorization for path, authorization in list(service.asked) if path.startswith('/media/')]
    expect(media and all(f'{token}' not in (authorization or '') for authorization in media), 'a medium was asked for with the token')
    expect(any(token in (authorization or '') for _, authorization in list(service.asked)), 'the service was never asked with the token')


def run(path, service, token, room, kept, traces):
    data = os.path.join(room, 'data')
    os.makedirs(os.path.join(room, 'bin'))
    opener = os.path.join(room, 'bin', 'xdg-open')
    with open(opener, 'w', encoding='utf-8') as file:
        file.write(EAVESDROPPER)
    os.chmod(opener, 0o755)
    errors = os.path.join(room, 'stderr.txt')
    extra = LOUD | {'PATH': f'{room}/bin:{os.environ["PATH"]}'} | ({} if kept else {'USEAPI_TOKEN': token})
    with start(path, service, data, extra=extra, traces=traces) as program:
        if kept:
            enter_token(program, token)
        is_shown(program, 'label', 'Token: key store' if kept else 'Token: from the environment')
        use_everything(program, service, token, room)
        program.errors.flush()
        shutil.copy(program.errors.name, errors)
        # The environment that it was started with is the system's copy of it: nobody but the user and root reads that.
        places = [place for place in secret_places(program.process) if kept or place[0] != 'environ of the program']
        expect_nowhere(token, [], places)
    expect_nowhere(token, [os.environ['HOME'], os.environ['TMPDIR'], room])
    with open(errors, encoding='utf-8') as file:
        expect('jobviewer.api: asking' in file.read(), 'the logs were not on')


def main():
    path = os.path.abspath(sys.argv[1])
    traces = sys.argv[2] if len(sys.argv) > 2 else None
    for kept in (True, False):
        token = f'user:7-{secrets.token_hex(16)}'
        name = 'entered, and kept in the key store' if kept else 'from the environment'
        if kept and not shutil.which('gnome-keyring-daemon'):
            print(f'  left out: {name}, for want of gnome-keyring-daemon', flush=True)
            continue
        begin = time.monotonic()
        try:
            with tempfile.TemporaryDirectory() as room, MediaService(token) as service:
                if kept:
                    with Keyring():
                        run(path, service, token, room, kept, traces)
                else:
                    run(path, service, token, room, kept, traces)
        except Failure as failure:
            print(f'  FAILED  {name}: {failure}', flush=True)
            return 1
        print(f'  ok  {name}  {time.monotonic() - begin:.1f} s', flush=True)
    return 0


if __name__ == '__main__':
    sys.exit(main())
