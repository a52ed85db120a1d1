"""Compose the evidence for a phrase: noun, colour, place, size, relation.

Region vectors and word vectors are thought of as concatenations [noun | colour | position]; a phrase's word vector
holds its noun's prototypes, its colours as indicators, and a position part that the other phrases decide, so the
score of a phrase is the sum of its parts' scores, as in compositional grounding (Hu et al., "Modeling relationships
in referential expressions", CVPR 2017, section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.encoded import Encoded, is_photograph
from crossalign_gui.alignment.compact.everyday_evidence import box_proposal, cells_of, everyday_evidence
from crossalign_gui.alignment.compact.evidence import (
    CLASSES,
    Evidence,
    Map,
    drawn_evidence,
    photo_evidence,
    strongest,
)
from crossalign_gui.alignment.compact.extent import with_extent
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box

_LEAST = 0.02  # what an attribute that does not hold leaves of the support
COLOUR_REACH = 2.0  # cells over which a thing's colour is averaged
GUESSED = 8.0  # log-odds that prototypes lose where the everyday encoder knows the very word
LOOSE = 5.0  # log-odds that the everyday encoder loses where it knows only what the word is a kind of, and prototypes the word
_REFERENCE = 0.5  # probability of what a relation refers to, under which it decides nothing
_CLEAR = 0.2  # an instance is a candidate of relations from this part of the likeliest one's score
_COUNTED = 0.4  # the same, for one that counts in "the second from the left"
_MOST = 30  # proposals of a phrase
_PROPOSED = 0.1  # probability of a proposal, at least


@dataclass(frozen=True, slots=True)
class Referent:
    """What a noun phrase asks for. units: (unit, weight) of its noun, empty when the noun is unknown.
    colours: indices of `colours.NAMES`. position, size: words of `relations`. related: (predicate, the
    numbers of the other phrases). stuff: the colours of what has no shape, such as the sky, and its usual place. learned: what an
    adapter says of its noun. everyday: (unit, weight) of the everyday encoder; common: whether these are the word itself, and not only
    what it is a kind of. number: how many there are said to be at least. order: n of the nth from the side that `position` says."""

    units: tuple[tuple[int, float], ...]
    colours: tuple[int, ...] = ()
    position: str | None = None
    size: str | None = None
    related: tuple[tuple[str, tuple[int, ...]], ...] = ()
    stuff: tuple[int, ...] = ()
    stuff_position: str | None = None
    learned: Evidence | None = None
    everyday: tuple[tuple[int, float], ...] = ()
    common: bool = False
    number: int = 1
    order: int = 0

    @property
    def prototype_loss(self) -> float:
        """Log-odds that its prototypes lose."""
        return GUESSED if self.common else 0.0

    @property
    def everyday_loss(self) -> float:
        """Log-odds that everyday things lose; none where only drawings of the word are known, of which a photograph has none."""
        return LOOSE if not self.common and any(unit < CLASSES for unit, _ in self.units) else 0.0


def compose(
    encoded: Encoded, referents: Sequence[Referent], calibration: Calibration, size: tuple[int, int]
) -> tuple[Evidence, ...]:
    """Evidence for every referent. size: (width, height) of the image in pixels."""
    alone = [_alone(encoded, referent, calibration, size) for referent in referents]
    boxes = _Instances(alone, size)
    result = []
    for index, referent in enumerate(referents):
        evidence = alone[index]
        for predicate, others in referent.related:
            likely = [other for other in others if alone[other].probability >= _REFERENCE]
            references = [reference for other in likely for reference in boxes[other].likeliest]
            if references:
                own = boxes[index].boxes
                evidence = _reweighed(evidence, own, [_related(predicate, box, references, size) for box in own], size)
        result.append(evidence)
    return tuple(result)


def _related(predicate: str, box: Box, references: Sequence[tuple[Box, float]], size: tuple[int, int]) -> float:
    """How true a relation to any of the references is, each of them as far as it is meant."""
    if predicate == "between":
        return relations.relation_weight(predicate, box, [reference for reference, _ in references], size)
    bodily = predicate in ("wears", "part of")  # of these both may be found in one and the same box
    others = references if bodily else [item for item in references if item[0] != box] or references
    return max(score * relations.relation_weight(predicate, box, [reference], size) for reference, score in others)


def _alone(encoded: Encoded, referent: Referent, calibration: Calibration, size: tuple[int, int]) -> Evidence:
    """Without the other phrases."""
    nouns = [referent.learned] if referent.learned is not None else []
    common = everyday_evidence(encoded, referent.everyday, calibration)
    photo = photo_evidence(encoded, referent.units, calibration)
    known = bool(nouns or common or photo is not None)
    drawn = None if known and is_photograph(encoded.surfaces) else drawn_evidence(encoded, referent.units, calibration)
    nouns += [_weaker(part, referent.everyday_loss) for part in common]
    nouns += [drawn] if drawn is not None else []
    if photo is not None:
        own = _weaker(photo, referent.prototype_loss)
        leads = all(own.presence > other.presence for other in nouns)  # only the boxes of the strongest are looked at
        nouns.append(with_extent(encoded, own, referent.everyday) if leads else own)
    if nouns:
        evidence = strongest(nouns)
    elif referent.stuff:
        evidence = _stuff(encoded, referent)
    elif referent.colours:
        evidence = _colour_alone(encoded, referent.colours)
    else:
        evidence = _nothing(encoded)
    if referent.colours and nouns:
        evidence = _coloured(encoded, evidence, referent.colours)
    if nouns and referent.stuff and not referent.everyday:
        evidence = strongest([evidence, _stuff(encoded, referent)])
    if referent.position is not None or referent.size is not None:
        boxes = _instances(evidence, size)
        if referent.position is not None:
            weights = relations.position_weights(referent.position, boxes, size)
            if referent.order:
                counted = _instances(evidence, size, _COUNTED)
                chosen = relations.ranked(referent.position, counted)[referent.order - 1 : referent.order]
                weights = [float(box in chosen) for box in boxes]
            evidence = _reweighed(evidence, boxes, weights, size)
        if referent.size is not None and len(boxes) > 1:
            evidence = _reweighed(evidence, boxes, relations.size_weights(referent.size, boxes), size)
    return evidence


def _weaker(evidence: Evidence, loss: float) -> Evidence:
    return Evidence(evidence.support, evidence.presence - loss, evidence.instances) if loss else evidence


def _coloured(encoded: Encoded, evidence: Evidence, colours: Sequence[int]) -> Evidence:
    """Scale the support by how much of the thing around each cell has the colour, relative to the place where
    it has most; the presence falls when even that is little."""
    wanted = encoded.colours[list(colours)].sum(0)
    thing = evidence.support**2 + 1e-4
    share = ndimage.gaussian_filter(wanted * thing, COLOUR_REACH) / ndimage.gaussian_filter(thing, COLOUR_REACH)
    best = float((share * evidence.support).max())
    factor = np.clip(share / max(best, 1e-3), _LEAST, 1).astype(np.float32)
    weight = np.log(np.clip(best / 0.25, _LEAST, 1))
    own = [_share_within(wanted, thing, cells_of(item.box, encoded.grid)) for item in evidence.instances]
    most = max(own, default=1.0)
    return _scaled(evidence, factor, float(weight), [max(_LEAST, part / max(most, 1e-3)) for part in own])


def _share_within(wanted: Map, thing: Map, cells: tuple[slice, slice]) -> float:
    """How much of a box has a colour, most where the thing is."""
    weight = thing[cells]
    return float((wanted[cells] * weight).sum() / weight.sum())


def _colour_alone(encoded: Encoded, colours: Sequence[int]) -> Evidence:
    share = ndimage.gaussian_filter(encoded.colours[list(colours)].sum(0), 0.7).astype(np.float32)
    best = float(np.clip(share.max(), 1e-3, 1 - 1e-3))
    return Evidence(share / np.float32(best), float(np.log(best / (1 - best))) + 1)


def _stuff(encoded: Encoded, referent: Referent) -> Evidence:
    """Sky, grass and the like by colour and usual place alone: never more than likely."""
    share = ndimage.gaussian_filter(encoded.colours[list(referent.stuff)].sum(0), 1.5).astype(np.float32)
    rows = encoded.grid[0]
    if referent.stuff_position is not None:
        y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
        share = (share * (1 - y if referent.stuff_position == "top" else y)).astype(np.float32)
    best = max(float(share.max()), 1e-3)
    return Evidence((share / best).astype(np.float32), float(np.clip(3 * best - 1.5, -3, 0.6)))


def _nothing(encoded: Encoded) -> Evidence:
    return Evidence(np.zeros(encoded.grid, np.float32), -10.0)


@dataclass(frozen=True, slots=True)
class _Candidates:
    """boxes: in pixels, of each clear instance, or of the regions of a map. likeliest: the two that are meant most, and how far
    relative to the likeliest."""

    boxes: list[Box]
    likeliest: list[tuple[Box, float]]


class _Instances:
    """The candidates of every referent, found when a relation first asks for them."""

    def __init__(self, evidence: Sequence[Evidence], size: tuple[int, int]) -> None:
        self._evidence, self._size = evidence, size
        self._found: dict[int, _Candidates] = {}

    def __getitem__(self, index: int) -> _Candidates:
        if index not in self._found:
            evidence = self._evidence[index]
            boxes = _instances(evidence, self._size)
            scores = [item.score for item in evidence.instances if item.score >= _CLEAR] or [1.0] * len(boxes)
            order = sorted(range(len(boxes)), key=lambda place: -scores[place])[:2]
            self._found[index] = _Candidates(boxes, [(boxes[place], scores[place]) for place in order])
        return self._found[index]


def _instances(evidence: Evidence, size: tuple[int, int], least: float = _CLEAR) -> list[Box]:
    if not evidence.instances:
        return [proposal.box for proposal in propose(evidence.support, Box(0, 0, *size), size)]
    return [_pixels(item.box, size) for item in evidence.instances if item.score >= least]


def proposals_of(encoded: Encoded, evidence: Evidence, size: tuple[int, int], most: int | None = None) -> tuple[Proposal, ...]:
    """The regions that a window may show, the likeliest first. size: (width, height) of the image in pixels. most: how many are
    said to be there, where that is known."""
    if not evidence.instances:
        return propose(evidence.heat, Box(0, 0, *size), size)[:most]
    likely = sorted(evidence.instances, key=lambda item: -item.score)[: most or _MOST]
    return tuple(
        box_proposal(encoded, item.box, item.score * evidence.probability, size)
        for item in likely
        if item.score * evidence.probability >= _PROPOSED
        and float(item.box[2] - item.box[0]) > 0 < float(item.box[3] - item.box[1])
    )


def _pixels(box: Map, size: tuple[int, int]) -> Box:
    return Box(*(float(value) for value in box * np.array([*size, *size], np.float32)))


def _reweighed(evidence: Evidence, boxes: Sequence[Box], weights: Sequence[float], size: tuple[int, int]) -> Evidence:
    """Every cell takes the weight of the instance whose box it lies in, or is nearest to."""
    if not boxes:
        return evidence
    rows, columns = evidence.support.shape
    y = ((np.arange(rows) + 0.5) * size[1] / rows)[:, None, None]
    x = ((np.arange(columns) + 0.5) * size[0] / columns)[None, :, None]
    x0, y0, x1, y1 = (np.array([getattr(box, side) for box in boxes]) for side in ("x0", "y0", "x1", "y1"))
    away = np.hypot(np.maximum(np.maximum(x0 - x, x - x1), 0), np.maximum(np.maximum(y0 - y, y - y1), 0))
    centre = np.hypot(x - (x0 + x1) / 2, y - (y0 + y1) / 2)
    owner = (away * 1000 + centre).argmin(2)
    best = max(weights)
    factors = np.clip(np.array(weights) / max(best, 1e-3), _LEAST, 1)
    clear = [place for place, item in enumerate(evidence.instances) if item.score >= _CLEAR]
    own = [_LEAST] * len(evidence.instances)
    for place, factor in zip(clear, factors.tolist(), strict=False):
        own[place] = factor
    presence = float(np.log(np.clip(best / 0.3, _LEAST, 1)))
    return _scaled(evidence, factors[owner].astype(np.float32), presence, own)


def _scaled(evidence: Evidence, factor: Map, presence: float, instances: Sequence[float]) -> Evidence:
    """factor: of every cell; instances: of every instance."""
    support = evidence.support * factor
    peak = float(support.max())
    if peak > 0:
        support = support / np.float32(peak)
    scores = [item.score * own for item, own in zip(evidence.instances, instances, strict=True)]
    top = max(scores, default=1.0)
    return Evidence(
        support.astype(np.float32),
        min(evidence.presence, evidence.presence + presence),
        tuple(replace(item, score=score / max(top, 1e-9)) for item, score in zip(evidence.instances, scores, strict=True)),
    )
