"""How the matrix is read: direction, scores or attention, temperature, order, and the options of the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from crossalign_gui.alignment.protocol import Option
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.flow_layout import FlowLayout
from crossalign_gui.widgets.common.option_picker import OptionPicker

_STEPS = 20  # of the slider for a factor of ten


class Controls(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._options: tuple[Option, ...] = ()
        self._option_parts: list[OptionPicker] = []
        inspection = session.inspection
        layout = self._layout = FlowLayout(self)
        self.direction = self._choice(
            self.tr("Direction"), {"words": self.tr("Region attends to words"), "regions": self.tr("Word attends to regions")},
            lambda value: inspection.read(over=value),
        )  # fmt: skip
        self.shown = self._choice(
            self.tr("Shown"), {"softmax": self.tr("Attention (softmax)"), "score": self.tr("Raw score")}, self._show_as
        )
        self.temperature = QSlider(Qt.Orientation.Horizontal, self)
        self.temperature.setRange(-_STEPS, _STEPS)
        self.temperature.setFixedWidth(100)
        self.temperature.setAccessibleName(self.tr("Temperature"))
        self.temperature.setToolTip(self.tr("Temperature of the softmax, as a multiple of the model's own"))
        self._factor = QLabel(self)
        self._factor.setMinimumWidth(self.fontMetrics().horizontalAdvance("T × 00.00"))
        self.pooling = self._choice(
            self.tr("Score of a region"), {"mean": self.tr("Mean of its cells"), "max": self.tr("Best of its cells")},
            lambda value: inspection.read(pooling=value),
        )  # fmt: skip
        self.order = self._choice(
            self.tr("Order"),
            {
                "none": self.tr("As in the caption"),
                "score": self.tr("By score"),
                "cluster": self.tr("By likeness (clustered)"),
            },
            lambda value: inspection.read(order=value),
        )
        self.columns = self._choice(
            self.tr("Columns"), {"": self.tr("Regions"), "grid": self.tr("Coarse grid")},
            lambda value: inspection.read(grid=bool(value)),
        )  # fmt: skip
        heat = QWidget(self)
        line = QHBoxLayout(heat)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.temperature)
        line.addWidget(self._factor)
        for part in (self.direction, self.shown, heat, self.pooling, self.order, self.columns):
            layout.addWidget(part)
        self.temperature.valueChanged.connect(self._set_temperature)
        session.alignment_changed.connect(self._show_options)
        session.state_changed.connect(self._show_options)
        self._set_temperature(0)
        self._show_options()

    def _choice(self, name: str, titles: Mapping[str, str], use: Callable[[str], None]) -> QComboBox:
        box = QComboBox(self)
        for value, title in titles.items():
            box.addItem(title, value)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.activated.connect(lambda: use(str(box.currentData())))
        return box

    def _show_as(self, value: str) -> None:
        self._session.inspection.read(softmax=value == "softmax")
        self.temperature.setEnabled(value == "softmax")

    def _set_temperature(self, step: int) -> None:
        factor = 10 ** (step / _STEPS)
        self._factor.setText(self.tr("T × {:.2f}").format(factor))
        if factor != self._session.inspection.reading.factor:
            self._session.inspection.read(factor=factor)

    def _show_options(self) -> None:
        """Layers, heads and whatever else the loaded model can be read by."""
        session = self._session
        options = session.loaded.options if session.loaded is not None else ()
        if options != self._options:
            self._options = options
            for part in self._option_parts:
                part.deleteLater()
            self._option_parts = [OptionPicker(option, self) for option in options]
            for option, part in zip(options, self._option_parts, strict=True):
                part.chosen.connect(_Reading(session, option.name, part).choose)
            for part in self._option_parts:
                self._layout.addWidget(part)
                part.show()
        chosen = session.settings.options(session.settings.model)
        for option, part in zip(self._options, self._option_parts, strict=True):
            part.show_value(chosen.get(option.name, option.default))


class _Reading(QObject):
    """One option; lives as long as its picker."""

    def __init__(self, session: Session, name: str, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._name = session, name

    def choose(self, value: str) -> None:
        self._session.models.choose_option(self._name, value)
