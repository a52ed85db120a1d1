"""What a server is asked about a caption: requests with the very words, without pixels and without a token."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from crossalign_gui.alignment.compact.chunks import Chunker
from crossalign_gui.alignment.models.answers import is_grammar
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.grounded_text import Family
from crossalign_gui.domain.grounded_text.families import Cells, Locations, Marks
from crossalign_gui.domain.text import is_question, quote, split_words

_LONGEST = 2048
"""Tokens of an answer."""


def body_of(request: Request, jpeg: str) -> dict[str, Any]:
    """What goes over the wire. jpeg: in base 64."""
    server = Server.parse(request.model)
    picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{jpeg}"}}
    body: dict[str, Any] = {
        "model": server.model,
        "messages": [{"role": "user", "content": [picture, {"type": "text", "text": request.option("prompt")}]}],
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
        return [_question(picture, caption, tuple(spans), server, _several(family, texts))]
    return one_by_one(family, server, picture, caption, spans)


def one_by_one(family: Family, server: str, picture: str, caption: str, spans: Sequence[Ranges]) -> list[Request]:
    """Words that are the same are asked about once."""
    together: dict[str, list[Ranges]] = {}
    for ranges in spans:
        together.setdefault(quote(caption, ranges), []).append(ranges)
    return [
        _question(picture, caption, tuple(same), server, family.find.replace("{}", text)) for text, same in together.items()
    ]


def _question(picture: str, caption: str, spans: tuple[Ranges, ...], server: str, prompt: str) -> Request:
    """spans: none for a caption or an answer in words. server: its id with all its options."""
    return Request(picture, caption, spans, server, (("prompt", prompt),))


def _several(family: Family, texts: Sequence[str]) -> str:
    """Quoted for families that answer in JSON."""
    quoted = texts if family.several else [json.dumps(text, ensure_ascii=False) for text in texts]
    return family.asks_for_several.replace("{}", family.between.join(quoted))


def to_describe(family: Family, server: str, picture: str) -> Request:
    return replace(_question(picture, "", (), server, family.describe), wish="caption")


def to_answer(server: str, picture: str, question: str) -> Request:
    return _question(picture, question, (), server, question)
