"""Start the window: log, theme, window, first project. Imports no torch, and nothing that the window can be shown without
(`tests/test_start.py`)."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from crossalign_gui import __version__, import_hook, later  # noqa: F401 - both before all that follows

# isort: split
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from crossalign_gui.heap import give_memory_back_early
from crossalign_gui.log import start_log
from crossalign_gui.main_window import MainWindow
from crossalign_gui.override import override
from crossalign_gui.session.language import use_language
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.dialogs.error import show_bug

log = logging.getLogger("crossalign_gui")

_WARM_UP_AFTER = (
    300  # milliseconds; importing torch makes the window slower for a second, so that the first picture comes before
)


_PAINTED_AFTER = 500  # milliseconds at most; a window that is minimised is not painted at all


class _BugReporter(QObject):
    """Exceptions of any thread are logged there and shown here."""

    happened = Signal(str)

    def __init__(self, log_file: Path) -> None:
        super().__init__()
        self._log_file = log_file
        self._shown = False
        self.happened.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self._report
        threading.excepthook = self._report_thread

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("Unexpected", exc_info=(kind, error, trace))
        self.happened.emit("".join(traceback.format_exception(kind, error, trace)))

    def _report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, details: str) -> None:
        if not self._shown:  # one dialog at a time says enough
            self._shown = True
            show_bug(f"crossalign-gui {__version__}\n{details}", str(self._log_file), QApplication.activeWindow())


class _FirstPaint(QObject):
    """Tells once that a window has been painted, so that it is seen before anything is opened in it."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self, interval=_PAINTED_AFTER, singleShot=True)
        self._timer.timeout.connect(self.happened)
        self._timer.start()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)  # after its children are painted too
        return False


def run(paths: Sequence[Path], *, recursive: bool = False, log_captions: bool = False) -> int:
    """Open the window on paths, on what was open last, or on the samples; returns the exit code."""
    give_memory_back_early()
    log_file = start_log(captions=log_captions)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("crossalign-gui")
    application.setApplicationDisplayName("CrossAlign GUI")
    application.setOrganizationName("crossalign-gui")
    application.setDesktopFileName("crossalign-gui")
    reporter = _BugReporter(log_file)
    reporter.install()
    settings = Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "crossalign-gui", "settings"))
    use_language(application, settings.language)
    theme.apply(application, settings.theme, settings.text_size)
    session = Session(settings)
    window = MainWindow(session)
    geometry, state = settings.geometry
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
        window.restoreState(state)
    window.show()
    _FirstPaint(window).happened.connect(lambda: _open_first(window, paths, recursive))
    return application.exec()


def _open_first(window: MainWindow, paths: Sequence[Path], recursive: bool) -> None:
    later.bring()
    session = window.session
    _ = window.matrix  # where it was open it comes back
    session.image_changed.connect(
        lambda: QTimer.singleShot(_WARM_UP_AFTER, session.models.warm_up), Qt.ConnectionType.SingleShotConnection
    )
    last = next((path for path in session.settings.recent if path.is_dir()), None)
    if paths:
        session.open_paths(paths, recursive)
    elif last is not None:
        session.open_paths([last])
    else:
        session.open_samples()
