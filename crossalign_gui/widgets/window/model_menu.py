"""The Model menu: which model answers, how it is read, on which device, and what else it can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from crossalign_gui.alignment.protocol import Option
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.option_picker import together_title


class ModelMenu(QMenu):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Model"))
        self._session = session
        self._models: QActionGroup | None = None
        self._first = self.addSeparator()
        self._reading = self.addMenu(self.tr("&Reading"))
        self._devices = self.addMenu(self.tr("&Device"))
        self.addSeparator()
        self.aboutToShow.connect(self.fill)
        self.aboutToShow.connect(session.models.store.refresh)
        session.models.store.listed.connect(self._fill_models)

    def fill(self) -> None:
        """With what there is now; before it is shown, or asked what is in it."""
        self._fill_models()
        self._fill_devices()
        self._fill_reading()

    def _fill_models(self) -> None:
        if self._models is not None:
            self._models.deleteLater()
        session = self._session
        chosen = session.settings.model
        self._models = _choices(self, session.models.titles(), chosen, session.models.choose, self._first)

    def _fill_devices(self) -> None:
        self._devices.clear()
        titles = {"": self.tr("&Best here"), "cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU (MPS)"}
        session = self._session
        _choices(self._devices, titles, session.settings.device or "", _Devices(session, self._devices).choose)

    def _fill_reading(self) -> None:
        """The options of the loaded model."""
        for action in self._reading.actions():  # `clear` would leave their menus
            if (menu := action.menu()) is not None:
                menu.deleteLater()
        self._reading.clear()
        loaded = self._session.loaded
        options = loaded.options if loaded is not None else ()
        self._reading.setEnabled(bool(options))
        chosen = self._session.settings.options(self._session.settings.model)
        for option in options:
            menu = self._reading.addMenu(shown(option.title))
            value = chosen.get(option.name, option.default)
            value = value if option.holds(value) else option.default
            titles = {value: together_title(value)} if "+" in value and option.pair else {}
            reading = _Reading(self._session, option.name, menu)
            _choices(menu, {**titles, **option.named}, value, reading.choose)
            if option.pairs:
                self._add_pairs(menu, option, value)
            if option.hint:
                menu.addSeparator()
                for line in shown(option.hint).splitlines():
                    menu.addAction(line).setEnabled(False)

    def _add_pairs(self, menu: QMenu, option: Option, value: str) -> None:
        """A menu for each first number, filled when it opens: a decoder has a thousand heads."""
        assert option.pair is not None
        menu.addSeparator()
        for first, seconds in option.pairs.items():
            part = menu.addMenu(f"{shown(option.pair[0])} {first}")
            part.menuAction().setCheckable(True)
            part.menuAction().setChecked(value.startswith(f"{first}.") and "+" not in value)
            titles = {f"{first}.{second}": f"{shown(option.pair[1])} {second}" for second in seconds}
            part.aboutToShow.connect(_Pairs(part, titles, value, _Reading(self._session, option.name, part)).fill)


class _Pairs(QObject):
    """What a menu holds once it opens."""

    def __init__(self, menu: QMenu, titles: Mapping[str, str], value: str, reading: _Reading) -> None:
        super().__init__(menu)
        self._menu, self._titles, self._value, self._reading = menu, titles, value, reading

    def fill(self) -> None:
        if self._menu.isEmpty():
            _choices(self._menu, self._titles, self._value, self._reading.choose)


class _Reading(QObject):
    """One option; lives as long as its menu."""

    def __init__(self, session: Session, name: str, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._name = session, name

    def choose(self, value: str) -> None:
        self._session.models.choose_option(self._name, value)


class _Devices(QObject):
    def __init__(self, session: Session, owner: QObject) -> None:
        super().__init__(owner)
        self._session = session

    def choose(self, name: str) -> None:
        self._session.models.choose_device(name or None)


def _choices(
    menu: QMenu, titles: Mapping[str, str], chosen: str, use: Callable[[str], object], before: QAction | None = None
) -> QActionGroup:
    """One of several, as radio entries; they go with their group."""
    group = QActionGroup(menu)
    for name, title in titles.items():
        action = QAction(shown(title), group)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.setData(name)
        if before is None:
            menu.addAction(action)
        else:
            menu.insertAction(before, action)
    group.triggered.connect(lambda action: use(str(action.data())))
    return group
