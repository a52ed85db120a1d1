"""A JPEG as it is, without all that is no picture: its pixels need not be made and packed again to stand in a page."""

from __future__ import annotations

import re

_BEGIN, _END, _SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA
_TABLES = {0xC4, 0xDB, 0xDD}
_FRAMES = {0xC0, 0xC1, 0xC2}  # what every browser reads: Huffman codes, in one or several passes
_ADOBE, _MARK_OF_ADOBE = 0xEE, b"Adobe"  # says which colours the three numbers of a pixel are
_DROPPED = {*range(0xE0, 0xF0), 0xFE}
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


def bare_jpeg(data: bytes) -> tuple[bytes, tuple[int, int]] | None:
    """(the picture alone: no place, no date, no colour profile, nothing behind its end; (width, height) as stored, in pixels);
    None where it is no whole JPEG of eight bits, grey or of three colours, that every browser reads."""
    kept, place, size, scanned = [_BEGIN], 2, (0, 0), False
    if not data.startswith(_BEGIN):
        return None
    while data[place : place + 2] != _END:
        head = data[place : place + 4]
        if len(head) < 4 or head[0] != 0xFF:
            return None
        if head[1] == 0xFF:  # filling
            place += 1
            continue
        kind, end = head[1], place + 2 + int.from_bytes(head[2:], "big")
        if kind in _FRAMES:
            frame = data[place + 4 : end]
            if any(size) or len(frame) < 6 or frame[0] != 8 or frame[5] not in (1, 3):
                return None
            size = int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big")
        elif kind == _SCAN:
            found = _AFTER_SCAN.search(data, end)
            if found is None:
                return None
            scanned, end = True, found.start()
        elif kind not in _TABLES | _DROPPED:
            return None
        if kind not in _DROPPED or (kind == _ADOBE and data.startswith(_MARK_OF_ADOBE, place + 4)):
            kept.append(data[place:end])
        place = end
    return (b"".join([*kept, _END]), size) if scanned and all(size) else None
