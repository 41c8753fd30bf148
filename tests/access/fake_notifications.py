#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A notification service on the session bus: each message it is sent becomes a line of JSON on standard output. SIGUSR1: the user clicks the
last one."""

import json
import signal

from gi.repository import Gio, GLib

NAME = 'org.freedesktop.Notifications'
PATH = '/org/freedesktop/Notifications'
INTERFACE = '''<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>'''

shown = 0


def take(connection, sender, path, interface, method, parameters, invocation):
    global shown
    _, replaces, _, title, body, actions, _, _ = parameters.unpack()
    shown = replaces or shown + 1
    invocation.return_value(GLib.Variant('(u)', (shown,)))
    print(json.dumps({'title': title, 'body': body, 'actions': actions}), flush=True)


def click(connection):
    connection.emit_signal(None, PATH, NAME, 'ActionInvoked', GLib.Variant('(us)', (shown, 'default')))
    return True


def begin(connection, _):
    connection.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], take, None, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, click, connection)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, begin, lambda *_: print('ready', flush=True), None)
GLib.MainLoop().run()
