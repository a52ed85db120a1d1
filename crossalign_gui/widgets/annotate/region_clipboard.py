"""Regions with their words on the clipboard, also from one window to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData

from crossalign_gui.domain.document import Region
from crossalign_gui.domain.regions import Copied
from crossalign_gui.storage.codec import region_in, region_out

MIME_TYPE = "application/x-crossalign-regions"
_MOST_BYTES = 64 * 2**20


def to_mime(copied: Sequence[Copied], class_of: Callable[[Region], str]) -> QMimeData:
    """class_of: the name of a region's class, by which another project knows it."""
    items = [
        {
            "region": region_out(region),
            "class": class_of(region),
            "words": [{"text": text, "ranges": ranges} for text, ranges in words],
        }
        for region, words in copied
    ]
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray(json.dumps(items).encode()))
    return data


def from_mime(data: QMimeData, class_named: Callable[[str], str | None]) -> tuple[Copied, ...]:
    """class_named: the id of a class of this project. Empty when there are no regions, or none that can be read: any program
    can write the clipboard."""
    body = data.data(MIME_TYPE)
    if body.isEmpty() or body.size() > _MOST_BYTES:
        return ()
    try:
        found = [
            (
                region_in(item["region"]),
                tuple((str(word["text"]), tuple((int(a), int(b)) for a, b in word["ranges"])) for word in item["words"]),
                str(item.get("class", "")),
            )
            for item in json.loads(bytes(body.data()))
        ]
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return ()
    labels = {name: class_named(name) for name in dict.fromkeys(name for _, _, name in found)}
    return tuple((replace(region, label=labels[name]), words) for region, words, name in found)
