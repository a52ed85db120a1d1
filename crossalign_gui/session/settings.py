"""What is remembered between sessions, typed, in one place.

Every setting is declared once, with what it may be; reading, resetting, exporting and the settings dialog follow from that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QObject, QSettings, Signal

from crossalign_gui.session.language import LANGUAGES
from crossalign_gui.session.person import LONGEST, login_name

COLOUR_MAPS = ("viridis", "magma", "cividis", "turbo")
THEMES = ("system", "light", "dark")
DEVICES = ("", "cpu", "cuda", "mps")
_RECENT = 10
_FORMAT = "crossalign-gui settings"

T = TypeVar("T")


class Setting(Generic[T]):
    """One of them. `read` makes a value of what was stored and raises ValueError when that makes no sense; `title` is what
    the dialog shows, empty for what has its own place; `portable` ones are exported."""

    def __init__(
        self, key: str, default: T, read: Callable[[Any], T], title: object = "", *, unit: str = "", portable: bool = True
    ) -> None:
        self.key, self.default, self.read, self._title = key, default, read, str(title)
        self.unit, self.portable = unit, portable
        self.name = ""

    @property
    def title(self) -> str:
        """Translated."""
        return QCoreApplication.translate("Settings", self._title) if self._title else ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> T | Setting[T]:
        return self if settings is None else settings.value_of(self)

    def __set__(self, settings: Settings, value: T) -> None:
        settings.keep(self, value)


class Choice(Setting[str]):
    """One of several; the first is the default."""

    def __init__(self, key: str, allowed: tuple[str, ...], title: object = "") -> None:
        super().__init__(key, allowed[0], self._one_of, title)
        self.allowed = allowed

    def _one_of(self, value: Any) -> str:
        if value not in self.allowed:
            raise ValueError(value)
        return str(value)


class Number(Setting[int]):
    """A whole number from `low` to `high`."""

    def __init__(self, key: str, default: int, low: int, high: int, step: int, title: object, unit: str) -> None:
        super().__init__(key, default, self._within, title, unit=unit)
        self.low, self.high, self.step = low, high, step

    def _within(self, value: Any) -> int:
        number = int(str(value))
        if not self.low <= number <= self.high:
            raise ValueError(value)
        return number


class Share(Setting[float]):
    """From 0 to 1."""

    def __init__(self, key: str, default: float, title: object) -> None:
        super().__init__(key, default, self._clamped, title)

    def _clamped(self, value: Any) -> float:
        number = float(str(value))
        if number != number:
            raise ValueError(value)
        return min(1.0, max(0.0, number))


class Line(Setting[str]):
    """One line of text; `empty` says what holds without one."""

    def __init__(self, key: str, longest: int, empty: Callable[[], str], title: object) -> None:
        super().__init__(key, "", self._trimmed, title, portable=False)
        self.longest, self.empty = longest, empty

    def _trimmed(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(value)
        return "".join(sign for sign in value if sign.isprintable()).strip()[: self.longest]


class Flag(Setting[bool]):
    def __init__(self, key: str, default: bool, title: object = "") -> None:
        super().__init__(key, default, self._truth, title)

    def _truth(self, value: Any) -> bool:
        text = str(value).lower()
        if text not in ("true", "false"):
            raise ValueError(value)
        return text == "true"


def _name(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(value)
    return value


def _texts(value: Any) -> dict[str, str]:
    """Name to text; what is stored is JSON."""
    found = json.loads(value) if isinstance(value, str) else value
    if not isinstance(found, dict):
        raise ValueError(value)
    return {str(name): str(text) for name, text in found.items() if isinstance(text, str | int | float)}


def _choices(value: Any) -> dict[str, dict[str, str]]:
    found = json.loads(value) if isinstance(value, str) else value
    if not isinstance(found, dict):
        raise ValueError(value)
    return {str(name): _texts(item) for name, item in found.items() if isinstance(item, dict)}


def _bytes(value: Any) -> QByteArray:
    if not isinstance(value, QByteArray):
        raise ValueError(value)
    return value


def _paths(value: Any) -> tuple[str, ...]:
    return tuple(str(name) for name in (value if isinstance(value, list | tuple) else [value]) if name)


class Settings(QObject):
    """A value that is missing or makes no sense reads as its default."""

    changed = Signal(str)
    """The name of one that has a new value."""

    your_name = Line("person/name", LONGEST, login_name, QT_TRANSLATE_NOOP("Settings", "Your name, beside what you do"))
    theme = Choice("window/theme", THEMES, QT_TRANSLATE_NOOP("Settings", "Theme"))
    text_size = Number("window/text_size", 100, 100, 200, 10, QT_TRANSLATE_NOOP("Settings", "Text size"), " %")
    colour_map = Choice("heat/colour_map", COLOUR_MAPS, QT_TRANSLATE_NOOP("Settings", "Colours of the heat map"))
    opacity = Share("heat/opacity", 0.65, QT_TRANSLATE_NOOP("Settings", "Opacity of the heat map"))
    weak_evidence = Flag("heat/weak", False, QT_TRANSLATE_NOOP("Settings", "Show the heat map of words that are not found"))
    typing_pause = Number(
        "caption/typing_pause", 350, 100, 3000, 50, QT_TRANSLATE_NOOP("Settings", "Align after a pause in typing of"), " ms"
    )
    digit_pause = Number(
        "caption/digit_pause", 600, 200, 3000, 50, QT_TRANSLATE_NOOP("Settings", "Two digits are one number within"), " ms"
    )
    snap = Flag("regions/snap", False, QT_TRANSLATE_NOOP("Settings", "What is drawn keeps to edges of the picture"))
    auto_advance = Flag(
        "regions/auto_advance", True, QT_TRANSLATE_NOOP("Settings", "After a decision go on to the next undecided word")
    )
    language = Choice("window/language", tuple(LANGUAGES), QT_TRANSLATE_NOOP("Settings", "Language"))
    device_name = Choice("model/device", DEVICES, QT_TRANSLATE_NOOP("Settings", "The model runs on"))
    hint_dismissed = Flag("hint/dismissed", False, QT_TRANSLATE_NOOP("Settings", "First steps were read"))
    model = Setting("model/id", "compact", _name)
    mask_model = Setting("model/masks", "facebook/sam2.1-hiera-tiny", _name)
    model_options = Setting[dict[str, dict[str, str]]]("model/options", {}, _choices)
    switches = Setting[dict[str, dict[str, str]]]("exchange/switches", {}, _choices)
    """What was chosen last of formats that remember it, by format and then as the dialogs name it."""
    shortcuts = Setting[dict[str, str]]("window/shortcuts", {}, _texts)
    """Keys of actions by name, where they are not the usual ones; empty for none."""
    window_geometry = Setting("window/geometry", QByteArray(), _bytes, portable=False)
    window_state = Setting("window/state", QByteArray(), _bytes, portable=False)
    servers = Setting[tuple[str, ...]]("model/servers", (), _paths, portable=False)
    """Those that pictures may go to, by their ids; a file of settings from elsewhere adds none."""
    recent_paths = Setting[tuple[str, ...]]("recent", (), _paths, portable=False)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    # --------------------------------------------------------- all in one manner

    @classmethod
    def declared(cls) -> tuple[Setting[Any], ...]:
        """All, in the order of the dialog."""
        return tuple(value for value in vars(cls).values() if isinstance(value, Setting))

    def value_of(self, setting: Setting[T]) -> T:
        stored = self._store.value(setting.key)
        if stored is None:
            return setting.default
        try:
            return setting.read(stored)
        except (ValueError, RecursionError):
            return setting.default

    def keep(self, setting: Setting[T], value: T) -> None:
        """Raises ValueError for what the setting cannot be."""
        value = setting.read(value)
        if value == self.value_of(setting):
            return
        self._store.setValue(setting.key, _plain(value))
        self.changed.emit(setting.name)

    def reset(self, setting: Setting[Any]) -> None:
        before = self.value_of(setting)
        self._store.remove(setting.key)
        if before != setting.default:
            self.changed.emit(setting.name)

    def reset_all(self) -> None:
        """But not which window stood where and what was opened."""
        for setting in self.declared():
            if setting.portable:
                self.reset(setting)

    def exported(self) -> str:
        """Everything that can be taken to another computer, as JSON."""
        values = {setting.key: self.value_of(setting) for setting in self.declared() if setting.portable}
        return json.dumps({"format": _FORMAT, "version": 1, "settings": values}, ensure_ascii=False, indent=1) + "\n"

    def take(self, text: str) -> tuple[str, ...]:
        """Read what `exported` wrote; returns the keys that mean nothing here and were left out.

        Raises ValueError, saying why, for what is no such file; then nothing changes.
        """
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"This is no JSON file: {error}") from error
        if not isinstance(found, dict) or found.get("format") != _FORMAT or not isinstance(found.get("settings"), Mapping):
            raise ValueError(f"This is no file of settings: it does not say “{_FORMAT}”")
        known = {setting.key: setting for setting in self.declared() if setting.portable}
        refused = []
        for key, value in found["settings"].items():
            try:
                self.keep(known[key], value)
            except (KeyError, ValueError, TypeError):
                refused.append(str(key))
        return tuple(refused)

    # ------------------------------------------------------------- as they are used

    @property
    def author(self) -> str:
        """Who sits here: the name that was set, else that of the login."""
        return self.your_name or login_name()

    @property
    def device(self) -> str | None:
        """None: the best one."""
        return self.device_name or None

    @device.setter
    def device(self, value: str | None) -> None:
        self.device_name = value or ""

    @property
    def adapters(self) -> str:
        """The adapters that were in use, by model, as JSON."""
        return str(self._store.value("model/adapters", "{}"))

    @adapters.setter
    def adapters(self, value: str) -> None:
        self._store.setValue("model/adapters", value)

    def options(self, model: str) -> dict[str, str]:
        """How a model is read, by the names of its options; what was never chosen is missing."""
        return self.model_options.get(model, {})

    def set_option(self, model: str, name: str, value: str) -> None:
        self.model_options = {**self.model_options, model: {**self.options(model), name: value}}

    @property
    def geometry(self) -> tuple[QByteArray, QByteArray]:
        """Of the window, and the state of its docks; empty on the first run."""
        return self.window_geometry, self.window_state

    @geometry.setter
    def geometry(self, value: tuple[QByteArray, QByteArray]) -> None:
        self.window_geometry, self.window_state = value

    @property
    def recent(self) -> list[Path]:
        """Opened last, the newest first."""
        return [Path(name) for name in self.recent_paths]

    def remember(self, path: Path) -> None:
        others = [name for name in self.recent_paths if name != str(path)]
        self.recent_paths = (str(path), *others)[:_RECENT]


def _plain(value: object) -> object:
    """As QSettings can keep it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return json.dumps(value)
    return list(value) if isinstance(value, tuple) else value
