"""What the tests read of a report."""

from __future__ import annotations

import base64
import io
from html.parser import HTMLParser

from PIL import Image
from typing_extensions import override


class Report(HTMLParser):
    """Rows of all tables as texts; pictures; addresses that something is loaded from; names of the elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.pictures: list[Image.Image] = []
        self.addresses: list[str] = []
        self.elements: set[str] = set()
        self.texts: list[str] = []
        self._in_cell = False
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        values = dict(attrs)
        self.addresses += [str(values[name]) for name in ("src", "href") if name in values]
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self._in_cell = True
        if tag == "img":
            assert values["alt"]
            _, data = str(values["src"]).split("data:image/jpeg;base64,")
            self.pictures.append(Image.open(io.BytesIO(base64.b64decode(data))))

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in_cell = False

    @override
    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if self._in_cell:
            self.rows[-1][-1] += f" {data}" if self.rows[-1][-1] else data

    def row(self, name: str) -> list[str]:
        """The first whose first cell starts so."""
        return next(row for row in self.rows if row and row[0].startswith(name))
