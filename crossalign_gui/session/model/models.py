"""Which model answers, how it is read, and what else it can do: write a caption, find more like a region."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Proposal
from crossalign_gui.alignment.registry import BUNDLED, DEFAULT, models
from crossalign_gui.alignment.request import Request
from crossalign_gui.alignment.written import add_written, written_caption
from crossalign_gui.domain import operations
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.language import shown
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.model.model_store import ModelStore
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.model.permission import Permission
from crossalign_gui.session.model.servers import Servers
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.settings import Settings

Judge = Callable[[str], bool]
"""Whether a model aligns words (False: it makes masks); raises AlignmentError where it cannot be opened."""


class Models(QObject):
    refiner_changed = Signal()
    """Another model, or another device, makes the masks from now on."""

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        on_show: OnShow,
        signature: Signature,
        settings: Settings,
        aligner: Aligner,
        teller: Teller,
        judge: Judge,
        permission: Permission,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show = opened, selecting, on_show
        self._signature, self._settings, self._aligner = signature, settings, aligner
        self._teller, self._judge = teller, judge
        self._permission = permission
        self.store = ModelStore(self)
        self.servers = Servers(settings, self)
        self.last_refusal = ""
        """Why `choose` last said no."""
        self._good = DEFAULT
        self._used = (self._settings.model, self._settings.device)
        aligner.aligned.connect(self._remember)
        aligner.captioned.connect(self._add_caption)
        aligner.similar_found.connect(self._show_similar)
        aligner.not_loaded.connect(self._go_back)
        permission.changed.connect(self._leave_forbidden)
        self.store.finished.connect(self._take_up)

    def choose(self, model: str) -> bool:
        """From now on this one answers, or makes the masks; False, with a notice, where it cannot be opened."""
        try:
            self._permission.require(model)
            aligns = self._judge(model)
        except AlignmentError as error:
            self.last_refusal = str(error)
            self._teller.notice.emit(Notice(str(error), "error"))
            return False
        if aligns:
            self._switch(model, self._settings.device)
        else:
            self._settings.mask_model = model
            self.refiner_changed.emit()
            self._teller.notice.emit(Notice(self.tr("{} makes the masks from now on").format(model)))
        return True

    def titles(self) -> dict[str, str]:
        """Names and titles of those that align: bundled, of other packages, those that were listed on the disk, and the one in use."""
        titles = {name: entry.title for name, entry in models().items() if entry.aligns}
        for row in self.store.rows:
            if row.state == "ready" and row.aligns:
                titles[row.name] = row.title if row.title == row.name else f"{row.title} ({row.name})"
        titles |= {row.name: row.title for row in self.servers.rows}
        titles.setdefault(self._settings.model, self._settings.model)
        return titles

    @Slot()
    def warm_up(self) -> None:
        """Load a bundled model while nobody waits, so that the first click on a word need not; others may take gigabytes."""
        if self._settings.model in BUNDLED:
            self._aligner.warm_up()

    def choose_device(self, name: str | None) -> None:
        self.refiner_changed.emit()
        self._switch(self._settings.model, name)

    @Slot()
    def use_settings(self) -> None:
        """After another model or device was set there."""
        settings = self._settings
        if self._used != (settings.model, settings.device):
            self.refiner_changed.emit()
            self._switch(settings.model, settings.device)

    def choose_option(self, name: str, value: str) -> None:
        """How the model in use is read."""
        settings = self._settings
        settings.set_option(settings.model, name, value)
        self._on_show.align()

    def write_caption(self) -> None:
        """A first caption by the model, to be corrected."""
        query = self._query()
        if query is not None and not self._opened.read_only:
            self._aligner.write_caption(query)

    def find_similar(self) -> None:
        """Propose what looks like the selected region, for the words that it belongs to."""
        query, region, document = self._query(), self._selecting.selection.region, self._opened.document
        if query is None or region is None or document is None:
            self._teller.notice.emit(Notice(self.tr("Select a region first, then look for more like it")))
            return
        if not self._selecting.selected:
            spans = {span.id: span for span in document.spans}
            linked = [spans[link.span] for link in document.links_of_region(region) if link.polarity == "positive"]
            own = [span for span in linked if self._opened.caption is not None and span.caption == self._opened.caption.id]
            if not own:
                self._teller.notice.emit(Notice(self.tr("Select the words too that name the region")))
                return
            words = [(word.start, word.end) for word in self._opened.words]
            start, end = own[0].ranges[0][0], own[0].ranges[-1][1]
            self._selecting.select_words([word for word in words if start <= word[0] and word[1] <= end])
            self._selecting.select_region(region)
        query = replace(query, phrases=(self._selecting.selected,))
        self._aligner.find_similar(query, bounds(document.region(region).shape))

    def _query(self) -> Query | None:
        picture, caption = self._opened.picture, self._opened.caption
        if picture is None:
            return None
        return Query(picture.key, picture.pixels, caption.text if caption is not None else "")

    def _switch(self, model: str, device: str | None) -> None:
        settings = self._settings
        self._used = (model, device)
        settings.model, settings.device = model, device
        self._aligner.reload(model, device)
        self._on_show.align()

    @Slot(str)
    def _take_up(self, name: str) -> None:
        """A network that the model in use says it needs for a better reading is on the disk now: the model is opened again."""
        loaded = self._aligner.loaded
        if loaded is not None and any(name in option.hint for option in loaded.options):
            self._switch(self._settings.model, self._settings.device)

    @Slot(object, object)
    def _remember(self, _: Request, __: object) -> None:
        if self._aligner.loaded is not None:
            self._good = self._aligner.loaded.model

    @Slot(str, object)
    def _go_back(self, model: str, why: str) -> None:
        """A model that cannot be loaded gives way to the last one that could."""
        back = self._good if self._good != model else DEFAULT
        if model == DEFAULT:
            self._teller.notice.emit(Notice(why, "error"))
            return
        self._teller.notice.emit(Notice(self.tr("{} The model {} stays in use.").format(shown(why), back), "error"))
        self._switch(back, self._settings.device)

    @Slot()
    def _leave_forbidden(self) -> None:
        """A server that pictures may not go to (any more) gives way to the bundled model."""
        try:
            self._permission.require(self._settings.model)
        except AlignmentError as error:
            if self._aligner.loaded is not None or self._permission.forbidden:
                self._good = DEFAULT
                self._go_back(self._settings.model, str(error))

    @Slot(object, object)
    def _add_caption(self, request: Request, alignment: Alignment) -> None:
        """The caption and its words' regions, as proposals, in one edit."""
        loaded = self._aligner.loaded
        document, picture = self._opened.document, self._opened.picture
        if document is None or picture is None or picture.key != request.picture or loaded is None:
            return
        if not alignment.caption.strip():
            self._teller.notice.emit(
                image_notice(self.tr("The model is not sure enough of anything to describe this image"), "warning")
            )
            self._on_show.align()
            return
        agent = self._signature.model_agent(alignment.model, alignment.revision)
        caption = written_caption(document.image.id, alignment, agent)
        empty = self._opened.caption if self._opened.caption is not None and not self._opened.caption.text.strip() else None
        after = add_written(document, caption, alignment, agent)
        if empty is not None:
            after = operations.remove_caption(after, empty.id)
        self._opened.apply(after, self.tr("Write a caption"))
        self._opened.settle()
        self._on_show.show_caption(caption.id)

    @Slot(object, object)
    def _show_similar(self, request: Request, found: tuple[Proposal, ...]) -> None:
        picture, caption = self._opened.picture, self._opened.caption
        if picture is None or caption is None or (picture.key, caption.text) != (request.picture, request.caption):
            return  # its words may stand elsewhere by now
        self._on_show.propose(request.spans[0], found)
        if found:
            self._selecting.select_region(None)  # so that the next key judges what was found
        else:
            self._teller.notice.emit(Notice(self.tr("Nothing else in the image looks like that region")))
        if self._on_show.alignment is None:
            self._on_show.align()
