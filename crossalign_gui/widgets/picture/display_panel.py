"""Sliders for how the image is shown. Models and exported pictures see the window of deep images, and nothing else of it."""

from __future__ import annotations

from math import log

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from crossalign_gui.session.current.display import Levels
from crossalign_gui.session.session import Session

_STEPS = 1000


class DisplayPanel(QWidget):
    """Brightness, contrast and gamma of every image; window and level of those with more than eight bits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Display"))
        self._range = (0.0, 1.0)
        self._form = QFormLayout(self)
        self.brightness = self._slider(self.tr("Brightness"), -100, 100)
        self.contrast = self._slider(self.tr("Contrast"), -100, 100)
        self.gamma = self._slider(self.tr("Gamma"), -100, 100)
        self.level = self._slider(self.tr("Level"), 0, _STEPS)
        self.window_width = self._slider(self.tr("Window"), 1, _STEPS)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self._form.addRow(self.told)
        reset = QPushButton(self.tr("Reset"), self)
        reset.clicked.connect(session.display.reset)
        reset.clicked.connect(session.readings.forget_window)
        self._form.addRow(reset)
        session.display.changed.connect(self._show)
        session.image_changed.connect(self._show_range)
        self._show_range()

    def _slider(self, title: str, low: int, high: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(low, high)
        slider.setAccessibleName(title)
        slider.setMinimumWidth(80)
        slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)  # in line with its title
        slider.valueChanged.connect(self._change)
        self._form.addRow(title, slider)
        return slider

    def _show_range(self) -> None:
        """The sliders of the window span what the image holds, which may be less than its format could."""
        picture = self._session.picture
        depth = picture.depth if picture is not None else None
        if depth is not None:
            values = depth.values
            self._range = (float(np.min(values)), max(float(np.max(values)), float(np.min(values)) + 1e-6))
        for slider in (self.level, self.window_width):
            self._form.setRowVisible(slider, depth is not None)
        self._form.setRowVisible(self.told, depth is not None)
        self._show()

    def _change(self) -> None:
        window = None
        low, high = self._range
        deep = self._form.isRowVisible(self.level)
        if deep and (self.sender() in (self.level, self.window_width) or self._session.display.levels.window is not None):
            middle = low + (high - low) * self.level.value() / _STEPS
            half = (high - low) * self.window_width.value() / _STEPS / 2
            window = (middle - half, middle + half)
        self._session.display.show(
            Levels(self.brightness.value() / 100, self.contrast.value() / 100, 4 ** (self.gamma.value() / 100), window)
        )

    def _show(self) -> None:
        levels = self._session.display.levels
        low, high = self._range
        picture = self._session.picture
        shown = levels.window
        if shown is None and picture is not None and picture.depth is not None:
            shown = (picture.depth.low, picture.depth.high)
        values = {
            self.brightness: levels.brightness * 100,
            self.contrast: levels.contrast * 100,
            self.gamma: 100 * log(levels.gamma) / log(4),
        }
        if shown is not None:
            values[self.level] = ((shown[0] + shown[1]) / 2 - low) / (high - low) * _STEPS
            values[self.window_width] = (shown[1] - shown[0]) / (high - low) * _STEPS
            self.told.setText(
                self.tr("Black at {}, white at {}, for models and exported pictures too").format(
                    f"{shown[0]:g}", f"{shown[1]:g}"
                )
            )
        for slider, value in values.items():
            if abs(slider.value() - value) >= 1:
                blocked = slider.blockSignals(True)
                slider.setValue(round(value))
                slider.blockSignals(blocked)
