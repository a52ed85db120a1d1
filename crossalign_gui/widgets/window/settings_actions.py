"""Lets changed settings hold at once: theme, text size, keys, heat map, model; and shows the dialogs for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import shortcut_keys, theme


class SettingsActions(QObject):
    look_changed = Signal()
    """Icons and sizes are to be made anew."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._actions, self._window = session, actions, window
        if session.settings.shortcuts:
            shortcut_keys.apply(actions, session.settings.shortcuts)
        session.settings.changed.connect(self._use)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"settings": self.show_settings, "shortcuts": self.show_shortcuts}

    def show_settings(self) -> None:
        from crossalign_gui.widgets.dialogs.settings import SettingsDialog

        SettingsDialog(self._session.settings, self.show_shortcuts, self._window).open()

    def show_shortcuts(self) -> None:
        from crossalign_gui.widgets.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._session.settings, self._actions, self._window).open()

    def _use(self, name: str) -> None:
        session = self._session
        if name in ("theme", "text_size"):
            self._apply_look(QGuiApplication.styleHints().colorScheme())
        elif name in ("colour_map", "opacity", "weak_evidence"):
            session.selection_changed.emit()
        elif name == "shortcuts":
            shortcut_keys.apply(self._actions, session.settings.shortcuts)
        elif name == "language":
            session.notice.emit(Notice(self.tr("The window speaks the chosen language from the next start on")))
        elif name in ("device_name", "model"):
            session.models.use_settings()

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._session.settings.theme == "system":
            self._apply_look(scheme)

    def _apply_look(self, scheme: Qt.ColorScheme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self._session.settings.theme, self._session.settings.text_size, scheme)
            self.look_changed.emit()
            self._session.state_changed.emit()
