"""Asks which file a missing image is, where several fit or the one of its name has another content."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crossalign_gui.session.session import Session
from crossalign_gui.storage.relink import Fitting

_ICON = QSize(64, 48)


class MovedDialog(QDialog):
    """Every image has "none of them" first: nothing is guessed."""

    def __init__(self, session: Session, asks: Sequence[Fitting], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.setWindowTitle(self.tr("Which file is it?"))
        self.resize(620, 380)
        about = QLabel(
            self.tr("For these missing images there are several equal files, or files of the same name with another content."),
            self, wordWrap=True,
        )  # fmt: skip
        inner = QWidget()
        form = QFormLayout(inner)
        self.choices: list[tuple[Fitting, QComboBox]] = []
        for fitting in asks:
            box = QComboBox()
            box.setAccessibleName(fitting.uri)
            box.setIconSize(_ICON)
            box.addItem(self.tr("None of them"), "")
            for path in fitting.files:
                text = str(path) if fitting.same else self.tr("{} (another content)").format(path)
                box.addItem(text, str(path))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(fitting.uri.rpartition("/")[2], box)
            self.choices.append((fitting, box))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        session.thumbnails.ready.connect(self._show_thumbnail)
        for path in {path for fitting in asks for path in fitting.files}:
            self._show_thumbnail(path)

    def _show_thumbnail(self, path: Path) -> None:
        image = self._session.thumbnails.get(path)
        if image is None or image.isNull():
            return
        for _, box in self.choices:
            place = box.findData(str(path))
            if place >= 0:
                box.setItemIcon(place, QIcon(QPixmap.fromImage(image)))

    def _take(self) -> None:
        chosen = {fitting.image: Path(box.currentData()) for fitting, box in self.choices if box.currentData()}
        self._session.files.take_chosen(chosen)
        self.accept()
