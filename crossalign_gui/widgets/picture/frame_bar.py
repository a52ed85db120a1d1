"""Which picture of a file that holds several is shown: pages of a TIFF, frames of an animation."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from crossalign_gui.session.session import Session


class FrameBar(QSpinBox):
    """In the status line, and only where there is a choice. Typing chooses when it is finished, arrows and wheel at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Frame"))
        self.setToolTip(self.tr("Which picture of this file is annotated: models and exports see the same one"))
        self.setKeyboardTracking(False)
        self.valueChanged.connect(session.readings.choose)
        session.readings.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        readings = self._session.readings
        blocked = self.blockSignals(True)
        self.setRange(1, max(readings.frames, 1))
        self.setPrefix(self.tr("Frame "))
        self.setSuffix(self.tr(" of {}").format(readings.frames))
        self.setValue(readings.frame)
        self.blockSignals(blocked)
        self.setEnabled(not self._session.read_only)
        self.setVisible(readings.frames > 1)
