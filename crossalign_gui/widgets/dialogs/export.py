"""Where to and as what the annotations go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

SUFFIX = ".crossalign.json"


class ExportDialog(QDialog):
    def __init__(self, path: Path, images: int, parent: QWidget | None = None) -> None:
        """path: the proposed file; images: how many the project has."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export annotations"))
        self.setMinimumWidth(520)
        self._format = QComboBox(self)
        self._format.addItem(self.tr("CrossAlign JSON (everything, lossless)"))
        self._path = QLineEdit(str(path), self)
        choose = QPushButton(self.tr("Choose …"), self)
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self._path, 1)
        line.addWidget(choose)
        buttons = QDialogButtonBox(self)
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(self.tr("Format"), self._format)
        layout.addRow(self.tr("File"), line)
        layout.addRow(QLabel(self.tr("All annotated images of the project are written ({} images in all).").format(images)))
        layout.addRow(buttons)

    @property
    def path(self) -> Path:
        return Path(self._path.text()).expanduser()

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self._path.text(), self.tr("CrossAlign JSON (*{})").format(SUFFIX)
        )
        if name:
            self._path.setText(name if name.endswith(".json") else name + SUFFIX)
