"""What an action cannot do without: where that is missing, it says so instead of acting, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session


class Readiness(QObject):
    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def guarded(self, action: QAction, does: Callable[[], object]) -> Callable[[], None]:
        """What the action does, where it can."""

        def act() -> None:
            if not self.tell(action):
                does()

        return act

    @Slot(QAction)
    def tell(self, action: QAction) -> bool:
        """Whether something is missing, which is said then."""
        project, needs = self._session.project, action.property("needs")
        if action.isEnabled() and not needs:
            return False
        if project is None or (needs == "image" and self._session.image_id is None):
            self._session.notice.emit(Notice(self.tr("Open images first")))
            return True
        if not action.isEnabled():
            self._session.notice.emit(Notice(project.why_read_only))
        return not action.isEnabled()
