"""Words of a caption and the tokens that a tokenizer makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message

_CACHED_VECTORS = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """ids, mask: [1, T]. offsets: of each token in the caption, in code points; special tokens are empty.
    read: how many code points of the caption were read; truncated: whether some of its words were not."""

    ids: Tensor
    mask: Tensor
    offsets: tuple[tuple[int, int], ...]
    read: int
    truncated: bool

    def of(self, ranges: Ranges) -> list[int]:
        """The tokens that overlap ranges of the caption; empty where the caption was cut off before."""
        return [
            number
            for number, (start, end) in enumerate(self.offsets)
            if end > start and any(start < last and end > first for first, last in ranges)
        ]


def tokenize(tokenizer: Any, caption: str, limit: int, device: str = "cpu") -> Tokens:
    """At most `limit` tokens, special ones included."""
    found = tokenizer(caption, return_offsets_mapping=True, truncation=True, max_length=limit)
    special = tokenizer(caption, return_special_tokens_mask=True, truncation=True, max_length=limit)["special_tokens_mask"]
    offsets = tuple(
        (0, 0) if is_special else (int(start), int(end))
        for (start, end), is_special in zip(found["offset_mapping"], special, strict=True)
    )
    read = max((end for _, end in offsets), default=0)
    ids = torch.tensor([found["input_ids"]], device=device)
    return Tokens(ids, torch.ones_like(ids), offsets, read, bool(caption[read:].strip()) and len(offsets) >= limit)


def too_long(tokens: Tokens, what: str = "The model") -> tuple[str, ...]:
    """The note that says so, if words were cut off."""
    if not tokens.truncated:
        return ()
    return (
        message(
            "{} reads only the first {} tokens of a caption; the words after them were left out", what, len(tokens.offsets)
        ),
    )


class VectorCache:
    """Vectors by string, up to a bound; the oldest go."""

    def __init__(self) -> None:
        self._vectors: dict[str, Tensor] = {}

    def get(self, texts: Sequence[str], encode: Callable[[list[str]], Tensor]) -> Tensor:
        """[len(texts), D]; `encode` is called once, with what is not known."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if missing:
            for text, vector in zip(missing, encode(missing), strict=True):
                self._vectors[text] = vector
        found = torch.stack([self._vectors[text] for text in texts])
        while len(self._vectors) > _CACHED_VECTORS:
            del self._vectors[next(iter(self._vectors))]
        return found
