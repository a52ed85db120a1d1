"""The answer to the active caption when it is a question: the model's, to accept or to correct."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme


class AnswerBar(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edit = QLineEdit(self)
        self._edit.setAccessibleName(self.tr("Answer"))
        title = QLabel(self.tr("Answer:"), self)
        title.setBuddy(self._edit)
        self._state = QLabel(self)
        self._state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._accept = QToolButton(self, autoRaise=True)
        self._accept.setToolTip(self.tr("Accept the answer"))
        self._accept.setAccessibleName(self.tr("Accept the answer"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, 0, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(title)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._state)
        layout.addWidget(self._accept)
        self._edit.editingFinished.connect(self._write)
        self._accept.clicked.connect(session.answers.accept)
        for signal in (session.image_changed, session.document_changed, session.alignment_changed, session.state_changed):
            signal.connect(self._show)
        self._show()

    @property
    def edit(self) -> QLineEdit:
        return self._edit

    @property
    def state(self) -> str:
        """Who stands behind the answer."""
        return self._state.text()

    @property
    def accept_button(self) -> QToolButton:
        return self._accept

    def _write(self) -> None:
        if self._edit.isModified():
            self._edit.setModified(False)
            self._session.answers.write(self._edit.text())

    def _show(self) -> None:
        answers = self._session.answers
        self.setVisible(answers.asked)
        stored = answers.stored
        text = stored.text if stored is not None else answers.suggested
        if not self._edit.isModified() and self._edit.text() != text:
            self._edit.setText(text)
            self._edit.setCursorPosition(0)
        open_ = stored is None or stored.status == "proposed"
        font = self._edit.font()
        font.setItalic(open_)
        self._edit.setFont(font)
        self._edit.setReadOnly(self._session.read_only)
        self._edit.setPlaceholderText(answers.declined or self.tr("Type the answer"))
        self._edit.setToolTip(answers.declined)
        self._accept.setVisible(open_ and bool(text))
        self._accept.setEnabled(not self._session.read_only)
        self._accept.setIcon(theme.icon("accept"))
        self._state.setText(self._standing() if text else "")

    def _standing(self) -> str:
        stored = self._session.answers.stored
        if stored is None or stored.status == "proposed":
            return self.tr("by the model, not accepted yet")
        if stored.status == "corrected":
            return self.tr("corrected")
        return self.tr("accepted") if stored.prov is not None and stored.prov.source == "model" else ""
