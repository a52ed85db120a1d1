"""Words by regions as numbers: scores, attention in both directions, entropy, coverage, the alignment loss and its parts.

The formulas are those of `attention`, on K regions instead of the cells of the grid. A region's score is the mean, or the
maximum, of the model's scores over its cells; a region's vector is the mean of its cells' vectors, so that v_i^T t_j is the
mean score. Where the scores are log-odds that were calibrated, as probabilities that a heat map paints, the probabilities are
averaged: a word wins a region here if and only if it is the brightest there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np

from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygon, Polygons, Shape
from crossalign_gui.domain.masks import bounds, decode, rasterise
from crossalign_gui.domain.text import quote, split_words

if TYPE_CHECKING:
    from numpy.typing import NDArray

Numbers: TypeAlias = "NDArray[np.float64]"
Over = Literal["words", "regions"]
Pooling = Literal["mean", "max"]
Order = Literal["none", "score", "cluster"]

MASS = 0.9
"""The part of a word's attention that its coverage holds."""
_SAME = 0.7  # IoU from which a proposal is a region that stands there already
_MOST_PROPOSALS = 3  # of each word
_GRID = 6  # cells of the coarse grid along the longer side
_LEAST = 1e-12  # shares under this count as this in a logarithm
_FINE = 8  # a polygon is filled on a grid this much finer than the model's
_UNBOUNDED = ("logit", "cosine")


