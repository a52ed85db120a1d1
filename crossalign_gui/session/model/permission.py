"""May a picture go to a server? Only to one that was added here, and from no project that forbids it."""

from __future__ import annotations

from weakref import WeakSet

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.models.server.address import Server, is_server
from crossalign_gui.alignment.protocol import AlignmentError, Backend
from crossalign_gui.domain.messages import message
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.model.aligner import Load
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.privacy import forbid_servers, forbids_servers


class Permission(QObject):
    """Asked in any thread; what it goes by is read in the thread of the window."""

    changed = Signal()
    """Something is allowed or forbidden now, or another server is in use."""

    def __init__(self, settings: Settings, project: OpenProject, load: Load, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._project, self._load = settings, project, load
        self._added: frozenset[str] = frozenset()
        self._forbidden = False
        self._backends: WeakSet[Backend] = WeakSet()
        settings.changed.connect(self._read_setting)
        project.changed.connect(self._read)
        self._read()

    @property
    def forbidden(self) -> bool:
        """Whether the open project forbids servers."""
        return self._forbidden

    def forbid(self, forbidden: bool) -> None:
        """In the open project, from now on. Raises ProjectError."""
        if self._project.current is not None and not self._project.read_only:
            forbid_servers(self._project.current, forbidden)
            self._read()

    def require(self, model: str) -> None:
        """Raises AlignmentError where pictures may not go to this model."""
        if not is_server(model):
            return
        server = Server.parse(model)
        if self._forbidden:
            raise AlignmentError(
                message("This project sends no pictures to servers. Choose another model, or allow it under Model > Models.")
            )
        if server.url not in self._added:
            raise AlignmentError(message("The server {} was not added here. Add it under Model > Models.", server.url))

    def load(self, model: str, device: str | None) -> Backend:
        """As the loader that this one stands before. Raises AlignmentError."""
        self.require(model)
        backend = self._load(model, device)
        if is_server(model):
            allow = getattr(backend, "allow", None)
            if allow is not None:
                allow(lambda: self.require(model))
            self._backends.add(backend)
            self.changed.emit()
        return backend

    @property
    def servers(self) -> tuple[Server, ...]:
        """Those that are in use."""
        found = {getattr(backend, "server", None) for backend in list(self._backends)}
        return tuple(sorted((item for item in found if item is not None), key=lambda item: item.id))

    @Slot(str)
    def _read_setting(self, name: str) -> None:
        if name == "servers":
            self._read()

    @Slot()
    def _read(self) -> None:
        project = self._project.current
        self._added = frozenset(Server.parse(text).url for text in self._settings.servers if _reads(text))
        self._forbidden = project is not None and forbids_servers(project)
        self.changed.emit()


def _reads(text: str) -> bool:
    try:
        return bool(Server.parse(text).url)
    except AlignmentError:
        return False
