"""All settings in one place; a change holds at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.language import LANGUAGES
from crossalign_gui.session.settings import Choice, Flag, Line, Number, Setting, Settings, Share

_FILTER = "JSON (*.json)"


class SettingsDialog(QDialog):
    def __init__(self, settings: Settings, show_shortcuts: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._fields: dict[str, QWidget] = {}
        form_holder = QWidget()
        form = QFormLayout(form_holder)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for setting in settings.declared():
            if setting.title:
                field = self._field(setting)
                field.setAccessibleName(setting.title)
                field.setObjectName(setting.name)
                self._fields[setting.name] = field
                form.addRow(setting.title, field)
        keys = QPushButton(self.tr("Keyboard &Shortcuts …"))
        keys.setAutoDefault(False)
        keys.clicked.connect(show_shortcuts)
        form.addRow("", keys)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form_holder)
        area.setMinimumWidth(form_holder.minimumSizeHint().width() + 30)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Return ends a field, not the dialog
        for text, role, act in (
            (self.tr("&Import …"), QDialogButtonBox.ButtonRole.ActionRole, self._ask_import),
            (self.tr("&Export …"), QDialogButtonBox.ButtonRole.ActionRole, self._ask_export),
            (self.tr("Reset &All"), QDialogButtonBox.ButtonRole.ResetRole, self._settings.reset_all),
        ):
            button = buttons.addButton(text, role)
            button.setAutoDefault(False)
            button.clicked.connect(act)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        margins = layout.contentsMargins()
        width = form_holder.sizeHint().width() + 2 * line + margins.left() + margins.right()
        self.resize(max(28 * line, width), 26 * line)
        buttons.rejected.connect(self.reject)
        settings.changed.connect(self._show)
        self._show()

    @property
    def note(self) -> str:
        return self._note.text()

    def write(self, path: Path) -> None:
        try:
            path.write_text(self._settings.exported(), "utf-8")
        except OSError as error:
            self._note.setText(self.tr("{} cannot be written: {}").format(path.name, error.strerror))
        else:
            self._note.setText(self.tr("Written to {}").format(path))

    def read(self, path: Path) -> None:
        try:
            refused = self._settings.take(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            self._note.setText(self.tr("{} was not taken: {}").format(path.name, error))
            return
        text = self.tr("Taken from {}").format(path.name)
        if refused:
            text += self.tr("; left out, since they mean nothing here: {}").format(", ".join(refused))
        self._note.setText(text)

    # ------------------------------------------------------------------- fields

    def _field(self, setting: Setting[Any]) -> QWidget:
        if isinstance(setting, Choice):
            combo = QComboBox()
            titles = self._titles()
            for value in setting.allowed:
                combo.addItem(titles.get((setting.name, value), value), value)
            combo.currentIndexChanged.connect(partial(self._keep_choice, setting, combo))
            return combo
        if isinstance(setting, Flag):
            box = QCheckBox()
            box.toggled.connect(partial(self._settings.keep, setting))
            return box
        if isinstance(setting, Line):
            edit = QLineEdit()
            edit.setMaxLength(setting.longest)
            edit.setMinimumWidth(12 * edit.fontMetrics().averageCharWidth())
            edit.setPlaceholderText(setting.empty())
            edit.textEdited.connect(partial(self._settings.keep, setting))
            return edit
        spin = QSpinBox()
        if isinstance(setting, Number):
            spin.setRange(setting.low, setting.high)
            spin.setSingleStep(setting.step)
            spin.setSuffix(setting.unit)
        else:
            spin.setRange(0, 100)
            spin.setSingleStep(5)
            spin.setSuffix(" %")
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(partial(self._keep_number, setting))
        return spin

    def _titles(self) -> Mapping[tuple[str, str], str]:
        languages = {("language", name): title or self.tr("As the system") for name, title in LANGUAGES.items()}
        return {
            **languages, ("theme", "system"): self.tr("As the system"), ("theme", "light"): self.tr("Light"),
            ("theme", "dark"): self.tr("Dark"), ("device_name", ""): self.tr("The best here"),
            ("device_name", "cpu"): "CPU", ("device_name", "cuda"): "CUDA", ("device_name", "mps"): "Apple GPU (MPS)",
        }  # fmt: skip

    def _keep_choice(self, setting: Choice, combo: QComboBox, _: int) -> None:
        self._settings.keep(setting, str(combo.currentData()))

    def _keep_number(self, setting: Setting[Any], value: int) -> None:
        self._settings.keep(setting, value / 100 if isinstance(setting, Share) else value)

    def _show(self) -> None:
        """The values as they are now."""
        for setting in self._settings.declared():
            field, value = self._fields.get(setting.name), self._settings.value_of(setting)
            if field is None:
                continue
            blocked = field.blockSignals(True)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            elif isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, QLineEdit) and setting.read(field.text()) != value:  # a blank at the end may be typed on
                field.setText(value)
            elif isinstance(field, QSpinBox):
                field.setValue(round(100 * value) if isinstance(setting, Share) else value)
            field.blockSignals(blocked)

    # -------------------------------------------------------------------- files

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export settings"), "crossalign-settings.json", _FILTER)
        if name:
            self.write(Path(name))

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import settings"), "", _FILTER)
        if name:
            self.read(Path(name))
