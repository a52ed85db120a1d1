"""What lies in a folder without a picture, so that a message can say it."""

from __future__ import annotations

import os
from collections import Counter
from itertools import islice
from pathlib import Path

from crossalign_gui.domain.messages import Message, message

_MOST_FILES, _MOST_KINDS = 100_000, 6


def what_is_there(folder: Path, recursive: bool) -> Message:
    """Counts of files by suffix, the most frequent first, and of folders. Raises OSError."""
    counts: Counter[str] = Counter()
    folders = 0
    for place, below, names in islice(os.walk(folder), None if recursive else 1):
        folders += len(below)
        counts.update(Path(place, name).suffix.lower() for name in names if not name.startswith("."))
        if counts.total() > _MOST_FILES:
            break
    shown = [f"{count} {suffix or 'without a suffix'}" for suffix, count in counts.most_common(_MOST_KINDS)]
    more = ["…"] if len(counts) > _MOST_KINDS else []
    listed = ", ".join([*shown, *more])
    if not listed:
        return message("it holds no file and {} folders", folders)
    return message("it holds {} and {} folders", listed, folders)
