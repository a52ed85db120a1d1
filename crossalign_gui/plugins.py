"""What other installed packages add through entry points. One that is broken is told, and everything else goes on."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache
from typing import Any

log = logging.getLogger(__name__)

MODELS = "crossalign_gui.models"
FORMATS = "crossalign_gui.formats"


@dataclass(frozen=True, slots=True)
class Plugin:
    """name: of the entry point. package: the distribution and its version. value: what it points to; problem: why it cannot
    be used, else empty."""

    name: str
    package: str
    value: Any = None
    problem: str = ""


@cache
def plugins(group: str, kind: type) -> tuple[Plugin, ...]:
    """In the order of their names; those that are no `kind` have a problem. Their modules are imported now, so they should
    import what is slow in functions."""
    from importlib.metadata import entry_points  # asks each installed package, a thirtieth of the time to the window

    return tuple(
        sorted((_opened(item, kind) for item in entry_points(group=group)), key=lambda item: (item.name, item.package))
    )


def _opened(item: Any, kind: type) -> Plugin:
    package = f"{item.dist.name} {item.dist.version}" if item.dist is not None else item.value
    try:
        value = item.load()
    except (Exception, SystemExit) as error:
        log.exception("The entry point %s of %s cannot be loaded", item.name, package)
        return Plugin(item.name, package, problem=f"{type(error).__name__}: {error}")
    if not isinstance(value, kind):
        return Plugin(item.name, package, problem=f"{item.value} is a {type(value).__name__}, not a {kind.__name__}")
    return Plugin(item.name, package, value)
