#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A key store that owns its name on the session bus and never answers anything."""

import signal

from gi.repository import Gio, GLib

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'RequestName',
              GLib.Variant('(su)', ('org.freedesktop.secrets', 0)), None, Gio.DBusCallFlags.NONE, -1)
bus.add_filter(lambda connection, message, incoming: None if incoming else message)  # nothing that comes in is answered
print('ready', flush=True)
signal.pause()
