"""Masks by clicks and the magic wand: a model or a classical method finds the outline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from crossalign_gui.alignment.protocol import Prompt
from crossalign_gui.override import override
from crossalign_gui.widgets.picture.tools.base import Pointer, Tool


class MaskTool(Tool):
    """Left: belongs to it; right, or with Alt: does not. Return keeps the preview, Escape drops it."""

    name = "mask"

    @override
    def press(self, at: Pointer) -> None:
        if (at.left or at.right) and self.on_image(at.place) and self.stage.session.regions.may_change(()):
            self.ask(at, outside=at.right or at.alt)

    def ask(self, at: Pointer, *, outside: bool) -> None:
        self.stage.session.masks.click(at.place, inside=not outside)

    @override
    def double_click(self, at: Pointer) -> None:
        self.press(at)

    @override
    def key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.stage.session.masks.preview is not None:
            self.stage.session.masks.accept()
            return True
        return event.key() == Qt.Key.Key_Backspace and self.undo()

    @override
    def put_down(self) -> object | None:
        masks = self.stage.session.masks
        kept = masks.prompt if masks.begun else None
        masks.discard()
        return kept

    @override
    def take_up(self, kept: object) -> None:
        if isinstance(kept, Prompt):
            self.stage.session.masks.resume(kept)

    @override
    def undo(self) -> bool:
        """The last click."""
        return self.stage.session.masks.take_back()

    @override
    def redo(self) -> bool:
        """Clicks that were taken back are made anew by hand."""
        return self.stage.session.masks.begun


class WandTool(MaskTool):
    """Every click asks anew, with the heat map of the selected words; Shift adds a place, Alt or right excludes one."""

    name = "wand"

    @override
    def ask(self, at: Pointer, *, outside: bool) -> None:
        masks = self.stage.session.masks
        if not outside and not at.shift:
            masks.wand(at.place)
        else:
            masks.click(at.place, inside=not outside)
