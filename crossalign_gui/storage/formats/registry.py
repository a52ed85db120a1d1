"""Finds the formats: every module of this package that holds a `FORMAT`, and those of other installed packages (`foreign`). A new
one needs no other change."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from crossalign_gui.domain.messages import Message, message
from crossalign_gui.storage import formats as package
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError, not_one_of
from crossalign_gui.storage.formats.foreign import broken_formats, foreign_formats
from crossalign_gui.storage.formats.heads import heads

_MARKS: dict[str, frozenset[str]] = {
    "coco": frozenset(["annotations", "image_id", "category_id", "segmentation"]),
    "label_studio": frozenset(["data", "predictions", "original_width"]),
    "labelme": frozenset(["imagePath", "shape_type"]),
    "odvg": frozenset(["grounding", "detection"]),
    "bbox_2d": frozenset(["conversations", "messages", "bbox_2d"]),
    "visual_genome": frozenset(["regions", '"phrase"']),
    "w3c": frozenset(["@context", "target"]),
    "voc": frozenset(["<annotation", "<bndbox"]),
    "cvat": frozenset(["<annotations", "<image "]),
    "box_csv": frozenset(["filename,", "xmin"]),
    "native": frozenset(["crossalign"]),
    "kosmos2": frozenset(["<phrase>", "<patch_index_"]),
}
"""Words that stand in files of a format, to say what an unknown file is like."""


_OPEN = frozenset(["split", "columns", "encoding", "proposals", "classes"])
"""Switches with a check of their own, or of the program."""


def _nothing() -> None:
    pass


def own_formats() -> dict[str, Format]:
    """Those of this package, by name."""
    found = []
    for item in pkgutil.iter_modules(package.__path__):
        candidate = getattr(importlib.import_module(f"{package.__name__}.{item.name}"), "FORMAT", None)
        if isinstance(candidate, Format):
            found.append(candidate)
    return {item.name: item for item in found}


@cache
def formats() -> dict[str, Format]:
    """By name, in the order of lists."""
    found = [*own_formats().values(), *foreign_formats(own_formats())]
    return {item.name: item for item in sorted(found, key=lambda item: (item.order, item.name))}


def broken() -> tuple[Message, ...]:
    """What to tell of formats of other packages that cannot be used."""
    return broken_formats(own_formats())


def format_named(name: str) -> Format:
    """Raises FormatError, with the names that there are."""
    if name not in formats():
        raise FormatError(message("there is no format {!r}; there are {}", name, ", ".join(formats())))
    return formats()[name]


def recognise(path: Path, name: str = "", check: Callable[[], None] = _nothing) -> Format:
    """The format of a file or folder, by what it holds. name: for messages, where it is not that of the path. Raises FormatError
    and OSError."""
    form, head = look(path, check)
    if form is not None:
        return form
    if not head.text.strip() and not head.names:
        raise NothingReadError(message("nothing could be read: {} is empty", name or path.name))
    raise FormatError(_unknown(name or path.name, head))


def look(path: Path, check: Callable[[], None] = _nothing) -> tuple[Format | None, Head]:
    """The format, None where no one takes it, and the head that was seen last. Raises OSError."""
    head = Head(path.name, "")
    for head in heads(path, check):
        for item in formats().values():
            if path.is_dir() and not (item.is_folder or item.folders):
                continue
            if item.read is not None and item.recognise(head):
                return item, head
    return None, head


def _unknown(name: str, head: Head) -> Message:
    """What it looks like most, by the words that formats look for."""
    likely = [form for form, words in _MARKS.items() if words & (head.keys | {word for word in words if word in head.text})]
    if head.names:
        found = ", ".join(head.names[:5]) + (", …" if len(head.names) > 5 else "")
        return message(
            "{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows"
            " all)", name, found,
        )  # fmt: skip
    if likely:
        return message(
            "{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list"
            " shows all)", name, ", ".join(likely[:3]),
        )  # fmt: skip
    return message(
        "{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)", name
    )


def check_choices(choices: Mapping[str, str], target: Format, source: Format | None) -> None:
    """Refuses switches that neither format has, and values that one does not know, rather than passing them over. source: None where
    it will be found out. Raises FormatError."""
    readers = formats().values() if source is None else (source,)
    known = [*target.switches, *(item for form in readers if form.read for item in form.switches if item.when != "writing")]
    for name, value in choices.items():
        fitting = [item for item in known if item.name == name]
        if not fitting and name not in _OPEN:
            raise not_one_of("--set", sorted({item.name for item in known}), name)
        values = {word for item in fitting for word, _ in item.values}
        is_open = name in _OPEN or any(word == "" or word[:1].isdigit() for word in values)
        if fitting and not is_open and not values.issuperset(value.split(",")):
            raise not_one_of(name, dict.fromkeys(word for item in fitting for word, _ in item.values), value)


def format_for_output(path: Path) -> Format:
    """By the suffix, where only one format has it. Raises FormatError."""
    matches = [item for item in formats().values() if item.write and item.suffix and path.name.endswith(item.suffix)]
    longest = max((len(item.suffix) for item in matches), default=0)
    matches = [item for item in matches if len(item.suffix) == longest]
    if len(matches) != 1:
        raise FormatError(message("{} does not say which format it should be; name one with --to", path.name))
    return matches[0]
