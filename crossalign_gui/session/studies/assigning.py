"""A share of the images for a second person, drawn and written in a thread of its own."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage.project import Project


class Assigning(QObject):
    done = Signal(object)
    """What to tell."""

    def __init__(self, project: OpenProject, opened: OpenDocument) -> None:
        super().__init__(opened)
        self._project, self._opened = project, opened
        self._runner = Runner("assigning", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        project.leaving.connect(self._runner.cancel)

    def close(self) -> None:
        self._runner.close()

    def count(self) -> tuple[int, int]:
        """Images with a caption that can be drawn, and those with a known answer, which go along."""
        from crossalign_gui.storage import people

        project = self._project.current
        if project is None:
            return 0, 0
        plain, gold = people.assignable(project)
        return len(plain), len(gold)

    def assign(self, who: str, share: float, path: Path) -> None:
        """share: in (0, 1]; path: a new file."""
        project = self._project.current
        if project is None:
            return
        if path.exists():
            self.done.emit(self.tr("{} is there already; choose a new name").format(path.name))
            return
        self._opened.settle()
        seed = random.randrange(2**31)
        self._runner.request(path, partial(_assign, project, who, share, seed, path))

    @Slot(object, object)
    def _tell(self, path: Path, count: int) -> None:
        self.done.emit(self.tr("Images written to {}: {}").format(path, count))

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self.done.emit(text)


def _assign(project: Project, who: str, share: float, seed: int, path: Path, check: Check) -> int:
    from crossalign_gui.storage import people

    check()
    with project.beside() as store:
        return people.blind_copy(store, people.assign(store, who, share, seed), path)
