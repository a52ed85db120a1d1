"""Menus of what lies under the pointer, or of what is selected when a key asks: the actions that apply there, ready or greyed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from crossalign_gui.domain.operations import is_machine_made
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.caption_bar import CaptionBar
from crossalign_gui.widgets.annotate.chip import Chip
from crossalign_gui.widgets.picture.canvas import Canvas

REGION = (
    "accept", "reject", "", "link", "unlink", "deny", "", "class", "to_box", "to_polygon", "to_mask", "union", "subtract", "",
    "forward", "back", "lock", "hide", "zoom_to", "", "copy", "duplicate", "copy_to_next", "delete", "", "similar",
    "find_like_region",
)  # fmt: skip
IMAGE = (
    "draw_tool", "polygon_tool", "brush_tool", "points_tool", "wand_tool", "mask_tool", "", "accept", "reject", "accept_all", "",
    "paste", "select_all_regions", "hide_all", "", "fit", "zoom_to", "rotate_view", "", "copy_image", "show_file",
)  # fmt: skip
WORDS = (
    "accept", "reject", "accept_word", "draw_tool", "link", "deny", "absent", "", "mark_phrase", "remove_phrase", "wider",
    "same_thing", "leave", "", "join_words", "split_word", "", "next_open",
)  # fmt: skip
CAPTION = (
    "edit_caption", "add_caption", "remove_caption", "write_caption", "accept_caption", "accept_answer", "", "find_caption",
)  # fmt: skip
ROW = ("done", "checked", "skipped", "", "copy_image", "show_file", "find_like_image", "", "export", "preannotate")
"""Of the list of images."""


class ContextMenus(QObject):
    def __init__(
        self,
        session: Session,
        actions: Mapping[str, QAction],
        canvas: Canvas,
        captions: CaptionBar,
        regions: QAbstractItemView,
        images: QAbstractItemView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._actions, self._window = session, actions, window
        self._canvas, self._captions, self._regions, self._images = canvas, captions, regions, images
        self.menu: QMenu | None = None
        """The one that was opened last."""
        for widget in (canvas, captions, captions.words, captions.tabs, regions.viewport(), images.viewport()):
            widget.installEventFilter(self)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"context_menu": self.open_here}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_here()
            return True
        if watched is self._canvas:
            return self._open_on_canvas(event.pos(), event.globalPos())
        if watched in (self._captions, self._captions.tabs):
            self._choose_tab(watched, event.pos())
            self._open(CAPTION, event.globalPos())
        elif watched is self._captions.words:
            chip = self._captions.words.childAt(event.pos())
            if isinstance(chip, Chip) and not chip.isChecked():
                self._session.select_words([chip.range])
            self._open(WORDS if isinstance(chip, Chip) else CAPTION, event.globalPos())
        else:
            self._open(REGION if watched is self._regions.viewport() else ROW, event.globalPos())
        return True

    def open_here(self) -> None:
        """For what has the focus, at its place."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Chip):
            if not focus.isChecked():
                self._session.select_words([focus.range])
            self._open(WORDS, focus.mapToGlobal(focus.rect().bottomLeft()))
        elif focus in (self._captions.tabs, self._captions.edit) and focus is not None:
            self._open(CAPTION, focus.mapToGlobal(focus.rect().bottomLeft()))
        elif focus in (self._regions, self._images) and isinstance(focus, QAbstractItemView):
            place = focus.visualRect(focus.currentIndex()).bottomLeft()
            self._open(REGION if focus is self._regions else ROW, focus.viewport().mapToGlobal(place))
        else:
            region = self._session.selection.region
            place = self._canvas.place_of(region) if region is not None else self._canvas.rect().center()
            self._open(REGION if region is not None else IMAGE, self._canvas.mapToGlobal(place))

    def _open_on_canvas(self, place: QPoint, screen: QPoint) -> bool:
        """Not where the right button belongs to the tool."""
        if self._canvas.tool in ("mask", "wand"):
            return False
        session, region = self._session, self._canvas.region_at(QPointF(place))
        if region is not None and region not in session.selection.regions:
            session.select_region(region)
        self._open(REGION if region is not None else IMAGE, screen)
        return True

    def _choose_tab(self, watched: QObject, place: QPoint) -> None:
        if watched is self._captions.tabs:
            self._captions.tabs.setCurrentIndex(max(0, self._captions.tabs.tabAt(place)))

    def _open(self, names: Sequence[str], place: QPoint) -> None:
        """Entries of their own: a greyed one must not take the key of its action, which says why it cannot act."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._window)
        applies = _applies(self._session)
        if names is REGION and self._session.selection.region not in (None, self._session.targets.target):
            applies = {**applies, "accept": False, "reject": False}  # they would act on a proposal elsewhere
        for name in names:
            action = self._actions.get(name)
            if action is None:
                menu.addSeparator()
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entry = menu.addAction(action.icon(), f"{action.text()}\t{keys}" if keys else action.text())
            entry.setObjectName(name)
            entry.setEnabled(action.isEnabled() and applies.get(name, True))
            entry.triggered.connect(action.trigger, Qt.ConnectionType.QueuedConnection)  # after the menu has closed
        menu.popup(place)


def _applies(session: Session) -> Mapping[str, bool]:
    """Whether an action could do something now; what is missing always can."""
    document, selection, caption = session.document, session.selection, session.caption
    regions, words = bool(selection.regions), bool(session.selected)
    several, pixels = len(selection.regions) > 1, session.pixels is not None
    links = session.corrections.links
    span, open_ = links.selected_span, session.targets.target is not None
    of_region = [] if document is None or selection.region is None else list(document.links_of_region(selection.region))
    waiting = document is not None and any(item.status == "proposed" for item in document.regions)
    of_words = bool(session.on_show.proposals_of(session.selected)) if words else False
    found = dict.fromkeys(("to_box", "to_polygon", "to_mask", "class", "forward", "back", "lock", "hide"), regions)
    found |= dict.fromkeys(("copy", "duplicate", "copy_to_next", "delete", "similar"), regions)
    found |= dict.fromkeys(("union", "subtract"), several)
    found |= dict.fromkeys(("link", "deny"), regions and words)
    found |= dict.fromkeys(("absent", "mark_phrase", "wider", "same_thing", "split_word"), words)
    found |= dict.fromkeys(("accept", "reject"), open_)
    found |= dict.fromkeys(("fit", "rotate_view", "copy_image", "select_all_regions", "hide_all"), pixels)
    found |= {
        "unlink": bool(of_region),
        "accept_all": waiting or of_words,
        "accept_word": of_words,
        "zoom_to": regions or open_,
        "remove_phrase": span is not None,
        "leave": span is not None and span.entity is not None,
        "join_words": len(selection.words) > 1,
        "remove_caption": caption is not None,
        "accept_caption": caption is not None and is_machine_made(caption),
        "accept_answer": session.answers.asked,
        "find_like_region": regions or words,
        "show_file": session.image_id is not None,
    }
    return found
