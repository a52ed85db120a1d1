"""Questions: what the model answers, what a person keeps of it, and who stands behind a caption."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Answer, Provenance, Status
from crossalign_gui.domain.text import is_question
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Teller, image_notice


class Answers(QObject):
    def __init__(self, opened: OpenDocument, on_show: OnShow, signature: Signature, teller: Teller) -> None:
        super().__init__(opened)
        self._opened, self._on_show, self._signature, self._teller = opened, on_show, signature, teller

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Of the actions, by name."""
        return {"accept_answer": self.accept, "accept_caption": self.accept_caption}

    @property
    def asked(self) -> bool:
        """Whether the active caption is a question."""
        caption = self._opened.caption
        return caption is not None and (caption.kind == "question" or is_question(caption.text))

    @property
    def stored(self) -> Answer | None:
        """What is in the document."""
        return self._opened.caption.answer if self._opened.caption is not None else None

    @property
    def suggested(self) -> str:
        """What the model answers, empty where it says nothing."""
        return self._on_show.alignment.answer if self._on_show.alignment is not None and self.asked else ""

    @property
    def declined(self) -> str:
        """Why the model does not answer."""
        alignment = self._on_show.alignment
        return "" if alignment is None or alignment.answer or not self.asked else ". ".join(alignment.notes)

    def accept(self) -> None:
        """Keep what the model answers, or what was imported as a proposal."""
        stored, alignment = self.stored, self._on_show.alignment
        if stored is not None:
            if stored.status == "proposed":
                self._store(replace(stored, status="accepted"), self.tr("Accept answer “{}”").format(stored.text))
            return
        if alignment is None or not self.suggested:
            self._teller.notice.emit(image_notice(self.tr("There is no answer of the model to accept; type one")))
            return
        agent = self._signature.model_agent(alignment.model, alignment.revision)
        made = self._signature.person().created
        self._store(
            Answer(self.suggested, "accepted", Provenance("model", agent, made, made, method="answer")),
            self.tr("Accept answer “{}”").format(self.suggested),
        )

    def write(self, text: str) -> None:
        """A person's answer; an empty one takes the answer away."""
        text = text.strip()
        stored = self.stored
        if text == (stored.text if stored is not None else ""):
            return
        if not text:
            self._store(None, self.tr("Remove answer"))
            return
        if stored is None and text == self.suggested:
            self.accept()
            return
        by_model = self.suggested or (stored is not None and stored.prov is not None and stored.prov.source == "model")
        status: Status = "corrected" if by_model else "accepted"
        self._store(Answer(text, status, self._signature.person()), self.tr("Answer “{}”").format(text))

    def accept_caption(self) -> None:
        """A person stands behind the caption that a model wrote."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not operations.is_machine_made(caption):
            self._teller.notice.emit(image_notice(self.tr("This caption was not written by a model")))
            return
        after = operations.accept_caption(document, caption.id, self._signature.person())
        self._opened.apply(after, self.tr("Accept caption"))

    def _store(self, answer: Answer | None, text: str) -> None:
        document, caption = self._opened.document, self._opened.caption
        if document is not None and caption is not None:
            self._opened.apply(operations.set_answer(document, caption.id, answer), text)
