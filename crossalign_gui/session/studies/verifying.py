"""A second model looks at the proposals of a first one: the most disputed first, and what both agree on accepted in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.domain.verification import accept_agreed, since, verdict_of, with_verdicts
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.bulk import Bulk
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.storage.joining import Change
from crossalign_gui.storage.project import Project


@dataclass(frozen=True, slots=True)
class Disputed:
    """An open link that a second model has seen. iou: of its region and the best place that the model finds, in [0, 1]."""

    image: str
    name: str
    caption: str
    ranges: Ranges
    text: str
    region: str
    iou: float
    model: str


class Verification(QObject):
    """`rows`: the most disputed first. `open`: links that wait for a judgement. `accepted`, `corrected`: links that were accepted
    because two models agree, and those of them that a person corrected or rejected since."""

    changed = Signal()

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        selecting: Selecting,
        captions: Captions,
        navigator: Navigator,
        bulk: Bulk,
        settings: Settings,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting, self._captions = project, opened, selecting, captions
        self._navigator, self._bulk, self._settings, self._teller, self._load = navigator, bulk, settings, teller, load
        self.rows: tuple[Disputed, ...] = ()
        self.open = self.accepted = self.corrected = 0
        self._place: Disputed | None = None
        self._runner = Runner("verification", self)
        self._runner.finished.connect(self._show)
        self._runner.failed.connect(self._report)
        project.leaving.connect(self._runner.cancel)
        opened.image_changed.connect(self._select_waiting)

    @property
    def busy(self) -> bool:
        return self._bulk.busy

    def start(self, model: str) -> None:
        """Let a model look at every open link; what it says is kept with the links."""
        chosen = Chosen(self._load, model, self._settings.device)
        self._bulk.change_each(_Verifying(chosen, self._settings.options(model)), self.tr("Verify proposals"))
        self.changed.emit()

    def accept(self, least: float) -> None:
        """All open links at which both models overlap by at least so much, in one step that can be taken back."""
        self._bulk.change_each(_Accepting(least), self.tr("Accept what two models agree on"))
        self.changed.emit()

    def agreed(self, least: float) -> int:
        """Of the rows."""
        return sum(row.iou >= least for row in self.rows)

    def go_to(self, row: Disputed) -> None:
        """Show the image and select the words."""
        self._place = row
        if self._opened.image_id == row.image:
            self._select_waiting()
        else:
            self._navigator.go_to(row.image)

    @Slot()
    def look(self) -> None:
        """Read again what stands in the project."""
        project = self._project.current
        if project is not None:
            self._opened.settle()
            self._runner.request(None, partial(_read, project))

    def close(self) -> None:
        self._runner.close()

    @Slot(object, object)
    def _show(self, _: object, found: tuple[tuple[Disputed, ...], int, int, int]) -> None:
        self.rows, self.open, self.accepted, self.corrected = found
        self.changed.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))
        self.changed.emit()

    @Slot()
    def _select_waiting(self) -> None:
        row, document = self._place, self._opened.document
        if row is None or document is None or self._opened.image_id != row.image or self._opened.picture is None:
            return
        self._place = None
        if not any(caption.id == row.caption for caption in document.captions):
            self._teller.notice.emit(Notice(self.tr("This caption is not there any more"), "warning"))
            return
        self._captions.activate(row.caption)
        self._selecting.select_phrase(row.ranges)


@dataclass(frozen=True, slots=True, eq=False)
class _Verifying:
    """What the second model says of every image with open links. An image that cannot be read is left out."""

    chosen: Chosen
    options: Mapping[str, str]

    def __call__(self, store: Project, check: Check) -> Iterator[Change]:
        from crossalign_gui.alignment.agreement import verified

        engine = self.chosen.engine()
        for document in store.documents():
            check()
            if any(link.status == "proposed" for link in document.links):
                try:
                    pixels = read_pixels(store.path_of_uri(document.image.uri))
                except (ImageError, OSError):
                    continue
                found = verified(engine, document, content_key(pixels), pixels, check, self.options)
                after = with_verdicts(document, found, f"{engine.backend.id}@{engine.backend.revision}")
                if after != document:
                    yield Change(document, after)


@dataclass(frozen=True, slots=True)
class _Accepting:
    """least: see `accept`."""

    least: float

    def __call__(self, store: Project, check: Check) -> Iterator[Change]:
        for document in store.documents():
            check()
            after = accept_agreed(document, self.least)
            if after != document:
                yield Change(document, after)


def _read(project: Project, check: Check) -> tuple[tuple[Disputed, ...], int, int, int]:
    rows: list[Disputed] = []
    waiting = accepted = corrected = 0
    with project.beside() as store:
        for document in store.documents():
            check()
            rows += _rows(document)
            waiting += sum(link.status == "proposed" and link.region is not None for link in document.links)
            counts = since(document)
            accepted, corrected = accepted + counts[0], corrected + counts[1]
    return tuple(sorted(rows, key=lambda row: row.iou)), waiting, accepted, corrected


def _rows(document: Document) -> Iterator[Disputed]:
    spans = {span.id: span for span in document.spans}
    for link in document.links:
        found = verdict_of(link)
        if found is not None and link.status == "proposed" and link.region is not None:
            span = spans[link.span]
            yield Disputed(document.image.id, document.image.uri, span.caption, span.ranges, span.text, link.region, found.iou,
                           found.model)  # fmt: skip
