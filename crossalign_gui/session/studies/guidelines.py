"""The instructions of the open project, and whether what was annotated keeps to their lists."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import guidelines
from crossalign_gui.storage.project import Project, ProjectError

_SHOWN = 3


class ProjectGuidelines(QObject):
    def __init__(self, project: OpenProject, teller: Teller) -> None:
        super().__init__(project)
        self._project, self._teller = project, teller
        self._runner = Runner("guidelines", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        project.leaving.connect(self._runner.cancel)

    def close(self) -> None:
        self._runner.close()

    @property
    def path(self) -> Path | None:
        """Of the page, None where there is none."""
        project = self._project.current
        if project is None:
            return None
        path = guidelines.path_of(project)
        return path if path.is_file() else None

    def begin(self) -> Path | None:
        """The page, made where there is none."""
        project = self._project.current
        if project is None or (self.path is None and project.read_only):
            return self.path
        try:
            return guidelines.begin(project)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return None

    @property
    def lists(self) -> dict[str, str]:
        """The allowed types and attributes, as they are typed."""
        project = self._project.current
        try:
            found = None if project is None else guidelines.read(project)
        except ProjectError:
            found = None
        values = {"types": found.types, "attributes": found.attributes} if found is not None else {}
        return {name: ", ".join(sorted(values.get(name) or ())) for name in ("types", "attributes")}

    def set_list(self, name: str, text: str) -> None:
        """Types or attributes, divided by commas."""
        project = self._project.current
        if project is None or project.read_only:
            return
        values = tuple(dict.fromkeys(value.strip() for value in text.split(",") if value.strip()))
        try:
            guidelines.set_list(project, name, values)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))

    def check(self) -> None:
        """Tell what is not in the lists of the page."""
        project = self._project.current
        if project is not None:
            self._runner.request(None, partial(_check, project))

    @Slot(object, object)
    def _tell(self, _: object, found: list[tuple[str, str, int]] | None) -> None:
        if found is None:
            text = self.tr("The guidelines list no types and no attributes; a line “Types: people, animals” does")
            self._teller.notice.emit(Notice(text))
        elif not found:
            self._teller.notice.emit(Notice(self.tr("Everything keeps to the lists of the guidelines")))
        else:
            told = "; ".join(f"{what} ({count}, {where})" for what, where, count in found[:_SHOWN])
            text = self.tr("Not in the guidelines: {} kinds. {}").format(len(found), told)
            self._teller.notice.emit(Notice(text, "warning"))

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))


def _check(project: Project, check: Check) -> list[tuple[str, str, int]] | None:
    with project.beside() as store:
        found = guidelines.read(store)
        if found is None or (found.types is None and found.attributes is None):
            return None
        return guidelines.check(store, found, check)
