"""From a model's numbers to the predictions that the window shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from crossalign_gui.alignment import attention, regions
from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal, ScoreKind, Vectors, WordKind
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote, split_words

Maps = NDArray[np.float32]

_GRAMMAR = frozenset(
    """a an the of to in on at by for from with and or but nor as is are was were be been being has have had do does did
    can could may might will would shall should must that which who whose there than then so if while le la les un une
    des du de et der die das ein eine einer und von im am el los las una y del""".split()  # noqa: SIM905 (a list of words)
)
_UNREAD = message("it stands after the last word that this model reads")
_OVERLAP = 0.7  # of two boxes that are one answer (intersection over union)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """To one query. raw: [h, w], the model's own scores. heat: [h, w], not negative. score: in [0, 1], nan where the
    model gives none. proposals: None where they are to be read off the heat map. found: None to decide by the heat."""

    raw: Maps
    heat: Maps
    score: float = math.nan
    proposals: tuple[Proposal, ...] | None = None
    found: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What the answers of one call share. size: (height, width) of the image; area: what the grid covers of it;
    temperature: of the softmax that makes alpha of `raw` where that is a cosine or a logit."""

    model: str
    revision: str
    caption: str
    size: tuple[int, int]
    grid: tuple[int, int]
    area: Box
    score_kind: ScoreKind
    temperature: float = 1.0


def is_grammar(text: str) -> bool:
    """Words that name nothing by themselves: articles, prepositions, auxiliaries, in a few languages."""
    words = text.casefold().split()
    return bool(words) and all(word in _GRAMMAR for word in words)


def texts_of(caption: str, queries: Sequence[Ranges]) -> list[str]:
    return [quote(caption, ranges) for ranges in queries]


def assemble(
    frame: Frame,
    queries: Sequence[Ranges],
    answers: Sequence[Answer | None],
    *,
    global_score: float = math.nan,
    notes: tuple[str, ...] = (),
    answer: str = "",
    vectors: Vectors | None = None,
) -> Alignment:
    """answers: in the order of the queries; None for a word that the model did not read."""
    height, width = frame.size
    predictions: list[Prediction] = []
    raw = np.zeros((len(queries), *frame.grid), np.float32)
    heat = np.zeros_like(raw)
    for index, (ranges, item) in enumerate(zip(queries, answers, strict=True)):
        kind: WordKind = "function" if is_grammar(quote(frame.caption, ranges)) else "visual"
        if item is None:
            predictions.append(Prediction(ranges, "visual", math.nan, False, note=_UNREAD))
            continue
        raw[index] = item.raw
        if kind == "function":
            predictions.append(Prediction(ranges, kind, math.nan, False))
            continue
        peak = float(item.heat.max(initial=0))
        if item.found and peak > 0:
            heat[index] = np.clip(item.heat / peak, 0, 1)
        predictions.append(_prediction(ranges, item, heat[index], frame.area, (width, height)))
    return Alignment(
        frame.caption,
        tuple(predictions),
        raw,
        heat,
        _alpha(raw, predictions, frame),
        frame.area,
        (width, height),
        frame.score_kind,
        global_score,
        frame.model,
        frame.revision,
        answer=answer,
        notes=notes,
        temperature=frame.temperature,
        vectors=vectors,
    )


def _prediction(ranges: Ranges, answer: Answer, heat: Maps, area: Box, size: tuple[int, int]) -> Prediction:
    proposals = answer.proposals
    found = answer.found and bool(proposals or heat.any())
    if proposals is None:
        proposals = regions.propose(heat, area, size) if found else ()
    if found and heat.any():
        x, y = regions.peak_of(heat, area)
        peak = min(max(x, 0.0), size[0] - 1e-3), min(max(y, 0.0), size[1] - 1e-3)
    else:
        peak = proposals[0].box.center if found and proposals else None  # type: ignore[assignment]
    return Prediction(ranges, "visual", answer.score, found, peak, proposals if found else (), answer.note)


def _alpha(raw: Maps, predictions: Sequence[Prediction], frame: Frame) -> Maps:
    """ "A region attends to words": over the single words of the caption that name something.

    Scores go through the softmax of `attention.attend`; what is a share or a probability already is divided by its sum.
    """
    words = {((word.start, word.end),) for word in split_words(frame.caption)}
    usable = np.array([item.kind == "visual" and item.ranges in words and item.note != _UNREAD for item in predictions], bool)
    if not usable.any():
        return np.zeros_like(raw)
    if frame.score_kind in ("cosine", "logit"):
        count, rows, columns = raw.shape
        scores = torch.from_numpy(raw).reshape(1, count, rows * columns).transpose(1, 2)
        alpha = attention.attend(scores, "words", frame.temperature, torch.from_numpy(usable))
        return alpha[0].T.reshape(count, rows, columns).contiguous().numpy()
    shares = np.clip(raw, 0, None) * usable[:, None, None]
    total = shares.sum(0, keepdims=True)
    even = np.broadcast_to(usable[:, None, None] / usable.sum(), raw.shape)
    return np.divide(shares, total, out=even.astype(np.float32), where=total > 1e-12)


def best_boxes(
    boxes: NDArray[np.float64], scores: NDArray[np.float64], size: tuple[int, int], least: float, limit: int = 8
) -> tuple[Proposal, ...]:
    """The boxes that score at least `least`, the best first, each thing once (non-maximum suppression).

    boxes: [N, 4] corners in image pixels; scores: [N] in [0, 1]; size: (height, width).
    """
    return tuple(proposal for _, proposal in numbered_best_boxes(boxes, scores, size, least, limit))


def numbered_best_boxes(
    boxes: NDArray[np.float64], scores: NDArray[np.float64], size: tuple[int, int], least: float, limit: int = 8
) -> list[tuple[int, Proposal]]:
    """The same, each with its row."""
    chosen: list[tuple[int, Proposal]] = []
    for index in np.argsort(-scores, kind="stable")[: 20 * limit]:
        if scores[index] < least or len(chosen) == limit:
            break
        box = Box(*(float(value) for value in boxes[index])).clipped(size[1], size[0])
        if box.area > 0 and all(box.iou(other.box) < _OVERLAP for _, other in chosen):
            chosen.append((int(index), Proposal(box, float(min(1.0, scores[index])))))
    return chosen


def boxes_to_heat(proposals: Sequence[Proposal], grid: tuple[int, int], area: Box) -> Maps:
    """[h, w]: how much of each cell is covered by a box, times its score where it has one; the best box counts."""
    rows, columns = grid
    result: NDArray[np.float32] = np.zeros(grid, np.float32)
    edges_y = area.y0 + np.arange(rows + 1) / rows * area.height
    edges_x = area.x0 + np.arange(columns + 1) / columns * area.width
    for proposal in proposals:
        box = proposal.box
        y = np.clip(np.minimum(edges_y[1:], box.y1) - np.maximum(edges_y[:-1], box.y0), 0, None) / (area.height / rows)
        x = np.clip(np.minimum(edges_x[1:], box.x1) - np.maximum(edges_x[:-1], box.x0), 0, None) / (area.width / columns)
        result = np.maximum(result, (proposal.strength * np.outer(y, x)).astype(np.float32))
    return result
