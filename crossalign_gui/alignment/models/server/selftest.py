"""Does this server point where it should? The same weights answer shifted in different servers: ggml-org/llama.cpp 16880 and 17131,
vllm-project/vllm 19585, QwenLM/Qwen3-VL 1210 and 2020."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.alignment.models.server import asking, reading
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.models.server.answering import Completion
from crossalign_gui.alignment.models.server.client import Client
from crossalign_gui.alignment.models.server.correction import Correction, Fit, Pair, fit
from crossalign_gui.alignment.models.server.targets import Target, targets
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Family, Place, Size
from crossalign_gui.domain.messages import message

_QUALITY = 92
_BUDGETS = (3_211_264, 2_007_040, 1_605_632, 1_003_520, 802_816, 602_112, 451_584, 401_408, 200_704, 100_352, 50_176)
"""Most pixels that servers and their users set: 4096, 2560, 2048, 1280, 1024, 768, 576, 512, 256, 128 and 64 pieces of 28 x 28."""


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """A picture as it goes out. size: (width, height) of it."""

    jpeg: bytes
    size: Size


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One picture of the test, for people. answers: by name, in pixels of `target`, corrected."""

    target: Target
    answers: dict[str, tuple[Place, ...]]
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """correction: None where the server is refused, and `told` says why; else `told` says how well it points. budget: by which it
    resizes pictures, of families whose numbers depend on that; None for the usual one."""

    correction: Correction | None
    told: str
    shown: tuple[Shown, ...]
    budget: Budget | None = None


def jpeg_of(pixels: NDArray[np.uint8], side: int) -> Sent:
    """side: the longest one that is sent."""
    picture = Image.fromarray(pixels)
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return Sent(file.getvalue(), picture.size)


def run(client: Client, family: Family, check: Check) -> Outcome:
    """Ask about every picture of the test. Raises Cancelled, AlignmentError."""
    longest = 0 if family.scale.whole else client.server.side
    asked = [_ask(client, family, target, check) for target in targets(longest)]
    result, budget = _fitted(client.server, family, asked)
    shown = tuple(_show(client.server, family, item, result.correction or Correction(), budget) for item in asked)
    if result.correction is not None:
        told = _praise(result)
        if budget is not None:
            told = message("{}; it resizes pictures to at most {} pixels", told, budget.most)
        return Outcome(result.correction, told, shown, budget)
    for other in FAMILIES.values():
        if other is not family and type(other.syntax) is type(family.syntax):
            try:
                again, _ = _fitted(client.server, other, asked)
            except AlignmentError:
                continue
            if again.correction is not None and again.correction.is_none:
                told = message(
                    "These answers are written in the manner of {}; choose that family for this server.", other.title
                )
                return Outcome(None, told, shown)
    return Outcome(None, _blame(result), shown)


def _fitted(server: Server, family: Family, asked: Sequence[_Asked]) -> tuple[Fit, Budget | None]:
    """How the answers lie, by the usual budget or by the one that explains them without a correction. Raises AlignmentError."""
    usual = fit(_pairs(server, family, asked))
    if family.scale.whole or (usual.correction is not None and usual.correction.is_none):
        return usual, None
    for most in _BUDGETS:
        again = fit(_pairs(server, family, asked, Budget(most)))
        if again.correction is not None and again.correction.is_none:
            return again, Budget(most)
    return usual, None


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    target: Target
    sent: Sent
    spans: tuple[Ranges, ...]
    answers: tuple[tuple[Request, Completion], ...]


def _ask(client: Client, family: Family, target: Target, check: Check) -> _Asked:
    sent = jpeg_of(target.pixels, client.server.side)
    starts = [target.caption.index(name) for name in target.boxes]
    spans: tuple[Ranges, ...] = tuple(((start, start + len(name)),) for start, name in zip(starts, target.boxes, strict=True))
    requests = asking.to_find(family, client.server.id, target.key, target.caption, spans)
    answers = client.complete(requests, sent.jpeg, check)
    return _Asked(target, sent, spans, tuple(zip(requests, answers, strict=True)))


def _found(server: Server, family: Family, item: _Asked, budget: Budget | None = None) -> dict[Ranges, tuple[Place, ...]]:
    """In pixels of what was sent. Raises AlignmentError where nothing can be read."""
    found: dict[Ranges, tuple[Place, ...]] = {}
    for request, completion in item.answers:
        read = reading.places(completion, server, family, item.sent.size, budget)
        if len(request.spans) == 1:
            found[request.spans[0]] = tuple(place for thing in read.things for place in thing.places)
        else:
            found |= reading.assign(read.things, request.caption, request.spans)[0]
    return found


def _pairs(server: Server, family: Family, asked: Sequence[_Asked], budget: Budget | None = None) -> list[Pair]:
    """Things for which exactly one place was answered."""
    pairs = []
    failed: AlignmentError | None = None
    for item in asked:
        scale = item.sent.size[0] / item.target.pixels.shape[1], item.sent.size[1] / item.target.pixels.shape[0]
        try:
            found = _found(server, family, item, budget)
        except AlignmentError as error:
            failed = error
            continue
        for ranges, box in zip(item.spans, item.target.boxes.values(), strict=True):
            truth = Box(box.x0 * scale[0], box.y0 * scale[1], box.x1 * scale[0], box.y1 * scale[1])
            if len(found.get(ranges, ())) == 1:
                answer = found[ranges][0]
                pairs.append(Pair(truth if isinstance(answer, Box) else truth.center, answer, item.sent.size))
    if failed is not None and not pairs:
        raise failed
    return pairs


def _show(server: Server, family: Family, item: _Asked, correction: Correction, budget: Budget | None) -> Shown:
    try:
        found = _found(server, family, item, budget)
    except AlignmentError:
        found = {}
    size = (item.target.pixels.shape[1], item.target.pixels.shape[0])
    answers = {
        name: placed(found.get(ranges, ()), correction, item.sent.size, size)
        for name, ranges in zip(item.target.boxes, item.spans, strict=True)
    }
    return Shown(item.target, answers, "\n".join(completion.text for _, completion in item.answers))


def placed(places: Sequence[Place], correction: Correction, sent: Size, size: Size) -> tuple[Place, ...]:
    """From pixels of the picture that was sent to those of the image."""
    found = [correction.apply(place, sent) for place in places]
    across, down = size[0] / sent[0], size[1] / sent[1]
    return tuple(
        Box(place.x0 * across, place.y0 * down, place.x1 * across, place.y1 * down)
        if isinstance(place, Box)
        else (place[0] * across, place[1] * down)
        for place in found
        if place is not None
    )


def _praise(result: Fit) -> str:
    correction = result.correction
    assert correction is not None
    if correction.is_none:
        return message("It points where it should: {} of 12 shapes, off by {:.1%} of the side", result.count, result.error)
    return message(
        "Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}",
        result.error,
        result.left,
    )


def _blame(result: Fit) -> str:
    if result.error != result.error:
        return message("It found {} of 12 plain shapes, which is too few to trust its places. It is not used.", result.count)
    return message(
        "Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try "
        "another family, another longest side, or another server.",
        result.error,
    )
