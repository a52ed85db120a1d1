"""The undo stack of each image that was visited lately; the oldest go, so that a week of work does not fill the memory."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QUndoGroup, QUndoStack

MOST = 256
"""Images whose steps can still be undone."""


class Histories:
    def __init__(self, group: QUndoGroup) -> None:
        self._group = group
        self._stacks: OrderedDict[str, QUndoStack] = OrderedDict()

    def open(self, image_id: str) -> None:
        """Make the history of this image the active one."""
        stack = self._stacks.get(image_id)
        if stack is None:
            stack = self._stacks[image_id] = QUndoStack(self._group)
        self._stacks.move_to_end(image_id)
        stack.setActive(True)
        while len(self._stacks) > MOST:
            self._drop(self._stacks.popitem(last=False)[1])

    def close(self) -> None:
        """None is the active one."""
        stack = self._group.activeStack()
        if stack is not None:
            stack.setActive(False)

    def __contains__(self, image_id: str) -> bool:
        return image_id in self._stacks

    def __getitem__(self, image_id: str) -> QUndoStack:
        """Raises KeyError."""
        return self._stacks[image_id]

    @property
    def images(self) -> frozenset[str]:
        return frozenset(self._stacks)

    def clear(self) -> None:
        for stack in self._stacks.values():
            self._drop(stack)
        self._stacks.clear()

    def _drop(self, stack: QUndoStack) -> None:
        self._group.removeStack(stack)
        stack.clear()  # a collected stack would delete steps that its collected wrapper has given back to Python, and deleted
        stack.deleteLater()
