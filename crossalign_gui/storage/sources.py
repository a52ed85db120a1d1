"""A picture as every door names it: the path of its file and, behind a "#", how it is read: `scan.tif#page=2`,
`scan.tif#window=100:3000`, `scan.tif#page=2&window=100:3000`. One place writes and reads that, and whatever reads pixels, sizes or
thumbnails goes through it, as it does for the orientation."""

from __future__ import annotations

import re
from pathlib import Path

from crossalign_gui.domain.reading import AS_IT_IS, Reading

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_PAGE = r"page=(?P<page>[1-9]\d{0,8})"
_WINDOW = rf"window=(?P<low>{_NUMBER}):(?P<high>{_NUMBER})"
_SAID = re.compile(
    rf"(?P<file>.+)#(?:{_PAGE}(?:&{_WINDOW})?|{_WINDOW.replace('low', 'low2').replace('high', 'high2')})", re.DOTALL
)


def source_of(path: Path, reading: Reading) -> Path:
    """The path of a file, and how it is read."""
    parts = [f"page={reading.frame}"] if reading.frame != 1 else []
    if reading.window is not None:
        parts.append(f"window={reading.window[0]!r}:{reading.window[1]!r}")
    return path.with_name(f"{path.name}#{'&'.join(parts)}") if parts else path


def split_source(source: Path) -> tuple[Path, Reading]:
    """The file, and how it is read. A file that really has such a name is meant itself."""
    found = _SAID.fullmatch(source.name) if "#" in source.name else None
    if found is None or source.exists():
        return source, AS_IT_IS
    low, high = found["low"] or found["low2"], found["high"] or found["high2"]
    window = (float(low), float(high)) if low and float(low) < float(high) else None
    return source.with_name(found["file"]), Reading(int(found["page"] or 1), window)


def file_of(source: Path) -> Path:
    return split_source(source)[0]
