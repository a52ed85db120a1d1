"""Where to and as what the annotations go, and what the format cannot hold, before anything is written."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.project.exchange import Written
from crossalign_gui.session.session import Session
from crossalign_gui.storage.convert import places_of
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.registry import broken, formats
from crossalign_gui.storage.queries import finished
from crossalign_gui.widgets.dialogs.format_choice import FormatChoice
from crossalign_gui.widgets.dialogs.record_preview import RecordPreview


class ExportDialog(QDialog):
    """Writes through the session; stays open until it is done or cancelled."""

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._exchange, self._folder = session, session.exchange, folder
        self.setWindowTitle(self.tr("Export annotations"))
        self.resize(620, 480)
        for text in broken():
            session.notice.emit(Notice(text, "warning"))
        self.choice = FormatChoice(
            session.settings, [item for item in formats().values() if item.write is not None], "writing", parent=self
        )
        self.path = QLineEdit(self)
        self.path.setAccessibleName(self.tr("File or folder"))
        choose = QPushButton(self.tr("Choose …"), self)
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        self.images = QComboBox(self)
        self.images.setAccessibleName(self.tr("Images to export"))
        self.images.addItem(self.tr("All images"), "all")
        self.images.addItem(self.tr("Done and checked images"), "done")
        if session.queue.text:
            self.images.addItem(self.tr("What the search finds ({})").format(len(session.image_ids)), "found")
        if len(session.bulk.numbers) > 1:
            self.images.addItem(self.tr("Selected images ({})").format(len(session.bulk.numbers)), "selected")
            self.images.setCurrentIndex(self.images.count() - 1)
        self.proposals = QCheckBox(self.tr("Proposals that nobody has accepted go out too"), self)
        self.losses = QPlainTextEdit(self)
        self.losses.setReadOnly(True)
        self.losses.setAccessibleName(self.tr("What the format cannot hold"))
        self.preview = RecordPreview(self)
        buttons = QDialogButtonBox(self)
        self.export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._write)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("To"), line)
        form.addRow(self.tr("Images"), self.images)
        form.addRow("", self.proposals)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addLayout(form)
        layout.addWidget(self.losses, 1)
        layout.addWidget(self.preview)
        layout.addWidget(buttons)
        self.choice.changed.connect(self._rehearse)
        self.proposals.toggled.connect(self._rehearse)
        self.images.currentIndexChanged.connect(self._rehearse)
        self._exchange.rehearsed.connect(self._show_losses)
        self._exchange.written.connect(self._finish)
        self._exchange.failed.connect(self._report)
        self._rehearse()

    @property
    def format(self) -> Format:
        chosen = self.choice.format
        assert chosen is not None
        return chosen

    @property
    def _choices(self) -> dict[str, str]:
        return {**self.choice.choices, "proposals": "yes" if self.proposals.isChecked() else "no"}

    @property
    def _numbers(self) -> array[int] | None:
        """Of the images that go out, None for all."""
        project, which = self._session.project, self.images.currentData()
        if project is None or which == "all":
            return None
        if which == "done":
            return finished(project)
        return self._session.bulk.numbers if which == "selected" else self._session.queue.ids.numbers

    @Slot()
    def _rehearse(self) -> None:
        """Find out what would be lost, with the format as it is chosen now."""
        name = f"annotations{self.format.suffix}" if self.format.suffix else f"annotations-{self.format.name}"
        self.path.setText(str(self._folder / name))
        self.proposals.setEnabled(self.format.name != "native")
        self.export.setEnabled(False)
        self.losses.setPlainText(self.tr("Looking at what the format can hold …"))
        self._exchange.rehearse(self.format, self._folder / name, self._choices, self._numbers)

    @Slot(object)
    def _show_losses(self, written: Written) -> None:
        counts = written.counts
        head = self.tr("Will be written: images {}, captions {}, regions {}, links {}.").format(
            counts.images, counts.captions, counts.regions, counts.links
        )
        if written.report:
            body = (
                self.tr("The format cannot hold everything; this changes or stays behind:")
                + "\n\n"
                + shown(str(written.report))
            )
        else:
            body = self.tr("Nothing is lost.")
        self.losses.setPlainText(f"{head}\n{body}")
        self.preview.show_records(written.previews)
        self.export.setEnabled(True)

    @Slot()
    def _write(self) -> None:
        path = Path(self.path.text()).expanduser()
        places = places_of(self.format, path, self._choices)
        there = [
            item for item in places if item.is_file() or (item.is_dir() and self.format.is_folder and any(item.iterdir()))
        ]
        if there:
            question = self.tr("{} is there already. Replace what has the same name?").format(", ".join(map(str, there)))
            if QMessageBox.question(self, self.windowTitle(), question) != QMessageBox.StandardButton.Yes:
                return
        self.export.setEnabled(False)
        self._exchange.write(self.format, path, self._choices, self._numbers)

    @Slot(object)
    def _finish(self, written: Written) -> None:
        self.choice.remember()
        text = self.tr("Annotated images: {}, written to {}").format(written.counts.images, written.path)
        self._session.notice.emit(Notice(text))
        self.accept()

    @Slot(object)
    def _report(self, text: str) -> None:
        self.losses.setPlainText(
            self.tr("Nothing was written: {}\nChoose another place or format and try again.").format(shown(text))
        )
        self.export.setEnabled(True)

    @Slot()
    def _choose(self) -> None:
        if self.format.is_folder:
            name = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(Path(self.path.text()).parent))
        else:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export to"), self.path.text(), f"{shown(self.format.title)} (*{self.format.suffix})",
                options=QFileDialog.Option.DontConfirmOverwrite,
            )  # fmt: skip
        if name:
            self.path.setText(
                name if self.format.is_folder or name.endswith(self.format.suffix) else name + self.format.suffix
            )

    @override
    def done(self, result: int) -> None:
        self._exchange.cancel()
        super().done(result)
