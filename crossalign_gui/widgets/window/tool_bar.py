"""The bar of tools: the five main actions with their names, the others as icons, those of one kind behind one button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from crossalign_gui.widgets.common.action_text import plain


class ToolBar(QToolBar):
    def __init__(
        self, title: str, places: Sequence[str | tuple[str, ...]], main: Sequence[str], actions: Mapping[str, QAction],
        parent: QWidget,
    ) -> None:  # fmt: skip
        """places: names of actions; several are one button with a menu, an empty name is a line. main: those with text."""
        super().__init__(title, parent)
        self.setObjectName("tools")
        self.setMovable(False)
        for place in places:
            names = (place,) if isinstance(place, str) else place
            if names == ("",):
                self.addSeparator()
            else:
                self._add([actions[name] for name in names], with_text=names[0] in main)

    def _add(self, actions: Sequence[QAction], *, with_text: bool) -> None:
        button = QToolButton(self)
        button.setDefaultAction(actions[0])
        button.setAutoRaise(True)
        if with_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if len(actions) > 1:
            menu = QMenu(button)
            menu.addActions(list(actions))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            for action in actions:
                if action.isCheckable():  # the button stands for the tool that was used last
                    action.toggled.connect(_Follower(button, action).follow)
        button.setAccessibleName(plain(actions[0].text()))
        self.iconSizeChanged.connect(button.setIconSize)
        self.addWidget(button)


class _Follower(QObject):
    """Keeps a button at the last chosen one of its actions; lives as long as the button."""

    def __init__(self, button: QToolButton, action: QAction) -> None:
        super().__init__(button)
        self._button, self._action = button, action

    def follow(self, on: bool) -> None:
        if on:
            self._button.setDefaultAction(self._action)
            self._button.setAccessibleName(plain(self._action.text()))
