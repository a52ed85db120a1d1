"""What our CSV files have in common: a mark for spreadsheets, and cells that these do not run as formulas."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice
from crossalign_gui.storage.formats.target import Target

if TYPE_CHECKING:
    from _csv import Writer

CSV_CHOICES = (
    Choice("bom", "Byte order mark", (("no", "none"), ("yes", "for spreadsheets that need one"))),
    Choice("formulas", "Texts that look like formulas", (("escape", "get an apostrophe in front"), ("keep", "as they are"))),
)
_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def begin_csv(target: Target, file: TextIO) -> Writer:
    if target.choice("bom", "no") == "yes":
        file.write("\ufeff")
    return csv.writer(file, lineterminator="\n")


def plain(text: str, target: Target) -> str:
    """A text that no spreadsheet takes for a formula."""
    if target.choice("formulas", "escape") == "keep" or not text.startswith(_SIGNS):
        return text
    target.lose(message("texts that look like formulas get an apostrophe in front"), text)
    return f"'{text}"


def unescaped(text: str) -> str:
    """What `plain` made of it, undone."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_SIGNS) else text