@dataclass(frozen=True, slots=True)
class Column:
    """A region of the matrix. region: the id of one of the document, None for a proposal or a cell of the coarse grid."""

    title: str
    shape: Shape
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How the matrix is read. over: each region attends to words, or each word to regions. factor: times the model's own
    temperature. grid: cells of a coarse grid instead of the regions."""

    over: Over = "words"
    softmax: bool = True
    factor: float = 1.0
    pooling: Pooling = "mean"
    order: Order = "none"
    grid: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Loss:
    """mean_i ||v_i - context_i||^2, taken apart exactly.

    parts: [L, K], alpha_ij (v_i - context_i)^T (v_i - t_j) / K: they sum to the loss, since alpha sums to 1 over words. A
    part below 0 is a word that pulls the context of that region towards the region. in_vectors: False where the model has
    no common space; words are then the axes of a space of their own (t_j = e_j), and v_i holds the support, in [0, 1], that
    the region gives each word: 0 for a region that is one word for certain, large where the words explain it badly.
    """

    parts: Numbers
    in_vectors: bool

    @property
    def total(self) -> float:
        return float(self.parts.sum())

    @property
    def by_word(self) -> Numbers:
        return np.asarray(self.parts.sum(1))

    @property
    def by_region(self) -> Numbers:
        return np.asarray(self.parts.sum(0))


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """L words by K regions. words: places in the alignment's predictions. scores: [L, K] pooled, the model's own. values:
    [L, K], what is shown. entropy: [L] in nats, of each word's attention over the cells of the image; evenness: the same
    divided by the most there can be, in [0, 1]. coverage: [L], the least part of the image that holds 90 % of it.
    left_out: words without a row, since they name nothing or the model says nothing of them."""

    reading: Reading
    titles: tuple[str, ...]
    ranges: tuple[Ranges, ...]
    columns: tuple[Column, ...]
    scores: Numbers
    values: Numbers
    entropy: Numbers
    evenness: Numbers
    coverage: Numbers
    loss: Loss
    left_out: int = 0


def make(alignment: Alignment, columns: Sequence[Column], reading: Reading) -> Matrix:
    """Raises ValueError for a factor that is not positive."""
    known = {((word.start, word.end),) for word in split_words(alignment.caption)}
    singles = [index for index, item in enumerate(alignment.predictions) if item.ranges in known]
    words = [index for index in singles if alignment.predictions[index].kind == "visual" and alignment.raw[index].any()]
    weights = np.stack([cells_of(column.shape, alignment) for column in columns]) if columns else _no_cells(alignment)
    columns = [column for column, cells in zip(columns, weights, strict=True) if cells.any()]
    weights = weights[weights.any((1, 2))]
    raw = alignment.raw[words].astype(np.float64)
    chances = alignment.calibrated and alignment.score_kind == "logit"
    scores = _log_odds(pool(_chances(raw), weights, reading.pooling)) if chances else pool(raw, weights, reading.pooling)
    logits, temperature = _logits(scores, alignment), alignment.temperature * reading.factor
    values = attend(logits, reading.over, temperature) if reading.softmax else scores
    p = _over_cells(_logits(raw, alignment), alignment, temperature)
    entropy = entropies(p)
    most = np.log(p.shape[1]) if p.shape[1] > 1 else 1.0
    loss = _loss(alignment, words, weights, attend(logits, "words", temperature))
    found = Matrix(
        reading,
        tuple(quote(alignment.caption, alignment.predictions[index].ranges) for index in words),
        tuple(alignment.predictions[index].ranges for index in words),
        tuple(columns),
        scores,
        values,
        entropy,
        entropy / most,
        coverages(p),
        loss,
        len(singles) - len(words),
    )
    rows, places = order(values, reading.order)
    return _ordered(found, rows, places)


def columns_of(document: Document, alignment: Alignment) -> list[Column]:
    """The regions of a document, then the strongest proposals that are none of them, numbered from 1; without any, a coarse
    grid."""
    spans = {span.id: span.text for span in document.spans}
    found: list[Column] = []
    for region in document.regions:
        if region.status != "rejected":
            linked = [spans[link.span] for link in document.links_of_region(region.id) if link.polarity == "positive"]
            found.append(Column(_title(len(found) + 1, dict.fromkeys(linked)), region.shape, region.id))
    boxes = [bounds(column.shape) for column in found]
    for prediction in alignment.predictions:
        for proposal in prediction.proposals[:_MOST_PROPOSALS]:
            if all(proposal.box.iou(box) < _SAME for box in boxes):
                boxes.append(proposal.box)
                title = _title(len(found) + 1, {quote(alignment.caption, prediction.ranges) + "?": None})
                found.append(Column(title, proposal.box))
    return found or grid_columns(alignment.size)


def grid_columns(size: tuple[int, int]) -> list[Column]:
    """Even cells of an image of (width, height), named by row and column: A1, A2, B1."""
    width, height = size
    across = max(1, round(_GRID * width / max(size)))
    down = max(1, round(_GRID * height / max(size)))
    return [
        Column(
            f"{chr(ord('A') + row)}{column + 1}",
            Box(column * width / across, row * height / down, (column + 1) * width / across, (row + 1) * height / down),
        )
        for row in range(down)
        for column in range(across)
    ]


def cells_of(shape: Shape, alignment: Alignment) -> Numbers:
    """[h, w] in [0, 1]: how much of each cell the shape covers; all 0 outside the grid."""
    return _cells_of(shape, alignment.area, alignment.grid, alignment.size)


def pool(raw: Numbers, weights: Numbers, how: Pooling) -> Numbers:
    """raw: [L, h, w], weights: [K, h, w], each not all 0 -> [L, K]. The maximum is over the cells that the region covers at
    least half as much as the one it covers most."""
    flat, part = raw.reshape(len(raw), raw[0].size if len(raw) else 0), weights.reshape(len(weights), -1)
    if not len(raw) or not len(weights):
        return np.zeros((len(raw), len(weights)))
    if how == "mean":
        return np.asarray(flat @ (part / part.sum(1, keepdims=True)).T)
    inside = part >= 0.5 * part.max(1, keepdims=True)
    return np.stack([flat[:, cells].max(1) for cells in inside], 1)


def _chances(log_odds: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-log_odds)))


def _log_odds(chances: Numbers) -> Numbers:
    safe = np.clip(chances, _LEAST, 1 - _LEAST)
    return np.asarray(np.log(safe) - np.log1p(-safe))


def attend(logits: Numbers, over: Over, temperature: float) -> Numbers:
    """softmax(s / temperature) as `attention.attend` does it, of [L, K]. Raises ValueError for a temperature that is not
    positive."""
    if temperature <= 0:
        raise ValueError(f"the temperature must be positive, it is {temperature}")
    axis = 0 if over == "words" else 1
    if logits.shape[axis] == 0:
        return np.zeros_like(logits)
    scaled = logits / temperature
    shares = np.exp(scaled - scaled.max(axis, keepdims=True))
    return np.asarray(shares / shares.sum(axis, keepdims=True))


def entropies(p: Numbers) -> Numbers:
    """-sum p ln p in nats: [L, N], each row a distribution -> [L]."""
    return np.asarray(-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1))


def coverages(p: Numbers, mass: float = MASS) -> Numbers:
    """The least part of the cells that holds `mass`: [L, N], each row a distribution -> [L]."""
    if not p.size:
        return np.zeros(len(p))
    held = np.cumsum(-np.sort(-p, axis=1), axis=1)
    return np.asarray((np.sum(held < mass - 1e-9, axis=1) + 1) / p.shape[1])


def order(values: Numbers, how: Order) -> tuple[list[int], list[int]]:
    """The rows and columns of [L, K] by their best value, or so that like stands beside like: the leaves of an
    average-linkage tree in their optimal order (Bar-Joseph et al., "Fast optimal leaf ordering for hierarchical
    clustering", Bioinformatics 17, 2001)."""
    rows, columns = list(range(values.shape[0])), list(range(values.shape[1]))
    if how == "none" or not values.size:
        return rows, columns
    if how == "score":
        return sorted(rows, key=lambda row: -values[row].max()), sorted(columns, key=lambda place: -values[:, place].max())
    return _leaves(values), _leaves(values.T)


def losses(v: Numbers, t: Numbers, alpha: Numbers) -> Numbers:
    """The parts of the alignment loss: v [K, D], t [L, D], alpha [L, K] that sums to 1 over words -> [L, K]."""
    rest = v - alpha.T @ t
    towards = np.sum(rest * v, axis=1)[None] - t @ rest.T
    return np.asarray(alpha * towards / max(1, len(v)))


def _loss(alignment: Alignment, words: list[int], weights: Numbers, alpha: Numbers) -> Loss:
    vectors = alignment.vectors
    if vectors is None:
        support = pool(alignment.heat[words].astype(np.float64), weights, "mean")
        return Loss(losses(support.T, np.eye(len(words)), alpha), False)
    places = vectors.places.reshape(-1, vectors.places.shape[-1]).astype(np.float64)
    part = weights.reshape(len(weights), -1)
    v = (part / part.sum(1, keepdims=True)) @ places
    return Loss(losses(v, vectors.words[words].astype(np.float64), alpha), True)


def _ordered(matrix: Matrix, rows: list[int], places: list[int]) -> Matrix:
    def both(values: Numbers) -> Numbers:
        return values[np.ix_(rows, places)]

    return replace(
        matrix,
        titles=tuple(matrix.titles[row] for row in rows),
        ranges=tuple(matrix.ranges[row] for row in rows),
        columns=tuple(matrix.columns[place] for place in places),
        scores=both(matrix.scores),
        values=both(matrix.values),
        entropy=matrix.entropy[rows],
        evenness=matrix.evenness[rows],
        coverage=matrix.coverage[rows],
        loss=Loss(both(matrix.loss.parts), matrix.loss.in_vectors),
    )


def _leaves(values: Numbers) -> list[int]:
    if len(values) < 3:
        return list(range(len(values)))
    from scipy.cluster.hierarchy import leaves_list, linkage

    return [int(leaf) for leaf in leaves_list(linkage(values, "average", optimal_ordering=True))]


def _logits(scores: Numbers, alignment: Alignment) -> Numbers:
    """What goes into a softmax; of shares their logarithm, so that at temperature 1 it divides them by their sum."""
    return scores if alignment.score_kind in _UNBOUNDED else np.log(np.maximum(scores, _LEAST))


def _over_cells(logits: Numbers, alignment: Alignment, temperature: float) -> Numbers:
    """[L, h, w] -> [L, N]: the word attends to the N cells that lie in the image."""
    inside = cells_of(Box(0, 0, *alignment.size), alignment) >= 0.5
    return attend(logits[:, inside], "regions", temperature)


def _title(number: int, words: dict[str, None]) -> str:
    return f"{number} {', '.join(words)}".strip()


def _no_cells(alignment: Alignment) -> Numbers:
    return np.zeros((0, *alignment.grid))


@lru_cache(maxsize=512)
def _cells_of(shape: Shape, area: Box, grid: tuple[int, int], size: tuple[int, int]) -> Numbers:
    if isinstance(shape, Box):
        y = _overlaps(area.y0, area.height, grid[0], np.array([shape.y0, shape.y1]))
        x = _overlaps(area.x0, area.width, grid[1], np.array([shape.x0, shape.x1]))
        return y @ x.T
    if isinstance(shape, Mask):
        pixels = decode(shape)
    else:
        scale = min(1.0, _FINE * max(grid) / max(size))
        width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
        pixels = rasterise(_scaled(shape, width / size[0], height / size[1]), (height, width))
    rows, columns = pixels.shape
    y = _overlaps(area.y0, area.height, grid[0], _edges(size[1], rows))
    x = _overlaps(area.x0, area.width, grid[1], _edges(size[0], columns))
    return np.asarray(y @ pixels.astype(np.float32) @ x.T, dtype=np.float64)


def _overlaps(start: float, length: float, count: int, edges: Numbers) -> Numbers:
    """[count, len(edges) - 1]: the part of each of `count` cells that lies between two edges."""
    cells = start + np.arange(count + 1) * length / count
    common = np.minimum(cells[1:, None], edges[None, 1:]) - np.maximum(cells[:-1, None], edges[None, :-1])
    return np.clip(common, 0, None) * count / length


def _edges(length: float, count: int) -> Numbers:
    """[count + 1], of `count` even parts of a length."""
    return np.asarray(np.arange(count + 1) * (length / count), dtype=np.float64)


def _scaled(shape: Polygons | Points, fx: float, fy: float) -> Polygons | Points:
    def ring(points: Iterable[Point]) -> tuple[Point, ...]:
        return tuple((x * fx, y * fy) for x, y in points)

    if isinstance(shape, Points):
        return Points(ring(shape.points))
    return Polygons(tuple(Polygon(ring(part.outer), tuple(ring(hole) for hole in part.holes)) for part in shape.parts))
