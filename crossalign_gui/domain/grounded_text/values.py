"""What stands in a grounded text, apart from how it is written."""

from __future__ import annotations

from dataclasses import dataclass

from crossalign_gui.domain.geometry import Box, Point

Place = Box | Point
"""A box or a point (x, y), in float pixels of the oriented image."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A name and its places. at: where the name stands in the text, as half-open code points; None when it does not. absent: the
    text says that it is not in the picture. name: empty when the text gives none."""

    name: str
    places: tuple[Place, ...] = ()
    at: tuple[int, int] | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """text: what is left without marks and numbers, empty for lists; none: the whole answer says that nothing is there;
    warnings: one for each piece that could not be read, or was guessed."""

    text: str
    things: tuple[Thing, ...] = ()
    none: bool = False
    warnings: tuple[str, ...] = ()
