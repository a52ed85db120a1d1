"""The servers that were added here: listed, asked for their models, tried and forgotten, in a thread of their own."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain.messages import message
from crossalign_gui.session.model.model_store import Row
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings


class Servers(QObject):
    listed = Signal(object)
    """The names of the models of a server."""
    tested = Signal(object, object)
    """A Server, and the Outcome of its test."""
    added = Signal(str)
    """The id of a server that can be chosen now."""
    failed = Signal(object)
    changed = Signal()
    busy_changed = Signal(bool)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runner = Runner("servers", self)
        self._runner.finished.connect(self._finish)
        self._runner.failed.connect(self._report)
        self._runner.busy_changed.connect(self.busy_changed)

    @property
    def rows(self) -> tuple[Row, ...]:
        found = []
        for text in self._settings.servers:
            try:
                server = Server.parse(text)
            except AlignmentError:
                continue
            where = message("on this machine") if server.is_here else message("pictures leave this machine")
            found.append(Row(text, f"{server.model} ({server.host})", where, "", 0, "", "server"))
        return tuple(found)

    def ask_models(self, server: Server) -> None:
        self._runner.request("listed", _Listing(server))

    def test(self, server: Server, token: str = "") -> None:
        """Send the program's own pictures, of which the places are known. token: as in `add`."""
        self._runner.request("tested", _Test(server, token))

    def add(self, server: Server, token: str = "") -> None:
        """token: for the keyring of the system; it is kept nowhere else."""
        self._runner.request("added", _Addition(server, token))

    def remove(self, server_id: str) -> None:
        self._settings.servers = tuple(text for text in self._settings.servers if text != server_id)
        self.changed.emit()

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()

    @Slot(object, object)
    def _finish(self, kind: str, value: object) -> None:
        if kind == "listed":
            self.listed.emit(value)
        elif kind == "tested" and isinstance(value, tuple):
            self.tested.emit(*value)
        elif isinstance(value, Server):
            others = [text for text in self._settings.servers if not text.startswith(f"{value.name};") and text != value.name]
            self._settings.servers = (*others, value.id)
            self.changed.emit()
            self.added.emit(value.id)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self.failed.emit(text)


@dataclass(frozen=True, slots=True)
class _Listing:
    server: Server

    def __call__(self, check: Check) -> tuple[str, ...]:
        from crossalign_gui.alignment.models.server.client import Client

        return Client(self.server).models(check)


@dataclass(frozen=True, slots=True)
class _Test:
    server: Server
    token: str = field(default="", repr=False)

    def __call__(self, check: Check) -> object:
        from crossalign_gui.alignment.models.server import selftest
        from crossalign_gui.alignment.models.server.backend import with_model
        from crossalign_gui.alignment.models.server.client import Client

        _keep(self.server, self.token)
        named = with_model(Client(self.server), check)
        return named, selftest.run(Client(named), named.writes, check)


@dataclass(frozen=True, slots=True)
class _Addition:
    server: Server
    token: str = field(default="", repr=False)

    def __call__(self, check: Check) -> Server:
        from crossalign_gui.alignment.models.server.backend import with_model
        from crossalign_gui.alignment.models.server.client import Client

        _keep(self.server, self.token)
        named = self.server if self.server.model else with_model(Client(self.server), check)
        named.writes  # noqa: B018 (raises where nothing says which family it is)
        return named


def _keep(server: Server, token: str) -> None:
    from crossalign_gui.alignment.models.server.secret import keep_token

    if token:
        keep_token(server.url, token)
