"""What a server is asked about a caption: values that can be logged, sent and sent again, without pixels and without a token."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from crossalign_gui.alignment.compact.chunks import Chunker
from crossalign_gui.alignment.models.answers import is_grammar
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.grounded_text import Family
from crossalign_gui.domain.grounded_text.families import Cells, Locations, Marks
from crossalign_gui.domain.text import is_question, quote, split_words

_LONGEST = 2048
"""Tokens of an answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a model. picture: the hash of its content. spans: of the caption, which are asked about; none for a
    caption or an answer in words. model: the id of the server, with all its options. prompt: the very words."""

    picture: str
    caption: str
    spans: tuple[Ranges, ...]
    model: str
    prompt: str

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Request:
        """What `to_json` wrote. Raises ValueError, KeyError, TypeError."""
        found = json.loads(text)
        spans = tuple(tuple((int(start), int(end)) for start, end in ranges) for ranges in found["spans"])
        return cls(str(found["picture"]), str(found["caption"]), spans, str(found["model"]), str(found["prompt"]))


def body_of(request: Request, jpeg: str) -> dict[str, Any]:
    """What goes over the wire. jpeg: in base 64."""
    server = Server.parse(request.model)
    picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{jpeg}"}}
    body: dict[str, Any] = {
        "model": server.model,
        "messages": [{"role": "user", "content": [picture, {"type": "text", "text": request.prompt}]}],
        "temperature": 0,
        "max_tokens": _LONGEST,
        "stream": True,
    }
    if request.spans and _has_special_tokens(server.writes):
        body["skip_special_tokens"] = False  # vLLM and SGLang would leave out the marks themselves
    return body


def _has_special_tokens(family: Family) -> bool:
    syntax = family.syntax
    return isinstance(syntax, Locations | Cells) or (isinstance(syntax, Marks) and "<|" in syntax.box)


class Phrases:
    """Which words of a caption are asked about together."""

    def __init__(self) -> None:
        self._chunker: Chunker | None = None

    def of(self, caption: str) -> tuple[Ranges, ...]:
        """Its noun phrases, and the words outside of them that may name something (in a question they ask)."""
        if self._chunker is None:
            self._chunker = Chunker.load()
        phrases = self._chunker.phrases(caption)
        inside = [part for ranges in phrases for part in ranges]
        loose = [
            ((word.start, word.end),)
            for word in (() if phrases and is_question(caption) else split_words(caption))
            if not is_grammar(word.text) and not any(start <= word.start and word.end <= end for start, end in inside)
        ]
        return tuple(sorted((*phrases, *loose)))


def to_find(family: Family, server: str, picture: str, caption: str, spans: Sequence[Ranges]) -> list[Request]:
    """One request for all of the spans, or one for each where the family answers one at a time."""
    if not spans:
        return []
    if family.asks_for_several:
        texts = list(dict.fromkeys(quote(caption, ranges) for ranges in spans))
        return [Request(picture, caption, tuple(spans), server, _several(family, texts))]
    return one_by_one(family, server, picture, caption, spans)


def one_by_one(family: Family, server: str, picture: str, caption: str, spans: Sequence[Ranges]) -> list[Request]:
    """Words that are the same are asked about once."""
    together: dict[str, list[Ranges]] = {}
    for ranges in spans:
        together.setdefault(quote(caption, ranges), []).append(ranges)
    return [Request(picture, caption, tuple(same), server, family.find.replace("{}", text)) for text, same in together.items()]


def _several(family: Family, texts: Sequence[str]) -> str:
    """Quoted for families that answer in JSON."""
    quoted = texts if family.several else [json.dumps(text, ensure_ascii=False) for text in texts]
    return family.asks_for_several.replace("{}", family.between.join(quoted))


def to_describe(family: Family, server: str, picture: str) -> Request:
    return Request(picture, "", (), server, family.describe)


def to_answer(server: str, picture: str, question: str) -> Request:
    return Request(picture, question, (), server, question)
