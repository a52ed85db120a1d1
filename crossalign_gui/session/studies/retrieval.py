"""Find images by a caption, an image or a region, in a thread of its own that gives way to the window's alignments."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment import ranking
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.studies.image_index import ImageIndex
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.alignment.gallery import Hit
    from crossalign_gui.alignment.ranking import Recall

_MOST = 200  # images that are listed
_PAUSE = 0.05  # seconds between two looks whether the window is still aligning


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; nothing: only the index is brought up to date. box: image pixels, for `region`."""

    kind: Literal["caption", "image", "region", "ranks", "nothing"]
    text: str = ""
    image_id: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Hits have the ids of images for keys. indexed, total: how many images were compared, of how many."""

    wanted: Wanted
    hits: tuple[Hit, ...]
    indexed: int
    total: int


@dataclass(frozen=True, slots=True)
class CaptionRank:
    """Where a caption finds its own image, from 1."""

    image_id: str
    caption: str
    rank: int


@dataclass(frozen=True, slots=True)
class Ranks:
    """Of all captions at hand, the worst first. recall is None where there is no caption that the model can use."""

    recall: Recall | None
    rows: tuple[CaptionRank, ...]


@dataclass(frozen=True, slots=True)
class Indexing:
    done: int
    total: int


class Retrieval(QObject):
    """One search at a time, the newest wins. Each brings the index up to date first, and answers from what there is before
    and after."""

    found = Signal(object)
    ranked = Signal(object)
    progressed = Signal(object)
    """Indexing."""
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        selecting: Selecting,
        queue: Queue,
        settings: Settings,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting, self._queue = project, opened, selecting, queue
        self._settings, self._teller, self._load = settings, teller, load
        self._model: Chosen | None = None
        self._index: ImageIndex | None = None
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._awake = threading.Event()
        self._runner = Runner("retrieval", self)
        self._runner.finished.connect(self._finish)
        self._runner.failed.connect(self._report)
        self._runner.progressed.connect(self._pass_on)
        self._runner.busy_changed.connect(self.busy_changed)
        project.changed.connect(self._leave)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def find_caption(self, text: str) -> None:
        if text.strip():
            self._start(Wanted("caption", text.strip()))

    def find_image(self) -> None:
        """Like the shown one."""
        if self._opened.image_id is not None:
            self._start(Wanted("image", image_id=self._opened.image_id))

    def find_region(self) -> None:
        """Like what is in the selected region."""
        document, region = self._opened.document, self._selecting.selection.region
        if document is None or region is None:
            self._teller.notice.emit(Notice(self.tr("Select a region first, then look for images like it")))
            return
        self._start(Wanted("region", image_id=document.image.id, box=bounds(document.region(region).shape)))

    def find_ranks(self) -> None:
        """Where each caption of the project finds its own image."""
        self._start(Wanted("ranks"))

    def look_ahead(self) -> None:
        """Bring the index up to date, or go on with that after a rest, while nobody waits for it."""
        self._awake.set()
        if not self._runner.busy and self._project.current is not None:
            self._start(Wanted("nothing"))

    def rest(self) -> None:
        """The person works: what nobody waits for stands still until the next `look_ahead`."""
        self._awake.clear()

    def cancel(self) -> None:
        """What is in the index by now stays."""
        self._runner.cancel()

    def close(self) -> None:
        self._may_go_on.set()
        self._runner.close()

    @Slot(bool)
    def give_way(self, busy: bool) -> None:
        """Rest while the window waits for an alignment."""
        if busy:
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    def _start(self, wanted: Wanted) -> None:
        project = self._project.current
        if project is None:
            self._teller.notice.emit(Notice(self.tr("Open images first")))
            return
        self._opened.settle()
        index = self._index_of_model()
        entries = [(image_id, project.image_source(image_id)) for image_id in self._queue.ids]
        search = _Search(project, wanted, tuple(entries), index, self._runner.report, self._may_go_on, self._awake)
        self._runner.request(wanted, search)

    def _index_of_model(self) -> ImageIndex:
        chosen = Chosen(self._load, self._settings.model, self._settings.device)
        if self._index is None or self._model != chosen:
            self._model, self._index = chosen, ImageIndex(chosen.engine(1))
        return self._index

    @Slot()
    def _leave(self) -> None:
        """Another project, or other images of it: an index of it follows with the next search."""
        self._runner.cancel()

    @Slot(object)
    def _pass_on(self, value: object) -> None:
        if isinstance(value, Found):
            self.found.emit(value)
        else:
            self.progressed.emit(value)

    @Slot(object, object)
    def _finish(self, _: object, result: Found | Ranks | None) -> None:
        if isinstance(result, Ranks):
            self.ranked.emit(result)
        elif result is not None:
            self.found.emit(result)

    @Slot(object, object)
    def _report(self, wanted: Wanted, text: str) -> None:
        if wanted.kind == "nothing":  # the first search says why
            return
        self.failed.emit(text)
        self._teller.notice.emit(Notice(text, "error"))


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """entries: ids and files of the images. may_go_on, awake: it rests while the first is clear, and what nobody waits for also while
    the second is."""

    project: Project
    wanted: Wanted
    entries: tuple[tuple[str, Path], ...]
    index: ImageIndex
    report: Callable[[object], None]
    may_go_on: threading.Event
    awake: threading.Event

    def __call__(self, check: Check) -> Found | Ranks | None:
        kind, index = self.wanted.kind, self.index
        patient = partial(self._wait, check)
        if kind not in ("ranks", "nothing") and index.count:
            self.report(_answer(index, self.wanted, self.entries, check))
        index.update(self.entries, patient, self._tell)
        if kind == "nothing":
            return None
        if kind == "ranks":
            with self.project.beside() as store:
                captions = [
                    (document.image.id, caption.text)
                    for document in store.documents() for caption in document.captions if caption.text.strip()
                ]  # fmt: skip
            return _rank(index, captions, patient)
        return _answer(index, self.wanted, self.entries, check)

    def _wait(self, check: Check) -> None:
        check()
        while not (self.may_go_on.wait(_PAUSE) and (self.wanted.kind != "nothing" or self.awake.wait(_PAUSE))):
            check()

    def _tell(self, done: int, total: int) -> None:
        self.report(Indexing(done, total))


def _answer(index: ImageIndex, wanted: Wanted, entries: Sequence[tuple[str, Path]], check: Check) -> Found:
    if wanted.kind == "caption":
        hits = index.by_caption(wanted.text, _MOST)
    else:
        path = dict(entries)[wanted.image_id]
        hits = index.by_example(wanted.image_id, path, wanted.box, _MOST, check)
    return Found(wanted, tuple(hits), index.count, len(entries))


def _rank(index: ImageIndex, captions: Sequence[tuple[str, str]], check: Check) -> Ranks:
    rows = []
    for image_id, caption in captions:
        check()
        rank = index.rank(image_id, caption)
        if rank is not None:
            rows.append(CaptionRank(image_id, caption, rank))
    recall = ranking.summarise([row.rank for row in rows], index.count) if rows else None
    return Ranks(recall, tuple(sorted(rows, key=lambda row: -row.rank)))
