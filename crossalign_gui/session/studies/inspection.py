"""What is looked at in the matrix of words and regions: how it is read, what the pointer rests on, how heads rank."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment import matrix
from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.matrix import Matrix, Reading
from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.domain.geometry import Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.model.models import Models
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Teller, image_notice

if TYPE_CHECKING:
    from crossalign_gui.alignment.agreement import Ranked


class Inspection(QObject):
    """The matrix is made only while somebody watches."""

    changed = Signal()
    pointed_changed = Signal()
    ranking_changed = Signal()
    """Started, ended, or a percent further."""

    def __init__(
        self, opened: OpenDocument, selecting: Selecting, on_show: OnShow, aligner: Aligner, models: Models, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show, self._aligner = opened, selecting, on_show, aligner
        self._models, self._teller = models, teller
        self._reading = Reading()
        self._matrix: Matrix | None = None
        self._made_of: tuple[Alignment, Document, Reading] | None = None
        self._watched = False
        self._pointed: int | None = None
        self.ranking: int | None = None
        """Percent done, None while nothing is ranked."""
        self.ranked: tuple[Ranked, ...] = ()
        for signal in (on_show.changed, opened.document_changed, opened.image_changed):
            signal.connect(self._make)
        opened.image_changed.connect(self._forget_ranking)
        aligner.ranked.connect(self._show_ranked)
        aligner.progressed.connect(self._show_progress)
        aligner.aligned.connect(self._end_ranking)
        aligner.busy_changed.connect(self._end_if_idle)

    @property
    def matrix(self) -> Matrix | None:
        return self._matrix

    @property
    def reading(self) -> Reading:
        return self._reading

    @property
    def pointed(self) -> int | None:
        """The column that the pointer rests on, in the matrix or on the image."""
        return self._pointed

    @property
    def pointed_shape(self) -> Shape | None:
        found = self._matrix
        return None if found is None or self._pointed is None else found.columns[self._pointed].shape

    def watch(self, watched: bool) -> None:
        """Whether the matrix is shown at all."""
        self._watched = watched
        self._make()

    def read(self, **changes: Any) -> None:
        """Change how the matrix is read, by the fields of `Reading`."""
        self._reading = replace(self._reading, **changes)
        self._make()

    def point_at_column(self, column: int | None) -> None:
        if column != self._pointed:
            self._pointed = column
            self.pointed_changed.emit()

    def point_at(self, place: tuple[float, float] | None) -> None:
        """The smallest region that contains a place in image pixels."""
        found = self._matrix
        if found is None:
            return
        boxes = [] if place is None else [(bounds(item.shape), number) for number, item in enumerate(found.columns)]
        under = [(box.area, number) for box, number in boxes if place is not None and box.contains(*place)]
        self.point_at_column(min(under)[1] if under else None)

    def row_of(self, ranges: Ranges) -> int | None:
        """The row of a word, or of the first word of a phrase that has one."""
        rows = self._matrix.ranges if self._matrix is not None else ()
        for start, end in ranges:
            for row, ((first, last), *_) in enumerate(rows):
                if start <= first and last <= end:
                    return row
        return None

    def choose(self, row: int | None, column: int | None) -> None:
        """Select the word and the region of a cell, as far as they are words and regions of the document."""
        found = self._matrix
        if found is None:
            return
        if row is not None:
            self._selecting.select_words(found.ranges[row])
        if column is not None:
            self._selecting.select_region(found.columns[column].region)

    # ------------------------------------------------------------------ ranking

    def rank(self) -> None:
        """Try all layers and heads, and whatever else can be chosen, on the accepted links of the shown caption."""
        from crossalign_gui.alignment.agreement import truths_of

        picture, caption, document, loaded = (
            self._opened.picture,
            self._opened.caption,
            self._opened.document,
            self._aligner.loaded,
        )
        if picture is None or caption is None or document is None or loaded is None:
            self._teller.notice.emit(image_notice(self.tr("Open an image with a caption first"), "warning"))
            return
        truths = truths_of(document, caption.id)
        if not loaded.options:
            self._teller.notice.emit(
                image_notice(self.tr("The model {} has no layers or heads to choose").format(loaded.model))
            )
        elif not truths:
            self._teller.notice.emit(
                image_notice(
                    self.tr("Accept regions for some words first; heads are ranked by how well they agree"), "warning"
                )
            )
        else:
            self.ranking, self.ranked = 0, ()
            self.ranking_changed.emit()
            self._aligner.rank_readings(Query(picture.key, picture.pixels, caption.text), truths)

    def cancel_ranking(self) -> None:
        if self.ranking is not None:
            self._aligner.cancel()
            self._end_ranking()

    def use(self, ranked: Ranked) -> None:
        """Read the model in this way from now on."""
        for name, value in ranked.values.items():
            self._models.choose_option(name, value)

    @Slot(object, object)
    def _show_ranked(self, request: Request, ranked: tuple[Ranked, ...]) -> None:
        picture = self._opened.picture
        if picture is not None and picture.key == request.picture:
            self.ranked = ranked
        self._end_ranking()

    @Slot(object)
    def _show_progress(self, told: tuple[str, int]) -> None:
        if told[0] == "ranked":
            self.ranking = told[1]
            self.ranking_changed.emit()

    @Slot(bool)
    def _end_if_idle(self, busy: bool) -> None:
        if not busy:
            self._end_ranking()

    @Slot()
    def _end_ranking(self) -> None:
        if self.ranking is not None:
            self.ranking = None
            self.ranking_changed.emit()

    @Slot()
    def _forget_ranking(self) -> None:
        if self.ranked:
            self.ranked = ()
            self.ranking_changed.emit()

    # ------------------------------------------------------------------- making

    @Slot()
    def _make(self) -> None:
        alignment, document = self._on_show.alignment, self._opened.document
        if not self._watched or alignment is None or document is None:
            self._show(None, None)
            return
        made_of = (alignment, document, self._reading)
        if self._made_of is not None and all(a is b for a, b in zip(made_of, self._made_of, strict=True)):
            return
        grid = self._reading.grid
        columns = matrix.grid_columns(alignment.size) if grid else matrix.columns_of(document, alignment)
        self._show(matrix.make(alignment, columns, self._reading), made_of)

    def _show(self, made: Matrix | None, made_of: tuple[Alignment, Document, Reading] | None) -> None:
        if made is None and self._matrix is None:
            return
        same = made is not None and self._matrix is not None and made.columns == self._matrix.columns
        self._matrix, self._made_of = made, made_of
        if not same:
            self.point_at_column(None)
        self.changed.emit()
