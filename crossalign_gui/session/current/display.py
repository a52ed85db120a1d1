"""How the image is shown, not what it is: brightness, contrast, gamma, and the window of deep images. Models never see it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.session.current.document import OpenDocument


@dataclass(frozen=True, slots=True)
class Levels:
    """brightness and contrast in [-1, 1], gamma above 0; window: (low, high), what is shown as black and white of a deep image,
    None for its whole range."""

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
    """The same levels for all images, but every image begins with its whole range."""

    changed = Signal()

    def __init__(self, opened: OpenDocument) -> None:
        super().__init__(opened)
        self._opened = opened
        self.levels = Levels()
        opened.image_changed.connect(self._reset_window)

    def show(self, levels: Levels) -> None:
        if levels != self.levels:
            self.levels = levels
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        self.show(Levels())

    @Slot()
    def _reset_window(self) -> None:
        self.show(replace(self.levels, window=None))
