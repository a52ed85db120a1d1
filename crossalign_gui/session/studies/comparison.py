"""Two models, or a model and a person, on the same words: the second model has a thread of its own while it is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.comparison import Side, side_of_model, side_of_person
from crossalign_gui.alignment.engine import Engine, Pixels, Query
from crossalign_gui.alignment.protocol import Alignment, Check, Option, Selectable
from crossalign_gui.alignment.request import Request
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings

PERSON = "person"
CURRENT = "current"
"""The model in use, as it is read in the window."""


@dataclass(frozen=True, slots=True)
class Choice:
    """PERSON, CURRENT, or a model with the options that it is read by."""

    who: str
    options: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    alignment: Alignment
    options: tuple[Option, ...]


class Comparison(QObject):
    changed = Signal()
    """Another word, answer or choice."""

    def __init__(
        self, opened: OpenDocument, selecting: Selecting, on_show: OnShow, settings: Settings, teller: Teller, load: Load
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show, self._settings = opened, selecting, on_show, settings
        self._teller, self._load = teller, load
        self._runner: Runner | None = None
        self._engine: Engine | None = None
        self._second_alignment: Alignment | None = None
        self._asked: tuple[Alignment, Choice] | None = None
        self.first, self.second = Choice(CURRENT), Choice(PERSON)
        self.options: tuple[Option, ...] = ()
        """Of the second model, once it is loaded."""
        self.problem = ""
        """Why the second model does not answer."""
        for signal in (on_show.changed, opened.document_changed, opened.image_changed):
            signal.connect(self._refresh)
        selecting.changed.connect(self._tell)

    @property
    def is_open(self) -> bool:
        return self._runner is not None

    @property
    def busy(self) -> bool:
        return self._runner is not None and self._runner.busy

    @property
    def sides(self) -> tuple[Side, Side]:
        """What both say of the shown words."""
        return self._side(self.first, self._on_show.alignment), self._side(self.second, self._second_alignment)

    def open(self) -> None:
        if self._runner is None:
            self._runner = Runner("comparison", self)
            self._runner.finished.connect(self._show)
            self._runner.failed.connect(self._report)
            self._runner.busy_changed.connect(self._tell)
            self._refresh()

    def close(self) -> None:
        """Stop the thread and free the second model."""
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()
            runner.deleteLater()
        self._drop_engine()

    def choose_first(self, who: str) -> None:
        """CURRENT or PERSON."""
        if who != self.first.who:
            self.first = Choice(who)
            self.changed.emit()

    def choose_second(self, who: str) -> None:
        """PERSON or a model."""
        if who != self.second.who:
            self.second = Choice(who)
            self._drop_engine()
            self._refresh()

    def choose_option(self, name: str, value: str) -> None:
        """How the second model is read."""
        self.second = replace(self.second, options={**self.second.options, name: value})
        self._refresh()

    def _side(self, choice: Choice, alignment: Alignment | None) -> Side:
        shown = self._selecting.shown
        if not shown or self._opened.document is None or self._opened.caption is None:
            return Side()
        if choice.who == PERSON:
            return side_of_person(self._opened.document, self._opened.caption.id, shown)
        return (
            Side() if alignment is None or alignment.caption != self._opened.caption.text else side_of_model(alignment, shown)
        )

    def _drop_engine(self) -> None:
        self._engine, self._second_alignment, self._asked, self.options, self.problem = None, None, None, (), ""

    @Slot()
    def _refresh(self) -> None:
        """Ask the second model what the first one was asked."""
        runner = self._runner
        if runner is None:
            return
        picture, alignment = self._opened.picture, self._on_show.alignment
        if self.second.who == PERSON or picture is None or alignment is None:
            runner.cancel()
            self._second_alignment = self._asked = None
        elif self._asked is None or self._asked[0] is not alignment or self._asked[1] != self.second:
            self._asked = (alignment, self.second)
            self.problem = ""
            phrases = tuple(prediction.ranges for prediction in alignment.predictions)
            query = Query(picture.key, picture.pixels, alignment.caption, phrases, self.second.options)
            engine = self._engine = self._engine or self._make_engine()
            runner.request((alignment, self.second), _Asking(engine, query.to(self.second.who), picture.pixels))
        self.changed.emit()

    def _make_engine(self) -> Engine:
        return Chosen(self._load, self.second.who, self._settings.device).engine()

    @Slot()
    def _tell(self) -> None:
        if self._runner is not None:
            self.changed.emit()

    @Slot(object, object)
    def _show(self, tag: tuple[Alignment, Choice], answer: _Answer) -> None:
        if self._asked is not None and tag[0] is self._asked[0] and tag[1] == self._asked[1]:
            self._second_alignment, self.options = answer.alignment, answer.options
        self.changed.emit()

    @Slot(object, str)
    def _report(self, _: object, text: str) -> None:
        self._second_alignment = None
        self.problem = self.tr("The second model does not answer: {} Choose another one to compare with.").format(text)
        self._teller.notice.emit(Notice(self.problem, "error"))
        self.changed.emit()


@dataclass(frozen=True, slots=True, eq=False)
class _Asking:
    """A request to the second model, with the pixels of its picture."""

    engine: Engine
    request: Request
    pixels: Pixels

    def __call__(self, check: Check) -> _Answer:
        alignment = self.engine.ask(self.request, self.pixels, check)
        assert isinstance(alignment, Alignment)
        backend = self.engine.backend
        return _Answer(alignment, backend.options if isinstance(backend, Selectable) else ())
