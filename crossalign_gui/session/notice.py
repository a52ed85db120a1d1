"""A line for the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Notice:
    text: str
    kind: Literal["info", "warning", "error"] = "info"
