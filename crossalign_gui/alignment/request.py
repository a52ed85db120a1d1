"""What is asked of a model, as one value, for models on this machine and on servers alike: it can be compared, logged, written down,
read back and asked again (`Engine.ask`). The pixels of its picture are not in it, only their hash."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box

Wish = Literal["align", "caption", "write", "similar"]
"""align: where the words are; caption: a text about the picture; write: such a text, aligned; similar: what looks like the box."""

LOGGER = "crossalign_gui.requests"
_log = logging.getLogger(LOGGER)


@dataclass(frozen=True, slots=True)
class Request:
    """picture: the hash of its content. spans: of the caption, asked about besides its words. model: its id; of a server with all
    its options, and never with a token. options: how the model is read, or the very words that a server is asked ("prompt"). box: in
    pixels of the picture."""

    picture: str
    caption: str = ""
    spans: tuple[Ranges, ...] = ()
    model: str = ""
    options: tuple[tuple[str, str], ...] = ()
    wish: Wish = "align"
    box: Box | None = None

    def option(self, name: str) -> str:
        """Empty where it is not set."""
        return dict(self.options).get(name, "")

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Request:
        """What `to_json` wrote. Raises ValueError, KeyError, TypeError."""
        found: Any = json.loads(text)
        spans = tuple(tuple((int(start), int(end)) for start, end in ranges) for ranges in found["spans"])
        options = tuple((str(name), str(value)) for name, value in found["options"])
        if found["wish"] not in get_args(Wish):
            raise ValueError(f"there is no wish {found['wish']!r}")
        box = None if found["box"] is None else Box(**{name: float(value) for name, value in found["box"].items()})
        return cls(str(found["picture"]), str(found["caption"]), spans, str(found["model"]), options, found["wish"], box)


def note(request: Request) -> None:
    """One line of JSON in the log; it quotes captions, so it is there only where they may be logged."""
    _log.debug("%s", request.to_json())
