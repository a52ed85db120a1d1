"""Learn words from corrections, in closed form, from region vectors that were encoded once.

Each word is told from everything else by linear discriminant analysis with one covariance for all words: the direction of a
word is C^-1 (m_j - m), where m_j is the mean of the regions that it was linked to, m the mean of all places of these images
and C their covariance. One example is enough, since what is common in pictures is learned from all of them (Hariharan, Malik
and Ramanan, "Discriminative decorrelation for clustering and classification", ECCV 2012, section 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.adapter import Adapter, Provenance, Vectors
from crossalign_gui.alignment.pointing import centres_inside, pointing_hit
from crossalign_gui.alignment.protocol import Alignment, Check, never_cancelled
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box, Shape
from crossalign_gui.domain.masks import bounds, rasterise

Maps = NDArray[np.float32]
Use = Literal["keep", "add", "replace"]

_CELLS = 64  # places of each image that the mean and the covariance are made of
_SHRINKAGE = 0.5  # of the covariance towards a multiple of the identity
_REJECTED = 0.5  # how far a word's rejected regions push its direction away
_SLOPE, _OFFSET = 8.0, -4.0  # Platt scaling before there is enough to fit it
_PRIOR = 4.0  # what these two weigh, in pictures
_FOLDS = 5
_OTHERS = 24  # images on which words are tried that nothing is said of there


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A word of one picture. name: as the model learns it. shapes: its true regions in image pixels, none where it is not in
    the picture; rejected: regions that it is not. heat: [h, w], what the model itself answers, on the grid of the vectors;
    hit: the pointing game of that answer."""

    name: str
    shapes: tuple[Shape, ...]
    rejected: tuple[Shape, ...]
    heat: Maps
    hit: float


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """A picture: vectors float16 [h, w, D] over all of it; size: (width, height)."""

    vectors: NDArray[np.float16]
    size: tuple[int, int]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person said about words of a caption; see Example."""

    ranges: Ranges
    shapes: tuple[Shape, ...]
    rejected: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class WordChange:
    """links: of the word. before, after: how many of the held-out ones the model points to. use: what the adapter does."""

    name: str
    links: int
    before: float
    after: float
    use: Use


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """adapter: None where it was refused or there is nothing to learn; why: the reason then, else empty.

    before, after: the pointing game on held-out links, each learned without its image; lost: how many of these the model
    pointed to before and would miss now.
    """

    adapter: Adapter | None
    why: str
    before: float
    after: float
    lost: int
    links: int
    words: tuple[WordChange, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """An example with what training needs of it. mean, rejected: of its region vectors, and of those it is not. heat:
    [cells]; inside: [cells], whose centres its regions hold, none where it is not in the picture."""

    image: int
    name: str
    linked: bool
    inside: NDArray[np.bool_]
    mean: Vectors | None
    rejected: Vectors | None
    heat: Maps
    hit: float


@dataclass(frozen=True, slots=True, eq=False)
class _Common:
    """What all words share, links that are held out or not: the vectors of the images, [cells, D] each, their mean, and the
    inverse of their shrunk covariance."""

    images: Sequence[Vectors]
    centre: Vectors
    inverse: Vectors


@dataclass(frozen=True, slots=True)
class _Judged:
    """A direction on the image of an example. peak: the best score; added, replaced: the pointing game of the model's heat
    with the learned one, and of the score alone."""

    peak: float
    added: float
    replaced: float


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    left: dict[str, Vectors]
    uses: dict[str, Use]
    slope: float
    offset: float


def encoded(vectors: NDArray[np.float16], alignment: Alignment, said: Sequence[tuple[str, Correction]]) -> Encoded:
    """said: the name and what was corrected, in the order of the predictions of `alignment`."""
    grid = (vectors.shape[0], vectors.shape[1])
    examples = []
    for index, (name, item) in enumerate(said):
        hit = pointing_hit(alignment.raw[index], alignment, [bounds(shape) for shape in item.shapes]) if item.shapes else 0.0
        heat = resize(alignment.heat[index], grid)
        examples.append(Example(name, item.shapes, item.rejected, heat, hit))
    return Encoded(vectors, alignment.size, tuple(examples))


def coverage(shape: Shape, size: tuple[int, int], grid: tuple[int, int]) -> NDArray[np.bool_]:
    """[*grid]: the cells that show the thing. Of a box it is the ellipse inside, since its corners show what is around; never
    empty. size: (width, height)."""
    (rows, columns), (width, height) = grid, size
    x = (np.arange(columns) + 0.5) * width / columns
    y = (np.arange(rows) + 0.5) * height / rows
    box = bounds(shape)
    if not isinstance(shape, Box):
        cells = rasterise(shape, (height, width))[y.astype(int)[:, None], x.astype(int)[None, :]]
        if cells.any():
            return np.asarray(cells, bool)
    cx, cy = box.center
    away = ((x[None, :] - cx) / max(box.width / 2, 1e-3)) ** 2 + ((y[:, None] - cy) / max(box.height / 2, 1e-3)) ** 2
    inside = away < 1
    if not inside.any():
        inside = away == away.min()
    return np.asarray(inside, bool)


def points_inside(heat: Maps, shapes: Sequence[Shape], size: tuple[int, int]) -> float:
    """The pointing game: the part of the strongest cells whose centres lie in the bounds of a shape."""
    return float(_inside(shapes, size, (heat.shape[0], heat.shape[1]))[heat >= heat.max()].mean())


def _inside(shapes: Sequence[Shape], size: tuple[int, int], grid: tuple[int, int]) -> NDArray[np.bool_]:
    return centres_inside(grid, Box(0, 0, *size), [bounds(shape) for shape in shapes])


def learn(
    images: Sequence[Encoded], model: str, revision: str, author: str, created: str, check: Check = never_cancelled
) -> Lesson:
    """Fit all corrections, and refuse where the links of images that were left out get worse. Raises Cancelled."""
    vectors = [image.vectors.reshape(-1, image.vectors.shape[-1]).astype(np.float32) for image in images]
    seen = [item for number, image in enumerate(images) for item in _see(image, vectors[number], number)]
    linked = [item for item in seen if item.linked]
    if not linked:
        return Lesson(None, "There is no accepted link of words that this model can learn yet", 0, 0, 0, 0, ())
    common = _common(vectors, check)
    fit = _fit(common, seen, check)
    hits = _held_out(common, seen, check)
    before = float(np.mean([item.hit for item in linked]))
    after = float(np.mean([hits[id(item)] for item in linked]))
    lost = sum(1 for item in linked if hits[id(item)] < item.hit)
    words = []
    for name in dict.fromkeys(item.name for item in linked):
        own = [item for item in linked if item.name == name]
        figures = [float(np.mean(values)) for values in ([i.hit for i in own], [hits[id(i)] for i in own])]
        words.append(WordChange(name, len(own), figures[0], figures[1], fit.uses.get(name, "keep")))
    names = tuple(name for name, use in fit.uses.items() if use != "keep")
    why = ""
    if not names:
        why = "The model points to all of these links as well as it would after learning"
    elif after < before:
        why = (
            f"Refused: of the links that were held out, the model points to {before:.0%} now and would point to {after:.0%} "
            "after learning. Correct more pictures of the same words and learn again."
        )
    adapter = None
    if not why:
        left = np.stack([fit.left[name] for name in names], 1).astype(np.float32)
        bias = -(common.centre @ left).astype(np.float32)
        replaces = frozenset(name for name in names if fit.uses[name] == "replace")
        made = Provenance(
            author, created, len(linked), len({item.image for item in linked}), round(before, 4), round(after, 4)
        )
        adapter = Adapter(model, revision, names, left, bias, replaces, fit.slope, fit.offset, made)
    return Lesson(adapter, why, before, after, lost, len(linked), tuple(words))


def _see(image: Encoded, vectors: Vectors, number: int) -> list[_Seen]:
    grid = (image.vectors.shape[0], image.vectors.shape[1])

    def mean(shapes: Sequence[Shape]) -> Vectors | None:
        if not shapes:
            return None
        cells = np.any([coverage(shape, image.size, grid) for shape in shapes], axis=0)
        return np.asarray(vectors[cells.ravel()].mean(0), np.float32)

    found = []
    for item in image.examples:
        inside = _inside(item.shapes, image.size, grid).ravel()
        heat = item.heat.ravel()
        found.append(
            _Seen(number, item.name, bool(item.shapes), inside, mean(item.shapes), mean(item.rejected), heat, item.hit)
        )
    return found


def _common(images: Sequence[Vectors], check: Check) -> _Common:
    rng = np.random.default_rng(0)
    every = np.concatenate([flat[rng.integers(0, len(flat), _CELLS)] for flat in images])
    check()
    centre: Vectors = every.mean(0)
    every = every - centre
    covariance = every.T @ every / np.float32(len(every))
    size = len(centre)
    spread = float(np.trace(covariance)) / size + 1e-9
    shrunk = (1 - _SHRINKAGE) * covariance + np.float32(_SHRINKAGE * spread) * np.eye(size, dtype=np.float32)
    check()
    return _Common(images, centre, np.asarray(np.linalg.inv(shrunk), np.float32))


def _fit(common: _Common, seen: Sequence[_Seen], check: Check) -> _Fit:
    rng = np.random.default_rng(0)
    centre, inverse = common.centre, common.inverse
    used = sorted({item.image for item in seen})
    groups: dict[str, list[_Seen]] = {}
    for item in seen:
        groups.setdefault(item.name, []).append(item)
    directions = {name: _direction(items, centre, inverse) for name, items in groups.items()}
    left = {name: direction for name, direction in directions.items() if direction is not None}
    asked = [item for name in left for item in groups[name]]
    several = {name: len({item.image for item in groups[name] if item.linked}) > 1 for name in left}
    aims = []
    for item in asked:
        others = [other for other in groups[item.name] if other.image != item.image] if several[item.name] else []
        without = _direction(others, centre, inverse) if others else None
        aims.append(left[item.name] if without is None else without)
    judged = list(zip(asked, _judge(common, asked, aims, _SLOPE, _OFFSET, check), strict=True))
    uses = {name: _choose([pair for pair in judged if pair[0].name == name]) for name in left}
    present = [found.peak for item, found in judged if item.linked and several[item.name]]
    absent = [found.peak for item, found in judged if not item.linked]
    chosen = [used[i] for i in rng.permutation(len(used))[:_OTHERS]]
    said = {(item.image, item.name) for item in seen}
    for number in chosen:
        check()
        silent = [direction for name, direction in left.items() if (number, name) not in said]
        absent += _scores(common, number, silent).max(1).tolist() if silent else []
    slope, offset = _platt(present, absent)
    return _Fit(left, uses, slope, offset)


def _direction(items: Sequence[_Seen], centre: Vectors, inverse: Vectors) -> Vectors | None:
    """Scaled so that the mean of the links scores 1 and the centre 0."""
    means = [item.mean for item in items if item.mean is not None]
    if not means:
        return None
    away = np.asarray(np.mean(means, axis=0) - centre, np.float32)
    rejected = [item.rejected for item in items if item.rejected is not None]
    aim = away if not rejected else away - _REJECTED * (np.mean(rejected, axis=0) - centre)
    direction: Vectors = inverse @ aim
    length = float(direction @ away)
    if length <= 1e-6:  # the rejected regions look like the links
        direction, length = inverse @ away, float(away @ inverse @ away)
    return np.asarray(direction / max(length, 1e-9), np.float32)


def _scores(common: _Common, number: int, directions: Sequence[Vectors]) -> Maps:
    """[len(directions), cells] on one image."""
    table = np.stack(directions)
    scores = common.images[number] @ table.T  # in this order BLAS is half as fast again
    return np.ascontiguousarray(scores.T) - (table @ common.centre)[:, None]


def _judge(
    common: _Common, items: Sequence[_Seen], directions: Sequence[Vectors], slope: float, offset: float, check: Check
) -> list[_Judged]:
    """Each direction on the image of its item; what points to nothing that is linked has no meaning."""
    places: dict[int, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item.image, []).append(place)
    result: list[_Judged] = [_Judged(0, 0, 0)] * len(items)
    for number, own in places.items():
        check()
        scores = _scores(common, number, [directions[place] for place in own])
        heat = np.maximum(np.stack([items[place].heat for place in own]), _learned_heat(scores, slope, offset))
        inside = np.stack([items[place].inside for place in own])
        found = zip(scores.max(1).tolist(), _hits(heat, inside), _hits(scores, inside), strict=True)
        for place, figures in zip(own, found, strict=True):
            result[place] = _Judged(*figures)
    return result


def _hits(maps: Maps, inside: NDArray[np.bool_]) -> list[float]:
    """maps, inside: [n, cells] -> the pointing game of each."""
    strongest = maps >= maps.max(1, keepdims=True)
    hits: list[float] = ((strongest & inside).sum(1) / strongest.sum(1)).tolist()
    return hits


def _choose(judged: Sequence[tuple[_Seen, _Judged]]) -> Use:
    """What to do with a word, judged on each of its images by what the others teach; with one image only on that.

    What the model knows counts as one more link that it got right.
    """
    linked = [(item, found) for item, found in judged if item.linked]
    known, added, replaced = 1.0, 1.0, 0.0
    for item, found in linked:
        known += item.hit
        added += found.added
        replaced += found.replaced
    if all(item.heat.max() <= 0 for item, _ in linked):
        return "replace" if replaced > 0 else "keep"
    if max(added, replaced) <= known:
        return "keep"
    return "replace" if replaced > added else "add"


def _learned_heat(scores: Maps, slope: float, offset: float) -> Maps:
    """[n, cells] in [0, 1]: the support, scaled by the probability of presence."""
    support, presence = _evidence(scores, slope, offset)
    return np.asarray(support / (1 + np.exp(-np.clip(presence, -60, 60)))[:, None], np.float32)


def evidence(score: Maps, slope: float, offset: float) -> tuple[Maps, float]:
    """Scores of a learned word to its support ([h, w], 0 at what is usual in pictures, or in this one, and 1 at the best
    place) and to the log-odds that it is in the picture."""
    support, presence = _evidence(score.reshape(1, -1), slope, offset)
    return support.reshape(score.shape), float(presence[0])


def _evidence(scores: Maps, slope: float, offset: float) -> tuple[Maps, NDArray[np.float64]]:
    """[n, cells] -> [n, cells] and [n]."""
    peak = scores.max(1).astype(np.float64)
    base = np.maximum(np.median(scores, axis=1), 0).astype(np.float64)
    support = np.clip((scores - base[:, None]) / np.maximum(peak - base, 1e-3)[:, None], 0, 1).astype(np.float32)
    return support, slope * peak + offset


def _platt(present: Sequence[float], absent: Sequence[float]) -> tuple[float, float]:
    """Slope and offset by logistic regression, each class weighing the same, drawn to the ones we start with."""
    if len(present) < 4 or len(absent) < 4:
        return _SLOPE, _OFFSET
    x = np.array([*present, *absent])
    y = np.array([1.0] * len(present) + [0.0] * len(absent))
    weight = np.where(y == 1, 0.5 * len(x) / len(present), 0.5 * len(x) / len(absent))
    start = np.array([_SLOPE, _OFFSET])
    a, design = start.copy(), np.stack([x, np.ones_like(x)], 1)
    prior = np.diag([_PRIOR / _SLOPE**2, _PRIOR / _OFFSET**2])
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(design @ a, -30, 30)))
        gradient = design.T @ (weight * (p - y)) + prior @ (a - start)
        curve = design.T @ (design * (weight * p * (1 - p))[:, None]) + prior
        a = a - np.linalg.solve(curve, gradient)
    slope = float(np.clip(a[0], 1.0, 40.0))
    return slope, float(np.clip(a[1], -40.0, 10.0))


def _held_out(common: _Common, seen: Sequence[_Seen], check: Check) -> dict[int, float]:
    """The pointing game of every link, by id, after learning from the images of the other folds."""
    used = [int(i) for i in np.random.default_rng(1).permutation(sorted({item.image for item in seen}))]
    hits = {id(item): item.hit for item in seen}
    folds = min(_FOLDS, len(used))
    if folds < 2:
        return hits
    for fold in range(folds):
        out = set(used[fold::folds])
        rest = [item for item in seen if item.image not in out]
        if not rest:
            continue
        fit = _fit(common, rest, check)
        asked = [item for item in seen if item.image in out and item.linked and fit.uses.get(item.name, "keep") != "keep"]
        directions = [fit.left[item.name] for item in asked]
        for item, found in zip(asked, _judge(common, asked, directions, fit.slope, fit.offset, check), strict=True):
            hits[id(item)] = found.replaced if fit.uses[item.name] == "replace" else found.added
    return hits
