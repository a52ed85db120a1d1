"""What the list at the top of the window offers: every command, every image, every phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import fuzzy
from crossalign_gui.widgets.common.action_text import plain
from crossalign_gui.widgets.window.command_palette import CommandPalette, Entry

_IMAGES = 20  # offered at once


class PaletteActions(QObject):
    to_be_listed = Signal()
    """The menus are about to be read."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.palette = CommandPalette(window)
        self._names: list[str] = []

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"palette": self.show_commands, "same_thing": self.choose_antecedent}

    def show_commands(self) -> None:
        session = self._session
        self._names = session.queue.names()
        self.to_be_listed.emit()
        entries: dict[QAction, Entry] = {}
        for action, path in _walk(self._window.menuBar().actions(), ()):
            entries[action] = _entry(action, path)
        for action in self._window.actions():
            if action.text():
                entries.setdefault(action, _entry(action, ()))
        placeholder = self.tr("Type a command, or the number or name of an image")
        self.palette.ask(list(entries.values()), placeholder, self._images)

    def _images(self, typed: str) -> Sequence[Entry]:
        """By number, then by name."""
        session = self._session
        places = [int(typed) - 1] if typed.isascii() and typed.isdigit() and 0 < int(typed) <= len(self._names) else []
        if len(typed) > 1:
            fitting = [place for place, name in enumerate(self._names) if typed.casefold() in name.casefold()]
            fitting.sort(key=lambda place: -(fuzzy.fit(typed, self._names[place]) or 0.0))
            places += [place for place in fitting[:_IMAGES] if place not in places]
        text = self.tr("Go to Image {}: {}")
        return [
            Entry(text.format(place + 1, self._names[place]), partial(session.go_to, session.image_ids[place]))
            for place in places
        ]

    def choose_antecedent(self) -> None:
        """Coreference: the selected words are the same thing as a phrase of any caption."""
        session = self._session
        if not session.selected:
            session.notice.emit(Notice(self.tr("Select the words first that are the same thing as others")))
            return
        links = session.corrections.links
        found = links.antecedents
        if not found:
            text = self.tr(
                "There is no other phrase yet; mark or link the other words first, then say that these are the same"
            )
            session.notice.emit(Notice(text))
            return
        entries = []
        for span, caption in found:
            names = " = ".join(f"“{name}”" for name in (span.text, *links.chain_of(span)))
            entries.append(Entry(names, partial(links.join, span.id), caption.text))
        self.palette.ask(entries, self.tr("{} is the same thing as …").format(links.quoted(session.selected)))


def _walk(actions: Iterable[QAction], path: tuple[str, ...]) -> Iterable[tuple[QAction, tuple[str, ...]]]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _walk(menu.actions(), (*path, plain(action.text())))
        elif not action.isSeparator():
            yield action, path


def _entry(action: QAction, path: tuple[str, ...]) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    mark = "✓ " if action.isCheckable() and action.isChecked() else ""
    text = f"{mark}{': '.join((*path[1:], plain(action.text())))}"
    return Entry(text, action.trigger, "   ".join(part for part in (*path[:1], keys) if part), action.isEnabled())
