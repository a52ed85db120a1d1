"""How two sides agree over the whole project: every word that a person judged, measured in a thread of its own."""

from __future__ import annotations

import csv
import math
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.studies.comparison import CURRENT, PERSON, Choice
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.alignment.agreement import PhrasePrediction, Row, Truth

_Key = tuple[str, str, Ranges]
HEADER = ("image", "phrase", "caption", "start", "end", "first_pointing", "second_pointing", "first_person_iou",
          "second_person_iou", "first_second_iou", "disagreement", "first_there", "second_there")  # fmt: skip


class ProjectAgreement(QObject):
    """`rows`: what was measured last, the least agreed on first."""

    changed = Signal()

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        selecting: Selecting,
        captions: Captions,
        navigator: Navigator,
        settings: Settings,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting, self._captions = project, opened, selecting, captions
        self._navigator, self._settings, self._teller, self._load = navigator, settings, teller, load
        self._runner: Runner | None = None
        self.rows: tuple[Row, ...] = ()
        self.percent: int | None = None
        """None while nothing is measured."""
        self._place: tuple[str, str, Ranges] | None = None
        project.changed.connect(self._forget)
        opened.image_changed.connect(self._select_waiting)

    def measure(self, first: Choice, second: Choice) -> None:
        """Both models read every image with accepted links, one after the other."""
        project = self._project.current
        if project is None:
            return
        self._opened.settle()
        models = [self._named(choice) for choice in (first, second)]
        if models == [None, None]:
            self._teller.notice.emit(
                Notice(self.tr("Choose a model on one side: a person always agrees with the own links"), "warning")
            )
            return
        if self._runner is None:
            self._runner = Runner("agreement", self)
            self._runner.finished.connect(self._show)
            self._runner.failed.connect(self._report)
            self._runner.progressed.connect(self._show_progress)
        self.percent = 0
        self.changed.emit()
        sides = tuple(models)
        self._runner.request(None, _Study(project, sides, self._load, self._settings.device, self._runner.report))

    def cancel(self) -> None:
        if self._runner is not None:
            self._runner.cancel()
        self.percent = None
        self.changed.emit()

    def close(self) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()
            runner.deleteLater()
        self.percent = None

    def go_to(self, row: Row) -> None:
        """Show the image and select the words."""
        self._place = (row.image, row.truth.caption, row.truth.ranges)
        if self._opened.image_id == row.image:
            self._select_waiting()
        else:
            self._navigator.go_to(row.image)

    @Slot()
    def _select_waiting(self) -> None:
        place = self._place
        if place is None or self._opened.image_id != place[0]:
            return
        self._place = None
        self._captions.activate(place[1])
        words = [(word.start, word.end) for word in self._opened.words]
        self._selecting.select_words([word for word in words if any(s <= word[0] and word[1] <= e for s, e in place[2])])

    def _named(self, choice: Choice) -> Choice | None:
        """The model that a choice means; None for the person."""
        settings = self._settings
        if choice.who == PERSON:
            return None
        return Choice(settings.model, settings.options(settings.model)) if choice.who == CURRENT else choice

    @Slot()
    def _forget(self) -> None:
        """Other images, or another project: what was measured no longer says anything of it."""
        if self.rows or self.percent is not None:
            self.rows = ()
            self.cancel()

    @Slot(object, object)
    def _show(self, _: object, rows: tuple[Row, ...]) -> None:
        self.rows, self.percent = rows, None
        if not rows:
            self._teller.notice.emit(
                Notice(
                    self.tr(
                        "No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again"
                    ),
                    "warning",
                )
            )
        self.changed.emit()

    @Slot(object, str)
    def _report(self, _: object, text: str) -> None:
        self.percent = None
        self._teller.notice.emit(Notice(text, "error"))
        self.changed.emit()

    @Slot(object)
    def _show_progress(self, percent: int) -> None:
        self.percent = percent
        self.changed.emit()


def save_rows(rows: Sequence[Row], path: Path) -> None:
    """As CSV; an older file stays until the new one is whole. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix=".agreement-", dir=path.parent) as folder:
        made = Path(folder) / "agreement.csv"
        with made.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADER)
            for row in rows:
                ranges = row.truth.ranges
                numbers = (*row.pointing, *row.iou, row.disagreement)
                texts = ["" if math.isnan(value) else f"{value:.4f}" for value in numbers]
                writer.writerow([row.name, row.truth.text, row.truth.caption, ranges[0][0], ranges[-1][1], *texts, *row.there])
        made.replace(path)


@dataclass(frozen=True, slots=True, eq=False)
class _Study:
    """sides: None for the person. One model is in memory at a time."""

    project: Project
    sides: tuple[Choice | None, ...]
    load: Load
    device: str | None
    report: Callable[[object], None]

    def __call__(self, check: Check) -> tuple[Row, ...]:
        from crossalign_gui.alignment.agreement import row_of

        with self.project.beside() as store:
            work = [(document, store.path_of_uri(document.image.uri)) for document in store.documents() if _judged(document)]
        total = len(work) * sum(choice is not None for choice in self.sides)
        said: list[dict[_Key, PhrasePrediction]] = []
        done = 0
        for choice in self.sides:
            found: dict[_Key, PhrasePrediction] = {}
            if choice is not None:
                engine = Chosen(self.load, choice.who, self.device).engine()
                for document, path in work:
                    check()
                    found.update(_ask(engine, choice, document, path, check))
                    done += 1
                    self.report(100 * done // total)
                del engine
            said.append(found)
        rows = []
        for document, _ in work:
            for truth in _judged(document):
                key = (document.image.id, truth.caption, truth.ranges)
                first, second = (found.get(key) for found in said)
                if all(choice is None or key in found for choice, found in zip(self.sides, said, strict=True)):
                    rows.append(row_of(document.image.id, document.image.uri, truth, first, second))
        return tuple(sorted(rows, key=lambda row: -row.disagreement))


def _judged(document: Document) -> list[Truth]:
    """The words that a person linked, and those that are not in the picture."""
    from crossalign_gui.alignment.agreement import absent_of, truths_of

    return [truth for item in document.captions for truth in (*truths_of(document, item.id), *absent_of(document, item.id))]


def _ask(
    engine: Engine, choice: Choice, document: Document, path: Path, check: Check
) -> Iterator[tuple[_Key, PhrasePrediction]]:
    """An image that cannot be read is left out."""
    from crossalign_gui.alignment.agreement import PhrasePrediction, pointing, proposed

    try:
        pixels = read_pixels(path)
    except (ImageError, OSError):
        return
    key = content_key(pixels)
    for caption in document.captions:
        truths = [truth for truth in _judged(document) if truth.caption == caption.id]
        if truths:
            phrases = tuple(truth.ranges for truth in truths)
            alignment = engine.align(Query(key, pixels, caption.text, phrases, choice.options), check)
            for truth in truths:
                told = PhrasePrediction(pointing(alignment, truth), proposed(alignment, truth.ranges))
                yield (document.image.id, caption.id, truth.ranges), told
