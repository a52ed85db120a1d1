"""One undoable change of one document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from crossalign_gui.domain.document import Document
from crossalign_gui.override import override

Swap = Callable[[Document, Document], bool]
"""Save and show the second document in place of the first; False when it could not be saved."""


class Edit(QUndoCommand):
    """Both versions are kept whole: documents are immutable and share their parts. A change that cannot be saved
    marks itself obsolete, so that the stack never claims what the project does not hold."""

    def __init__(
        self, before: Document, after: Document, text: str, swap: Swap, *, done: bool = False, joins: bool = False
    ) -> None:
        """done: it has been saved and shown already. joins: becomes one step with the edit before it."""
        super().__init__(text)
        self._before, self._after, self._swap, self._done, self._joins = before, after, swap, done, joins

    @override
    def id(self) -> int:
        return 1  # Qt asks edits of the same id whether they merge

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or not other._joins or other.isObsolete():
            return False
        self._after = other._after
        if self._after == self._before:  # typed and taken back: no step is left
            self.setObsolete(True)
        return True

    @override
    def redo(self) -> None:
        if self._done:
            self._done = False
        elif not self._swap(self._before, self._after):
            self.setObsolete(True)

    @override
    def undo(self) -> None:
        if not self._swap(self._after, self._before):
            self.setObsolete(True)
