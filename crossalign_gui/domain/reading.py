"""How the file of an image is read: which of its pictures, and what of a deep one is black and white. A choice of the user, which is
part of the document (`Image.x`), so that window, models, thumbnails and exports all mean the same pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crossalign_gui.domain.document import Image

_OURS = "crossalign"


@dataclass(frozen=True, slots=True)
class Reading:
    """frame: of a file with several pictures, from 1. window: (low, high), the values of a deep picture that are shown as black and
    as white; None for its whole range."""

    frame: int = 1
    window: tuple[float, float] | None = None


AS_IT_IS = Reading()


def reading_of(image: Image) -> Reading:
    """What makes no sense counts as not said."""
    said = image.x.get(_OURS)
    if not isinstance(said, Mapping):
        return AS_IT_IS
    frame, window = said.get("frame"), said.get("window")
    frame = frame if isinstance(frame, int) and not isinstance(frame, bool) and frame > 0 else 1
    if isinstance(window, list | tuple) and len(window) == 2 and all(isinstance(value, int | float) for value in window):
        low, high = float(window[0]), float(window[1])
        return Reading(frame, (low, high) if low < high else None)
    return Reading(frame)


def with_reading(image: Image, reading: Reading) -> Image:
    said = image.x.get(_OURS)
    ours = {key: value for key, value in (said.items() if isinstance(said, Mapping) else ()) if key not in ("frame", "window")}
    if reading.frame != 1:
        ours["frame"] = reading.frame
    if reading.window is not None:
        ours["window"] = list(reading.window)
    rest = {space: kept for space, kept in image.x.items() if space != _OURS}
    return replace(image, x={**rest, _OURS: ours} if ours else rest)
