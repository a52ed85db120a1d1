"""Attributes of the selected regions and of the image, edited as the project defines them."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.domain.attributes import KINDS, Attributes, Field, Kind
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.theme import SPACE

Give = Callable[[str, str | float | bool | None], None]


class AttributePanel(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, session.attributes
        self.region, self.image = QGroupBox(self.tr("Selected regions"), self), QGroupBox(self.tr("Image"), self)
        self.add = QPushButton(self.tr("Define …"), self)
        self.remove = QPushButton(self.tr("Remove …"), self)
        self.add.clicked.connect(self._define)
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, 0)
        for part in (self.region, self.image):
            QFormLayout(part)
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self._fields: dict[str, tuple[Field, ...]] = {}
        self._editors: dict[str, dict[str, QWidget]] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)  # not while a field that would go is still at work
        self._turn.timeout.connect(self._show)
        for signal in (session.project_changed, session.image_changed, session.document_changed, session.selection_changed,
                       self._work.changed):  # fmt: skip
            signal.connect(self._turn.start)
        self._show()

    def _show(self) -> None:
        """Fields are made anew only where others are needed, so that the keyboard stays where it is."""
        can = self._session.document is not None and not self._session.read_only
        self.add.setEnabled(can)
        self.remove.setEnabled(can and bool(self._work.fields))
        parts = (("region", self.region, self._work.of_region, can and self._work.has_region),
                 ("image", self.image, self._work.of_image, can))  # fmt: skip
        for of, box, values, enabled in parts:
            box.setEnabled(enabled)
            needed = self._needed(of, values)
            if needed != self._fields.get(of):
                self._fields[of] = needed
                self._make(of, box, needed)
            for name, editor in self._editors[of].items():
                editor.blockSignals(True)
                _put(editor, values.get(name))
                editor.blockSignals(False)

    def _needed(self, of: str, values: Attributes) -> tuple[Field, ...]:
        """What the project asks for, and what a file brought and nobody defined."""
        fields = [field for field in self._work.fields if field.of == of]
        known = {field.name for field in fields}
        for name, value in values.items():
            if name not in known and isinstance(value, str | int | float):
                kind: Kind = "checkbox" if isinstance(value, bool) else "text" if isinstance(value, str) else "number"
                fields.append(Field(name, "region", kind))
        return tuple(fields)

    def _make(self, of: str, box: QGroupBox, fields: tuple[Field, ...]) -> None:
        form = box.layout()
        assert isinstance(form, QFormLayout)
        for editor in self._editors.get(of, {}).values():
            editor.blockSignals(True)
        while form.rowCount():
            form.removeRow(0)
        self._editors[of] = {field.name: self._editor(of, field) for field in fields}
        for name, editor in self._editors[of].items():
            editor.setAccessibleName(name)
            form.addRow(name, editor)

    def _editor(self, of: str, field: Field) -> QWidget:
        give: Give = self._work.set_of_regions if of == "region" else self._work.set_of_image
        if field.kind == "checkbox":
            check = QCheckBox()
            check.toggled.connect(lambda on: give(field.name, bool(on)))
            return check
        if field.kind == "choice":
            combo = QComboBox()
            combo.addItems(["", *field.values])
            combo.textActivated.connect(lambda text: give(field.name, text or None))
            return combo
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._typed(of, field, line, give))
        return line

    def _typed(self, of: str, field: Field, line: QLineEdit, give: Give) -> None:
        text = line.text().strip()
        before = (self._work.of_region if of == "region" else self._work.of_image).get(field.name)
        if text == ("" if before is None else str(before)):
            return
        if field.kind == "number" and text:
            number = _number(text)
            if number is None:
                line.setText("" if before is None else str(before))
                self._session.notice.emit(Notice(self.tr("“{}” is no number; {} stays as it was").format(text, field.name)))
                return
            give(field.name, int(number) if number.is_integer() else number)
        else:
            give(field.name, text or None)

    # --------------------------------------------------------------- definitions

    def _define(self) -> None:
        title = self.tr("Define an attribute")
        name, taken = QInputDialog.getText(self, title, self.tr("Name"))
        name = " ".join(name.split())
        if not taken or not name:
            return
        owners = {self.tr("Regions"): "region", self.tr("Images"): "image"}
        owner, taken = QInputDialog.getItem(self, title, self.tr("Of what"), list(owners), 0, False)
        if not taken:
            return
        titles = dict(zip((self.tr("Text"), self.tr("Number"), self.tr("Checkbox"), self.tr("Choice")), KINDS, strict=True))
        kind, taken = QInputDialog.getItem(self, title, self.tr("Kind"), list(titles), 0, False)
        values: tuple[str, ...] = ()
        if taken and titles[kind] == "choice":
            text, taken = QInputDialog.getText(self, title, self.tr("Values, with commas between them"))
            values = tuple(part.strip() for part in text.split(",") if part.strip())
            if taken and not values:
                self._session.notice.emit(Notice(self.tr("A choice needs values; nothing was defined")))
                return
        if taken:
            of = "region" if owners[owner] == "region" else "image"
            field = Field(name, of, titles[kind], values)  # type: ignore[arg-type]  # mypy widens the literal
            rest = [item for item in self._work.fields if (item.name, item.of) != (name, of)]
            self._work.define([*rest, field])

    def _remove(self) -> None:
        """The definition; values that are there stay."""
        fields = self._work.fields
        names = [field.name for field in fields]
        name, taken = QInputDialog.getItem(self, self.tr("Remove a definition"), self.tr("Values stay"), names, 0, False)
        if taken:
            self._work.define([field for place, field in enumerate(fields) if place != names.index(name)])


def _number(text: str) -> float | None:
    """With a point or a comma; None for what is none that a file can hold."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _put(editor: QWidget, value: object) -> None:
    text = "" if value is None else str(value)
    if isinstance(editor, QCheckBox):
        editor.setChecked(value in (True, "true", "True", 1))
    elif isinstance(editor, QComboBox):
        if editor.findText(text) < 0:
            editor.addItem(text)
        editor.setCurrentText(text)
    elif isinstance(editor, QLineEdit) and editor.text() != text and not (editor.hasFocus() and editor.isModified()):
        editor.setText(text)
