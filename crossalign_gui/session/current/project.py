"""The project that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from crossalign_gui.domain.document import Region
from crossalign_gui.storage.project import Project


class OpenProject(QObject):
    """`current`: None while none is open."""

    changed = Signal()
    """Another project, or other images in it."""
    leaving = Signal()
    """It is about to be closed: whoever works on it stops."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.current: Project | None = None

    @property
    def read_only(self) -> bool:
        return self.current is None or self.current.read_only

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of all classes of the project, sorted."""
        return () if self.current is None else tuple(sorted({label.name for label in self.current.labels}))

    def class_of(self, region: Region) -> str:
        """The name of its class; empty without one."""
        return "" if region.label is None or self.current is None else self.current.label_name(region.label)

    def path_of(self, image_id: str) -> Path:
        assert self.current is not None
        return self.current.image_path(image_id)

    def source_of(self, image_id: str) -> Path:
        """The same with the frame and the window that were chosen: what is read (storage/sources.py)."""
        assert self.current is not None
        return self.current.image_source(image_id)

    def leave(self) -> None:
        self.leaving.emit()
        if self.current is not None:
            self.current.close()
            self.current = None
