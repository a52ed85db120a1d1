"""Attributes of the selected regions and of the image: what the project asks for, and the values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal

from crossalign_gui.domain.attributes import Attributes, Field, attributes_of, with_attribute
from crossalign_gui.session.annotate.locks import Locks
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.storage.project import ProjectError

_SETTING = "attributes"


class AttributeEditing(QObject):
    changed = Signal()
    """The project asks for other attributes."""

    def __init__(self, project: OpenProject, opened: OpenDocument, selecting: Selecting, locks: Locks, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting = project, opened, selecting
        self._locks, self._teller = locks, teller

    @property
    def fields(self) -> tuple[Field, ...]:
        """Those that the project asks for."""
        project = self._project.current
        try:
            found = json.loads(project.get(_SETTING) or "[]") if project is not None else []
            return tuple(Field(item["name"], item["of"], item["kind"], tuple(item["values"])) for item in found)
        except (ValueError, TypeError, KeyError):
            return ()

    def define(self, fields: Sequence[Field]) -> None:
        project = self._project.current
        if project is None:
            return
        try:
            project.set(_SETTING, json.dumps([asdict(field) for field in fields], ensure_ascii=False))
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        self.changed.emit()

    @property
    def of_image(self) -> Attributes:
        document = self._opened.document
        return {} if document is None else attributes_of(document.image.x)

    @property
    def of_region(self) -> Attributes:
        """Of the current region."""
        document, chosen = self._opened.document, self._selecting.selection.region
        return {} if document is None or chosen is None else attributes_of(document.region(chosen).x)

    @property
    def has_region(self) -> bool:
        return self._selecting.selection.region is not None

    def set_of_image(self, name: str, value: str | float | bool | None) -> None:
        document = self._opened.document
        if document is not None:
            image = replace(document.image, x=with_attribute(document.image.x, name, value))
            self._opened.apply(replace(document, image=image), self.tr("Change attribute"))

    def set_of_regions(self, name: str, value: str | float | bool | None) -> None:
        """Of all selected ones."""
        document, chosen = self._opened.document, self._selecting.selection.regions
        if document is None or not chosen or not self._locks.may_change(chosen):
            return
        regions = tuple(
            replace(region, x=with_attribute(region.x, name, value)) if region.id in chosen else region
            for region in document.regions
        )
        self._opened.apply(replace(document, regions=regions), self.tr("Change attribute"))
