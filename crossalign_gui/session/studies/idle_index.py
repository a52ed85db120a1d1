"""Looks at the images of the project while nobody works, so that a first search by content need not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.studies.retrieval import Retrieval

IDLE = 30_000
"""Milliseconds without work until it begins or goes on."""


class IdleIndex(QObject):
    """It begins once the model of the window was used, so that nobody's machine loads one unasked, and rests at every edit, every
    image that is opened and every alignment. What was looked at stays known, on disk."""

    def __init__(self, project: OpenProject, opened: OpenDocument, aligner: Aligner, retrieval: Retrieval) -> None:
        super().__init__(opened)
        self._project, self._aligner, self._retrieval = project, aligner, retrieval
        self._used = False
        self._turn = QTimer(self, singleShot=True, interval=IDLE)
        self._turn.timeout.connect(self._go_on)
        for signal in (opened.document_changed, opened.image_changed):
            signal.connect(self._rest)
        aligner.busy_changed.connect(self._rest_with)
        project.changed.connect(self._begin_anew)

    @property
    def wait(self) -> QTimer:
        """Until it goes on."""
        return self._turn

    @Slot(bool)
    def _rest_with(self, busy: bool) -> None:
        self._used |= busy
        self._rest()

    @Slot()
    def _rest(self) -> None:
        self._retrieval.rest()
        if self._used and self._project.current is not None:
            self._turn.start()

    @Slot()
    def _begin_anew(self) -> None:
        self._turn.stop()
        self._rest()

    @Slot()
    def _go_on(self) -> None:
        if self._aligner.busy:
            self._turn.start()
        else:
            self._retrieval.look_ahead()
