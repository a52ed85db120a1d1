"""The classes of the open project as a person changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Label
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import classes
from crossalign_gui.storage.project import Project, ProjectError


class Classes(QObject):
    counted = Signal(object)
    """Regions of each class, by its id."""
    changed = Signal()

    def __init__(self, project: OpenProject, opened: OpenDocument, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._teller = project, teller
        self._runner = Runner("classes", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        project.leaving.connect(self._runner.cancel)

    @property
    def labels(self) -> tuple[Label, ...]:
        """In the order of their numbers."""
        return () if self._project.current is None else self._project.current.labels

    def close(self) -> None:
        self._runner.close()

    def count(self) -> None:
        project = self._project.current
        if project is not None:
            self._runner.request(None, partial(_count, project))

    def add(self, name: str) -> None:
        self._change(lambda project: classes.add(project, name))

    def rename(self, label_id: str, name: str) -> None:
        self._change(lambda project: classes.rename(project, label_id, name))

    def renumber(self, label_id: str, number: int) -> None:
        self._change(lambda project: classes.renumber(project, label_id, number))

    def _change(self, change: Callable[[Project], object]) -> None:
        project = self._project.current
        if project is None:
            return
        try:
            change(project)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        self.changed.emit()

    @Slot(object, object)
    def _tell(self, _: object, found: dict[str, int]) -> None:
        self.counted.emit(found)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))


def _count(project: Project, check: Check) -> dict[str, int]:
    check()
    with project.beside() as store:
        return classes.counts(store)
