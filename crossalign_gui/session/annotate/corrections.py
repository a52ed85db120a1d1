"""What a person does to proposals, regions and links: each one undoable edit of the session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Agent, Provenance, Region, Status
from crossalign_gui.domain.geometry import Shape
from crossalign_gui.session.annotate.links import Links
from crossalign_gui.session.person import agent_of
from crossalign_gui.storage.project import ProjectError

if TYPE_CHECKING:
    from crossalign_gui.session.session import Session


class Corrections(QObject):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.links = Links(session, self)
        session.settings.changed.connect(self._sign)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What actions do here, by name."""
        return {"accept_all": self.accept_all, **self.links.handlers()}

    def accept_proposal(self, proposal: Proposal) -> None:
        self._judge(proposal, "accepted", self.tr("Accept {}"))

    def reject_proposal(self, proposal: Proposal) -> None:
        """Kept as a rejected region with a negative link, so that it is not proposed again."""
        self._judge(proposal, "rejected", self.tr("Reject {}"))

    def accept_all(self) -> None:
        """Of the shown words; without any, all that wait in the image."""
        for proposal in self._session.proposals:
            self.accept_proposal(proposal)
        after = self._session.document
        if after is None:
            return
        of_words = self._session.regions_of(self._session.shown)
        for region in after.regions:
            if region.status == "proposed" and (region.id in of_words or not self._session.shown):
                after = operations.set_status(after, region.id, "accepted")
        self._session.apply(after, self.tr("Accept all proposals"))

    def _judge(self, proposal: Proposal, status: Status, text: str) -> None:
        document, caption, alignment = self._session.document, self._session.caption, self._session.alignment
        if document is None or caption is None or alignment is None or self._session.read_only or not self._session.shown:
            return
        agent = self.model_agent(alignment.model, alignment.revision)
        now = _now()
        kept = {}
        if proposal.mask is not None:
            kept = {"crossalign": {"mask": operations.shape_to_json(proposal.mask)}}
        region = Region(
            operations.new_id("r"),
            document.image.id,
            proposal.box,
            score=round(proposal.score, 4),
            status=status,
            prov=Provenance("model", agent, now, now, method="heat map"),
            x=kept,
        )
        after = operations.add_linked_region(document, caption.id, self._session.shown, region, self.person())
        if status == "rejected":
            after = operations.reject_region(after, region.id)
        self._session.apply(after, text.format(self.links.quoted(self._session.shown)))

    def add_region(self, shape: Shape) -> None:
        """A region that the user drew, linked to the selected words."""
        if self._session.document is None:
            return
        prov = self.person()
        region = Region(operations.new_id("r"), self._session.document.image.id, shape, status="accepted", prov=prov)
        caption_id = self._session.caption.id if self._session.caption else None
        after = operations.add_linked_region(self._session.document, caption_id, self._session.selected, region, prov)
        self._session.apply(after, self.tr("Draw region for {}").format(self.links.quoted(self._session.selected)))
        self._session.select_region(region.id)

    def reshape_region(self, region_id: str, shape: Shape) -> None:
        if self._session.document is None or self._session.document.region(region_id).shape == shape:
            return
        if not self._session.regions.may_change((region_id,)):
            return
        place = [region.id for region in self._session.document.regions].index(region_id)
        self._session.apply(
            operations.correct_region(self._session.document, region_id, shape, self.person()), self.tr("Reshape region")
        )
        self._session.select_region(self._session.document.regions[place].id)

    def delete_region(self, region_id: str) -> None:
        if self._session.document is not None and self._session.regions.may_change((region_id,)):
            self._session.apply(operations.remove_region(self._session.document, region_id), self.tr("Delete region"))

    def accept_region(self, region_id: str) -> None:
        if self._session.document is not None:
            self._session.apply(operations.set_status(self._session.document, region_id, "accepted"), self.tr("Accept region"))

    def reject_region(self, region_id: str) -> None:
        """Kept as rejected, its links as negative ones, so that it is not proposed again."""
        if self._session.document is not None:
            self._session.apply(operations.reject_region(self._session.document, region_id), self.tr("Reject region"))

    def person(self) -> Provenance:
        """Of what the person who sits here did just now."""
        now = _now()
        project = self._session.project
        known = () if project is None else project.agents
        agent = agent_of(self._session.settings.author, known)
        if project is not None and not project.read_only and agent not in known:
            self._add_agent(agent)
        return Provenance("human", agent.id, now, now)

    @Slot(str)
    def _sign(self, setting: str) -> None:
        """A new name holds for what is done from now on."""
        if setting == "your_name" and self._session.project is not None:
            self._session.project.author = self._session.settings.author

    def model(self, model: str, revision: str) -> Provenance:
        """Of what a model made just now."""
        now = _now()
        return Provenance("model", self.model_agent(model, revision), now, now, method="heat map")

    def model_agent(self, model: str, revision: str) -> str:
        """The id under which a model signs what it made."""
        agent = Agent(f"{model}@{revision}", "model", model, revision)
        if self._session.project is not None and agent not in self._session.project.agents:
            self._add_agent(agent)
        return agent.id

    def _add_agent(self, agent: Agent) -> None:
        assert self._session.project is not None
        try:
            self._session.project.add_agent(agent)
        except ProjectError as error:
            self._session.save_failed.emit(str(error))


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
