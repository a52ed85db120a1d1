"""Which key of a keyboard was pressed, where its layout gives no Latin letter: by its place, as the system numbers it.

Places are named by what they give on a US keyboard. Linux numbers them as X11 does (evdev codes plus 8), Windows by the scan
codes of the PC keyboard, which are the evdev codes, macOS by its virtual key codes (HIToolbox/Events.h).
"""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
"""From their first evdev code on."""
_X11 = 8
_MAC = "ASDFHGZXCV\0BQWERYT123465=97-80]OU[IP\0LJ'K;\\,/NM.\0\0`"


@cache
def _places(platform: str) -> dict[int, str]:
    if platform == "cocoa":
        return {code: sign for code, sign in enumerate(_MAC) if sign != "\0"}
    shift = 0 if platform == "windows" else _X11
    return {first + shift + step: sign for first, row in _ROWS.items() for step, sign in enumerate(row)}


def place_of(event: QKeyEvent) -> str:
    """What the key gives on a US keyboard without Shift; empty where that is not known."""
    platform = QGuiApplication.platformName()
    code = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode()
    return _places(platform).get(code, "")


def is_foreign(event: QKeyEvent) -> bool:
    """Whether the layout gives something else there than a sign of ASCII, such as a letter of another script."""
    return 0x7F < event.key() < 0x01000000


def latin_key(event: QKeyEvent) -> int:
    """Its key as a Latin keyboard would give it: a digit of any script is that digit, another sign goes by its place."""
    if not is_foreign(event):
        return event.key()
    digit = unicodedata.digit(event.text(), -1) if len(event.text()) == 1 else -1
    if digit >= 0:
        return int(Qt.Key.Key_0) + digit
    place = place_of(event)
    return ord(place) if place else event.key()


def as_latin(event: QKeyEvent) -> QKeyEvent:
    """The event with that key."""
    key = latin_key(event)
    if key == event.key():
        return event
    return QKeyEvent(event.type(), key, event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
