"""How the image is shown: brightness, contrast and gamma, which are for the eyes only, and the window of deep images, which becomes
part of the image where it comes to rest."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crossalign_gui.session.current.document import OpenDocument

if TYPE_CHECKING:
    from numpy.typing import NDArray

_REST = 400  # milliseconds without a change


@dataclass(frozen=True, slots=True)
class Levels:
    """brightness and contrast in [-1, 1], gamma above 0; window: (low, high), what is shown as black and white of a deep image
    while that is being changed, None for what the picture was read with."""

    brightness: float = 0.0
    contrast: float = 0.0
    gamma: float = 1.0
    window: tuple[float, float] | None = None

    def curve(self, values: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
        """values in [0, 1] as they are shown, 0 to 255: gamma first, then contrast around the middle, then brightness."""
        gain = math.tan((min(self.contrast, 0.98) + 1) * math.pi / 4)
        shown = (np.clip(values, 0, 1) ** (1 / self.gamma) - 0.5) * gain + 0.5 + self.brightness
        return np.clip(np.round(shown * 255), 0, 255).astype(np.uint8)


class Display(QObject):
    """The same levels for all images, but for the window."""

    changed = Signal()
    settled = Signal()
    """A window has come to rest."""

    def __init__(self, opened: OpenDocument) -> None:
        super().__init__(opened)
        self._opened = opened
        self.levels = Levels()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.settled)
        opened.image_changed.connect(self._reset_window)

    def show(self, levels: Levels) -> None:
        if levels != self.levels:
            moved = levels.window not in (None, self.levels.window)
            self.levels = levels
            self.changed.emit()
            if moved:
                self._rest.start()

    @Slot()
    def reset(self) -> None:
        self.show(Levels())

    @Slot()
    def _reset_window(self) -> None:
        self._rest.stop()
        self.show(replace(self.levels, window=None))
