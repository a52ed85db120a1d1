"""Add a server: its address, model and manner of writing boxes, and a test that shows where it points."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, family_of
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session

_WIDTH = 420  # pixels of the picture of the test


class ServerDialog(QDialog):
    """Everything that takes time happens in a thread; the dialog can be closed at any moment."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a server"))
        self._servers, self._models = session.models.servers, session.models
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("http://127.0.0.1:8000/v1")
        self.model = QComboBox(self)
        self.model.setEditable(True)
        self.list_models = QPushButton(self.tr("&List models"), self)
        self.family = QComboBox(self)
        self.family.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # what it says grows with the guess
        self.family.addItem(self.tr("By the name of the model"), "")
        for name, family in FAMILIES.items():
            self.family.addItem(family.title, name)
        self.source = QComboBox(self)
        self.source.addItem(self.tr("None"), "")
        self.source.addItem(self.tr("Environment variable"), "env:")
        self.source.addItem(self.tr("Keyring of this system"), "keyring")
        self.token = QLineEdit(self)
        self.timeout, self.parallel, self.side = (
            self._number(*how) for how in ((1, 3600, 120, 10, " s"), (1, 32, 2, 1, ""), (224, 8192, 1536, 64, " px"))
        )
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setMinimumHeight(4 * self.fontMetrics().height())
        self.test = QPushButton(self.tr("&Test"), self)
        self.add = QPushButton(self.tr("&Add and use"), self)
        self.stop = QPushButton(self.tr("&Stop"), self)
        close = QPushButton(self.tr("&Close"), self)
        self.add.setDefault(True)
        self._lay_out(close)
        self.address.textChanged.connect(self._show_state)
        self.model.currentTextChanged.connect(self._show_state)
        self.source.currentIndexChanged.connect(self._show_state)
        self.list_models.clicked.connect(self._list)
        self.test.clicked.connect(self._test)
        self.add.clicked.connect(self._add)
        self.stop.clicked.connect(self._servers.cancel)
        close.clicked.connect(self.close)
        self.finished.connect(self._servers.cancel)
        self._servers.listed.connect(self._show_models)
        self._servers.tested.connect(self._show_test)
        self._servers.added.connect(self._use)
        self._servers.failed.connect(self._tell)
        self._servers.busy_changed.connect(self._show_state)
        self._busy = False
        self._show_state()

    def _number(self, low: int, high: int, value: int, step: int, unit: str) -> QSpinBox:
        made = QSpinBox(self)
        made.setRange(low, high)
        made.setSingleStep(step)
        made.setSuffix(unit)
        made.setValue(value)
        return made

    def _lay_out(self, close: QPushButton) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names = QHBoxLayout()
        names.addWidget(self.model, 1)
        names.addWidget(self.list_models)
        tokens = QHBoxLayout()
        tokens.addWidget(self.source)
        tokens.addWidget(self.token, 1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout, QWidget], ...] = (
            (self.tr("Address"), self.address, self.address), (self.tr("Model"), names, self.model),
            (self.tr("Writes boxes like"), self.family, self.family), (self.tr("Token"), tokens, self.source),
            (self.tr("Time for an answer"), self.timeout, self.timeout),
            (self.tr("Requests at a time"), self.parallel, self.parallel), (self.tr("Longest side sent"), self.side, self.side),
        )  # fmt: skip
        for title, part, field in rows:
            if isinstance(part, QWidget):
                form.addRow(title, part)
            else:
                form.addRow(title, part)
            field.setAccessibleName(title)
        self.token.setAccessibleName(self.tr("Token"))
        buttons = QHBoxLayout()
        for button in (self.test, self.add, self.stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.setMinimumWidth(34 * self.fontMetrics().averageCharWidth() + _WIDTH // 2)

    # ------------------------------------------------------------------ showing

    @property
    def server(self) -> Server:
        """As it is filled in. Raises AlignmentError."""
        source = str(self.source.currentData())
        token = f"env:{self.token.text().strip()}" if source == "env:" else source
        said = {
            "family": str(self.family.currentData()), "token": token, "timeout": str(self.timeout.value()),
            "parallel": str(self.parallel.value()), "side": str(self.side.value()),
        }  # fmt: skip
        options = "".join(f";{name}={value}" for name, value in said.items() if value)
        return Server.parse(f"{self.address.text().strip()}#{self.model.currentText().strip()}{options}")

    @property
    def _secret(self) -> str:
        """What goes into the keyring."""
        return self.token.text() if self.source.currentData() == "keyring" else ""

    @Slot()
    def _show_state(self, busy: object = None) -> None:
        if isinstance(busy, bool):
            self._busy = busy
        named, source = bool(self.address.text().strip()), str(self.source.currentData())
        for button in (self.test, self.add, self.list_models):
            button.setEnabled(named and not self._busy)
        self.stop.setEnabled(self._busy)
        self.token.setEnabled(bool(source))
        self.token.setEchoMode(QLineEdit.EchoMode.Password if source == "keyring" else QLineEdit.EchoMode.Normal)
        self.token.setPlaceholderText("CROSSALIGN_TOKEN_…" if source == "env:" else "")
        guess = family_of(self.model.currentText())
        title = self.tr("By the name of the model")
        self.family.setItemText(0, title if guess is None else f"{title}: {guess.title}")

    @Slot(object)
    def _tell(self, text: str) -> None:
        self.message.setText(shown(text))
        self.message.setAccessibleName(shown(text))

    @Slot(object)
    def _show_models(self, names: tuple[str, ...]) -> None:
        before = self.model.currentText()
        self.model.clear()
        self.model.addItems(names)
        if before in names:
            self.model.setCurrentText(before)
        self._tell(self.tr("Models there: {}").format(len(names)))

    @Slot(object, object)
    def _show_test(self, server: Server, outcome: object) -> None:
        from crossalign_gui.alignment.models.server.selftest import Outcome

        assert isinstance(outcome, Outcome)
        if not self.model.currentText().strip():
            self.model.setCurrentText(server.model)
        self.picture.setPixmap(_drawn(outcome, self.devicePixelRatioF()))
        self.picture.setMinimumSize(self.picture.pixmap().deviceIndependentSize().toSize())  # the dialog grows for it
        self.picture.setAccessibleName(shown(outcome.told))
        self._tell(outcome.told)
        self.adjustSize()

    # ------------------------------------------------------------------- asking

    def _filled_in(self) -> Server | None:
        try:
            return self.server
        except AlignmentError as error:
            self._tell(str(error))
            return None

    @Slot()
    def _list(self) -> None:
        server = self._filled_in()
        if server is not None:
            self._servers.ask_models(server)

    @Slot()
    def _test(self) -> None:
        server = self._filled_in()
        if server is not None:
            self._tell(self.tr("Sending three pictures of this program to {} …").format(server.host))
            self._servers.test(server, self._secret)

    @Slot()
    def _add(self) -> None:
        server = self._filled_in()
        if server is not None:
            self._servers.add(server, self._secret)

    @Slot(str)
    def _use(self, server_id: str) -> None:
        self.token.clear()
        if self._models.choose(server_id):
            self.accept()
        else:
            self._tell(self._models.last_refusal)


def _drawn(outcome: object, ratio: float) -> QPixmap:
    """The first picture of the test: true boxes in thin lines, what was answered in dashed ones."""
    from crossalign_gui.alignment.models.server.selftest import Outcome

    assert isinstance(outcome, Outcome)
    item = outcome.shown[0]
    height, width = item.target.pixels.shape[:2]
    data = item.target.pixels.tobytes()
    picture = QPixmap.fromImage(QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888))
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(height // 24)
    painter.setFont(font)
    painter.setPen(QPen(QColor("#555555"), 2))
    for name, box in item.target.boxes.items():
        painter.drawRect(QRectF(box.x0, box.y0, box.width, box.height))
        painter.drawText(QRectF(box.x0, box.y1, box.width * 2, height / 16), name)
    pen = QPen(QColor("#CC00AA"), 6)  # none of the colours of the shapes
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    for places in item.answers.values():
        for place in places:
            if isinstance(place, Box):
                painter.drawRect(QRectF(place.x0, place.y0, place.width, place.height))
            else:
                painter.drawEllipse(QRectF(place[0] - 10, place[1] - 10, 20, 20))
    painter.end()
    made = picture.scaledToWidth(round(_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
