"""What a person does to proposals, regions and links: each one undoable edit of the session."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Provenance, Region, Status
from crossalign_gui.domain.geometry import Shape
from crossalign_gui.session.annotate.links import Links
from crossalign_gui.session.annotate.locks import Locks
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Teller, image_notice


class Corrections(QObject):
    drawn = Signal()
    """The user has drawn a region."""

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        on_show: OnShow,
        signature: Signature,
        locks: Locks,
        links: Links,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show, self._signature = opened, selecting, on_show, signature
        self._locks, self.links, self._teller = locks, links, teller

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What actions do here, by name."""
        return {"accept_all": self.accept_all, "accept_word": self.accept_word, **self.links.handlers()}

    def accept_proposal(self, proposal: Proposal) -> None:
        self._judge(proposal, "accepted", self.tr("Accept {}"))

    def reject_proposal(self, proposal: Proposal) -> None:
        """Kept as a rejected region with a negative link, so that it is not proposed again."""
        self._judge(proposal, "rejected", self.tr("Reject {}"))

    def accept_all(self) -> None:
        """What is proposed for the selected words, and all that waits in the image; one edit, and a notice says how many."""
        self._accept(lambda region: True)

    def accept_word(self) -> None:
        """Only what is proposed for the selected words."""
        of_words = self._opened.regions_of(self._selecting.selected)
        self._accept(lambda region: region.id in of_words)

    def _accept(self, counts: Callable[[Region], bool]) -> None:
        if self._opened.document is None or self._opened.read_only:
            return
        waiting = [item for item in self._opened.document.regions if item.status == "proposed" and counts(item)]
        proposals = self._on_show.proposals_of(self._selecting.selected)
        for number, proposal in enumerate(proposals):
            self._judge(proposal, "accepted", self.tr("Accept {}"), joins=number > 0)
        after = self._opened.document
        for region in waiting:
            after = operations.set_status(after, region.id, "accepted")
        self._opened.apply(after, self.tr("Accept all proposals"), joins=bool(proposals))
        number = len(waiting) + len(proposals)
        told = self.tr("Proposals accepted: {}").format(number) if number else self.tr("There is no proposal to accept")
        self._teller.notice.emit(image_notice(told))

    def _judge(self, proposal: Proposal, status: Status, text: str, *, joins: bool = False) -> None:
        document, caption, alignment = self._opened.document, self._opened.caption, self._on_show.alignment
        if document is None or caption is None or alignment is None or self._opened.read_only or not self._selecting.selected:
            return
        kept = {}
        if proposal.mask is not None:
            kept = {"crossalign": {"mask": operations.shape_to_json(proposal.mask)}}
        region = Region(
            operations.new_id("r"),
            document.image.id,
            proposal.shape,
            score=proposal.rounded,
            status=status,
            prov=self._signature.model(alignment.model, alignment.revision),
            x=kept,
        )
        after = operations.add_linked_region(document, caption.id, self._selecting.selected, region, self._signature.person())
        if status == "rejected":
            after = operations.reject_region(after, region.id)
        self._opened.apply(after, text.format(self.links.quoted(self._selecting.selected)), joins=joins)

    def add_region(self, shape: Shape) -> None:
        """A region that the user drew, linked to the selected words."""
        if self._opened.document is None:
            return
        prov = self._signature.person()
        region = Region(operations.new_id("r"), self._opened.document.image.id, shape, status="accepted", prov=prov)
        caption_id = self._opened.caption.id if self._opened.caption else None
        after = operations.add_linked_region(self._opened.document, caption_id, self._selecting.selected, region, prov)
        self._opened.apply(after, self.tr("Draw region for {}").format(self.links.quoted(self._selecting.selected)))
        if self._opened.document is not after:  # it could not be saved
            return
        self._selecting.select_region(region.id)
        self.drawn.emit()

    def reshape_region(self, region_id: str, shape: Shape) -> None:
        if self._opened.document is None or self._opened.document.region(region_id).shape == shape:
            return
        if not self._locks.may_change((region_id,)):
            return
        place = [region.id for region in self._opened.document.regions].index(region_id)
        self._opened.apply(
            operations.correct_region(self._opened.document, region_id, shape, self._signature.person()),
            self.tr("Reshape region"),
        )
        self._selecting.select_region(self._opened.document.regions[place].id)

    def delete_region(self, region_id: str) -> None:
        if self._opened.document is not None and self._locks.may_change((region_id,)):
            self._opened.apply(operations.remove_region(self._opened.document, region_id), self.tr("Delete region"))

    def accept_region(self, region_id: str) -> None:
        if self._opened.document is not None:
            self._opened.apply(operations.set_status(self._opened.document, region_id, "accepted"), self.tr("Accept region"))

    def reject_region(self, region_id: str) -> None:
        """Kept as rejected, its links as negative ones, so that it is not proposed again."""
        if self._opened.document is not None:
            self._opened.apply(operations.reject_region(self._opened.document, region_id), self.tr("Reject region"))

    def person(self) -> Provenance:
        """Of what the person who sits here did just now."""
        return self._signature.person()
