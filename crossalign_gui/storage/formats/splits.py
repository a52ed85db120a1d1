"""Train, val and test: which image lies in which, by the name of its picture alone, so that it stays there when images are added."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError

PARTS = ("train", "val", "test")


@dataclass(frozen=True, slots=True)
class Shares:
    """Whole numbers for train, val and test; their sum is all images."""

    train: int
    val: int
    test: int

    def part_of(self, uri: str) -> str:
        """The same for the same picture, whatever else there is."""
        whole = self.train + self.val + self.test
        place = int.from_bytes(hashlib.sha256(uri.encode("utf-8", "surrogatepass")).digest()[:8], "big") / 2**64 * whole
        return "train" if place < self.train else "val" if place < self.train + self.val else "test"


def shares(chosen: str) -> Shares | None:
    """What the choice "split" says: shares such as 80-10-10 or 80-20; None for "kept" and "none". Raises FormatError."""
    if chosen in ("kept", "none"):
        return None
    parts = re.fullmatch(r"(\d{1,3})[-/:](\d{1,3})(?:[-/:](\d{1,3}))?", chosen)
    numbers = [int(part or 0) for part in parts.groups()] if parts else []
    if not sum(numbers):
        raise FormatError(message("split: {!r} is none of kept, none and shares such as 80-10-10", chosen))
    return Shares(*numbers)
