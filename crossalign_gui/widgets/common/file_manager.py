"""A file shown in the file manager of the system."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE, _PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
_PATIENCE = 2000  # milliseconds


def show_in_file_manager(path: Path) -> bool:
    """Selected there where the system can do that, else its folder; False where there is no file manager."""
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", ["/select,", str(path)])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    return _selected(path) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _selected(path: Path) -> bool:
    """By the interface that the file managers of Linux desktops share; False where none answers."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:  # a build of Qt without D-Bus
        return False
    call = QDBusMessage.createMethodCall(_SERVICE, _PLACE, _SERVICE, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    answer = bus.call(call, timeout=_PATIENCE)
    return bool(answer.type() == QDBusMessage.MessageType.ReplyMessage)
