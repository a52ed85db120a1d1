"""Python's collector of reference cycles, kept in the thread of the window.

It runs in whatever thread happens to allocate, and a cycle may hold Qt objects: deleted in a worker thread, they end the
program now and then. So it is switched off, and a timer of the window's thread does its work. What libraries make when they are
loaded stays to the end, and is not looked at again: with torch that would stop the window for more than a tenth of a second.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_EVERY = 500  # milliseconds
_WHOLE_EVERY = 30.0  # seconds between two collections of everything
_LIBRARY = 50  # modules


class _Collector(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._last = time.monotonic()
        self._modules = len(sys.modules)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """As much as the usual thresholds ask for."""
        modules = len(sys.modules)
        if modules - self._modules >= _LIBRARY:
            self._modules = modules
            gc.freeze()
            return
        young, middle, old = gc.get_threshold()
        counts = gc.get_count()
        if counts[2] > old and time.monotonic() - self._last > _WHOLE_EVERY:
            self._last = time.monotonic()
            gc.collect()
        elif counts[1] > middle:
            gc.collect(1)
        elif counts[0] > young:
            gc.collect(0)


_installed: list[_Collector] = []


def keep_in_this_thread() -> None:
    """Once for an application; called before the first worker thread starts."""
    application = QCoreApplication.instance()
    if application is not None and not _installed:
        _installed.append(_Collector(application))
