"""What one format is. A module here that holds a `FORMAT` is found by the registry; nothing else has to know it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

Read = Callable[[Source], Iterator[Document]]
Write = Callable[[Target, Iterable[Document]], None]


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a file, to tell formats apart. keys: of the first JSON object, or of the first one of a JSON
    array; names: what a folder holds (relative, with forward slashes)."""

    name: str
    text: str
    keys: frozenset[str] = frozenset()
    lines: bool = False
    """The first line is a JSON object by itself."""
    array: bool = False
    names: tuple[str, ...] = ()
    complete: bool = False
    """All keys of the object are known."""

    def has(self, *keys: str) -> bool:
        return self.keys.issuperset(keys)


@dataclass(frozen=True, slots=True)
class Choice:
    """A switch of a format; the first of `values` is what happens when nobody chooses."""

    name: str
    text: str
    values: tuple[tuple[str, str], ...]
    when: Literal["reading", "writing", "both"] = "writing"
    free: bool = False
    """Others than `values` can be typed; the format refuses what makes no sense."""
    kept: tuple[str, ...] | None = None
    """The dialogs remember it, apart for what these switches above it say; None: they do not."""


SPLIT = Choice(
    "split",
    message("Train, val, test"),
    (
        ("kept", message("As they are")),
        ("80-10-10", message("80, 10, 10 percent")),
        ("80-20", message("80, 20 percent")),
        ("none", message("One set")),
    ),
)
"""Other shares can be named on the command line; see splits.py."""
CLASSES = Choice(
    "classes",
    message("Classes"),
    (
        ("region", message("Of the region, else the noun of the phrase")),
        ("lemma", message("Noun of the phrase, singular")),
        ("phrase", message("Phrase as it is written")),
    ),
)
ENCODING = Choice(
    "encoding",
    message("Encoding of the text"),
    (
        ("", message("By what is in it")),
        *((name, name) for name in ("windows-1252", "windows-1250", "windows-1251", "koi8-r", "windows-1253", "windows-1254",
                                    "windows-1255", "windows-1256", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "tis-620")),
    ),
    "reading",
    free=True,
)  # fmt: skip
"""Of all that is read, since all of it is text; what nothing in a file proves."""


def _never(_: Head) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is that of the file, empty for a folder. `holds` names what survives (see losses.py); all else is
    reported. `read` yields documents whose `uri` is what the file says; `write` takes documents that are already
    reduced to what may go out."""

    name: str
    title: str
    about: str
    suffix: str
    read: Read | None = None
    write: Write | None = None
    recognise: Callable[[Head], bool] = _never
    holds: frozenset[str] = frozenset()
    choices: tuple[Choice, ...] = ()
    folders: bool = False
    """A format of one file that is read from a folder too."""
    numbers_classes: bool = False
    """Its files call a class by a number."""
    order: int = 50
    """Place in lists: what more people want is smaller."""

    @property
    def switches(self) -> tuple[Choice, ...]:
        """Its own choices and those that formats of its kind share."""
        shared = () if self.write is None else (SPLIT, CLASSES) if self.names_classes else (SPLIT,)
        return (*shared, *self.choices)

    @property
    def names_classes(self) -> bool:
        """Whether every region gets a class, from words where it has none."""
        return "classes" in self.holds and "provenance" not in self.holds

    @property
    def is_folder(self) -> bool:
        return not self.suffix
