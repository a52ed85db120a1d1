"""Who did what: the person who sits here, and the models, as agents of the open project."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from crossalign_gui.domain.document import Agent, Provenance
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Teller
from crossalign_gui.session.person import agent_of
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import ProjectError


class Signature(QObject):
    def __init__(self, settings: Settings, project: OpenProject, teller: Teller) -> None:
        super().__init__(project)
        self._settings, self._project, self._teller = settings, project, teller
        settings.changed.connect(self._rename)

    def person(self) -> Provenance:
        """Of what the person who sits here did just now."""
        now = _now()
        project = self._project.current
        known = () if project is None else project.agents
        agent = agent_of(self._settings.author, known)
        if project is not None and not project.read_only and agent not in known:
            self._add_agent(agent)
        return Provenance("human", agent.id, now, now)

    def model(self, model: str, revision: str) -> Provenance:
        """Of what a model made just now."""
        now = _now()
        return Provenance("model", self.model_agent(model, revision), now, now, method="heat map")

    def model_agent(self, model: str, revision: str) -> str:
        """The id under which a model signs what it made."""
        agent = Agent(f"{model}@{revision}", "model", model, revision)
        if self._project.current is not None and agent not in self._project.current.agents:
            self._add_agent(agent)
        return agent.id

    def _add_agent(self, agent: Agent) -> None:
        assert self._project.current is not None
        try:
            self._project.current.add_agent(agent)
        except ProjectError as error:
            self._teller.save_failed.emit(str(error))

    @Slot(str)
    def _rename(self, setting: str) -> None:
        """A new name holds for what is done from now on."""
        if setting == "your_name" and self._project.current is not None:
            self._project.current.author = self._settings.author


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
