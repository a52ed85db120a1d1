"""A line for the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Notice:
    text: str
    kind: Literal["info", "warning", "error"] = "info"
    of: Literal["", "image", "answer"] = ""
    """What it speaks of: nothing that is shown, the image shown or what the model answers now. It goes with that."""


def image_notice(text: str, kind: Literal["info", "warning", "error"] = "info") -> Notice:
    """One that means nothing beside another image."""
    return Notice(text, kind, "image")


class Teller(QObject):
    """The way to tell: whoever has something to say emits it here, and the window shows it."""

    notice = Signal(object)
    """With a Notice."""
    save_failed = Signal(object)
    """With the reason: the user's act could not finish."""
