"""Label Studio's CSV and TSV: the rows of JSON_MIN, with the values of each control as JSON in its field."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE
from crossalign_gui.storage.formats.source import Source

_NUMBERS = ("id", "annotation_id", "annotator")


def is_table(name: str) -> bool:
    return name.lower().endswith((".csv", ".tsv"))


def rows(source: Source) -> Iterator[dict[str, Any]]:
    """Tasks of JSON_MIN. Raises OSError, FormatError."""
    lines = io.StringIO(source.text(source.path), newline="")
    sign = "\t" if "\t" in lines.readline() else ","
    lines.seek(0)
    usual = csv.field_size_limit(MOST_BYTES_OF_A_LINE)  # a mask is one field
    try:
        table = csv.DictReader(lines, delimiter=sign)
        found = [(table.line_num, row) for row in table]
    except csv.Error as error:
        raise FormatError(message("{}: this is not CSV ({})", source.path.name, error)) from error
    finally:
        csv.field_size_limit(usual)
    for line, row in found:
        place = f"{source.path.name}, line {line}"
        with source.attempt(place):
            if None in row or None in row.values():
                raise FormatError(message("it has not as many fields as the first line"))
            yield {key: _value(key, text, place) for key, text in row.items() if text}


def _value(key: str, text: str, place: str) -> Any:
    if key in _NUMBERS and text.isascii() and text.isdigit():
        return int(text)
    return loads(text, place) if text.startswith(("[{", "{")) else text
