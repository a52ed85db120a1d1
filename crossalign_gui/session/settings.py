"""What is remembered between sessions, typed, in one place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

COLOUR_MAPS = ("viridis", "magma", "cividis", "turbo")
THEMES = ("system", "light", "dark")
_RECENT = 10


class Settings:
    """A value that is missing or makes no sense reads as its default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def opacity(self) -> float:
        """Of the heat map, 0 to 1."""
        try:
            return min(1.0, max(0.0, float(str(self._store.value("heat/opacity", 0.65)))))
        except ValueError:
            return 0.65

    @opacity.setter
    def opacity(self, value: float) -> None:
        self._store.setValue("heat/opacity", value)

    @property
    def colour_map(self) -> str:
        return self._one_of("heat/colour_map", COLOUR_MAPS)

    @colour_map.setter
    def colour_map(self, value: str) -> None:
        self._store.setValue("heat/colour_map", value)

    @property
    def theme(self) -> str:
        return self._one_of("window/theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("window/theme", value)

    @property
    def device(self) -> str | None:
        """None: the best one."""
        return str(self._store.value("model/device", "")) or None

    @device.setter
    def device(self, value: str | None) -> None:
        self._store.setValue("model/device", value or "")

    @property
    def model(self) -> str:
        return str(self._store.value("model/id", "")) or "compact"

    @model.setter
    def model(self, value: str) -> None:
        self._store.setValue("model/id", value)

    @property
    def mask_model(self) -> str:
        """It makes masks of boxes and clicks."""
        return str(self._store.value("model/masks", "")) or "facebook/sam2.1-hiera-tiny"

    @mask_model.setter
    def mask_model(self, value: str) -> None:
        self._store.setValue("model/masks", value)

    @property
    def adapters(self) -> str:
        """The adapters that were in use, by model, as JSON."""
        return str(self._store.value("model/adapters", "{}"))

    @adapters.setter
    def adapters(self, value: str) -> None:
        self._store.setValue("model/adapters", value)

    def options(self, model: str) -> dict[str, str]:
        """How a model is read, by the names of its options; what was never chosen is missing."""
        found = self._all_options().get(model, {})
        return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}

    def set_option(self, model: str, name: str, value: str) -> None:
        self._store.setValue("model/options", json.dumps({**self._all_options(), model: {**self.options(model), name: value}}))

    def _all_options(self) -> dict[str, Any]:
        try:
            found = json.loads(str(self._store.value("model/options", "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def hint_dismissed(self) -> bool:
        return str(self._store.value("hint/dismissed", "false")).lower() == "true"

    @hint_dismissed.setter
    def hint_dismissed(self, value: bool) -> None:
        self._store.setValue("hint/dismissed", "true" if value else "false")

    @property
    def geometry(self) -> tuple[QByteArray, QByteArray]:
        """Of the window, and the state of its docks; empty on the first run."""
        found = (self._store.value("window/geometry"), self._store.value("window/state"))
        first, second = (value if isinstance(value, QByteArray) else QByteArray() for value in found)
        return first, second

    @geometry.setter
    def geometry(self, value: tuple[QByteArray, QByteArray]) -> None:
        self._store.setValue("window/geometry", value[0])
        self._store.setValue("window/state", value[1])

    @property
    def recent(self) -> list[Path]:
        """Opened last, the newest first."""
        value = self._store.value("recent", [])
        names = value if isinstance(value, list) else [value]
        return [Path(str(name)) for name in names if name]

    def remember(self, path: Path) -> None:
        others = [old for old in self.recent if old != path]
        self._store.setValue("recent", [str(item) for item in (path, *others)[:_RECENT]])

    def _one_of(self, name: str, allowed: tuple[str, ...]) -> str:
        value = str(self._store.value(name, allowed[0]))
        return value if value in allowed else allowed[0]
