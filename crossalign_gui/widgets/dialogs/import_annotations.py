"""Annotations of other programs: read and checked first, taken into the project when the user says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.project.exchange import ImportResult
from crossalign_gui.session.session import Session
from crossalign_gui.storage.formats.registry import broken, formats
from crossalign_gui.storage.importing import Staged
from crossalign_gui.widgets.dialogs.format_choice import FormatChoice

_MOST_NAMES = 20


class ImportDialog(QDialog):
    """`check` reads a file into a place of its own; "Import" then lets it enter the project in one step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._exchange = session, session.exchange
        self.setWindowTitle(self.tr("Import annotations"))
        self.resize(620, 480)
        self.path = QLineEdit(self)
        self.path.setAccessibleName(self.tr("File or folder"))
        self.path.setPlaceholderText(self.tr("A file, a folder or a zip archive"))
        file, folder = QPushButton(self.tr("File …"), self), QPushButton(self.tr("Folder …"), self)
        file.clicked.connect(self._choose_file)
        folder.clicked.connect(self._choose_folder)
        line = QHBoxLayout()
        for part in (self.path, file, folder):
            line.addWidget(part)
        for text in broken():
            session.notice.emit(Notice(text, "warning"))
        self.choice = FormatChoice(
            session.settings, [item for item in formats().values() if item.read is not None], "reading",
            self.tr("By what is in it"), parent=self,
        )  # fmt: skip
        self.file = QComboBox(self)
        self.file.setAccessibleName(self.tr("File of annotations"))
        self.file.hide()
        self.file.activated.connect(self.check)
        self.skip_bad = QCheckBox(self.tr("Leave out records that cannot be read"), self)
        self.state = QComboBox(self)
        self.state.setAccessibleName(self.tr("State of the images"))
        self.state.addItem(self.tr("State as the file says, else in work"), "")
        self.state.addItem(self.tr("All images are done"), "done")
        self.check_button = QPushButton(self.tr("Read and check"), self)
        self.check_button.clicked.connect(self.check)
        self.summary = QPlainTextEdit(self)
        self.summary.setReadOnly(True)
        self.summary.setAccessibleName(self.tr("What was found"))
        self.progress = QProgressBar(self)
        self.progress.hide()
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setEnabled(False)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(self.file)
        layout.addWidget(self.choice)
        layout.addWidget(self.skip_bad)
        layout.addWidget(self.state)
        layout.addWidget(self.check_button)
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.progress)
        layout.addWidget(buttons)
        self.choice.changed.connect(self._forget)
        self.skip_bad.toggled.connect(self._forget)
        self.path.textChanged.connect(self._forget)
        self.path.textChanged.connect(self._forget_files)
        self.path.returnPressed.connect(self._check_once)
        self._exchange.staged.connect(self._show_staged)
        self._exchange.several.connect(self._offer_files)
        self._exchange.taken.connect(self._finish)
        self._exchange.failed.connect(self._report)
        self._exchange.progressed.connect(self._show_progress)

    @Slot()
    def check(self) -> None:
        """Read everything; nothing enters the project."""
        text = self.path.text().strip()
        self._forget()
        if not text:
            self.summary.setPlainText(self.tr("Choose a file or a folder first"))
            return
        self.summary.setPlainText(self.tr("Reading …"))
        self.progress.setRange(0, 100 if Path(text).is_file() else 0)
        self.progress.setValue(0)
        self.progress.show()
        self._exchange.stage(Path(text).expanduser(), self.choice.format, self.choice.choices, self.skip_bad.isChecked(),
                             self.file.currentText() or None)  # fmt: skip

    @Slot()
    def _check_once(self) -> None:
        """Return reads; pressed again it presses Import, as the dialog does by itself."""
        if not self.take.isEnabled():
            self.check()

    @Slot()
    def _forget(self) -> None:
        """What was checked is not what is chosen any more."""
        self.take.setEnabled(False)
        self.summary.clear()
        self._exchange.cancel()
        self._exchange.drop()
        self.progress.hide()

    @Slot()
    def _forget_files(self) -> None:
        self.file.clear()
        self.file.hide()

    @Slot(object)
    def _offer_files(self, names: tuple[str, ...]) -> None:
        self.progress.hide()
        self.file.clear()
        self.file.addItems(names)
        self.file.setCurrentIndex(-1)
        self.file.show()
        self.summary.setPlainText(self.tr("There are several files of annotations: choose one."))

    @Slot(object)
    def _show_progress(self, percent: int) -> None:
        self.progress.setValue(percent)

    @Slot(object)
    def _show_staged(self, staged: Staged) -> None:
        self.progress.hide()
        counts = staged.counts
        lines = [
            staged.format,
            self.tr("Can be taken: images {}, captions {}, regions {}, links {}.").format(
                counts.images, counts.captions, counts.regions, counts.links
            ),
        ]
        if staged.left_out:
            lines.append(self.tr("Images left out: {}.").format(staged.left_out))
        if counts.missing:
            names = ", ".join(counts.missing[:_MOST_NAMES]) + (", …" if len(counts.missing) > _MOST_NAMES else "")
            lines.append(self.tr("Not found (put them into the project's folder and read again): {}").format(names))
        if staged.report:
            lines += ["", self.tr("Warnings:"), shown(str(staged.report))]
        if staged.skipped:
            lines += ["", self.tr("Left out:"), *map(shown, staged.skipped)]
        self.summary.setPlainText("\n".join(lines))
        self.take.setEnabled(counts.images > 0)

    @Slot()
    def _take(self) -> None:
        self.take.setEnabled(False)
        self.check_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._exchange.take(self._session.touched, str(self.state.currentData()))

    @Slot(object)
    def _finish(self, taken: ImportResult) -> None:
        self.choice.remember()
        counts = taken.counts
        text = self.tr("Imported: images {}, regions {}, links {}").format(counts.images, counts.regions, counts.links)
        how = self.tr("New images: {}, merged: {}, skipped: {}").format(taken.added, taken.merged, taken.skipped)
        parts = [text, how]
        if taken.conflicts:
            parts.append(self.tr("Conflicts: {}; Review > Next Conflict shows them").format(taken.conflicts))
        parts += [shown(str(entry)) for entry in taken.told]
        self._session.notice.emit(Notice(". ".join(parts), "warning" if len(parts) > 2 else "info"))
        self.accept()

    @Slot(object)
    def _report(self, text: str) -> None:
        self.progress.hide()
        self.check_button.setEnabled(True)
        self.summary.setPlainText(self.tr("Nothing was imported: {}").format(shown(text)))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import from"))
        if name:
            self.path.setText(name)
            self.check()

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Import from"))
        if name:
            self.path.setText(name)
            self.check()

    @override
    def done(self, result: int) -> None:
        self._exchange.cancel()
        self._exchange.drop()
        super().done(result)
