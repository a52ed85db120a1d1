"""Answer a question from what the alignment finds: presence, number, colour, place, relation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.evidence import Evidence, Map
from crossalign_gui.alignment.compact.inventory import Thing, colour_of, colour_shares, take_stock
from crossalign_gui.alignment.compact.parse import Parsed
from crossalign_gui.alignment.compact.questions import Question
from crossalign_gui.alignment.compact.weights import Calibration
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box

_PRESENT = 0.5
_COUNTED = 0.5  # a further one speaks at least this much for the noun, relative to the strongest
_HOLDS = 0.3  # truth from which a relation holds
_OPTION = 0.6  # a thing that answers "what is left of ..." is named with less evidence than one of a caption
_OTHERS = "Salesforce/blip-vqa-base"


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """text: empty where the model declines, and `note` says why and which model can. evidence: the regions of what the
    answer names, with their map [h, w] in [0, 1]; none where the answer names nothing."""

    text: str
    note: str = ""
    evidence: tuple[Proposal, ...] = ()
    heat: Map | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What an answer may look at. alone: the evidence of each phrase without the others, related: with them.
    size: (width, height) in pixels."""

    encoded: Encoded
    calibration: Calibration
    size: tuple[int, int]
    parsed: Parsed
    alone: Sequence[Evidence]
    related: Sequence[Evidence]

    def instances(self, number: int) -> tuple[Proposal, ...]:
        return propose(self.related[number].support, Box(0, 0, *self.size), self.size)

    def present(self, number: int) -> bool:
        return self.related[number].probability >= _PRESENT and float(self.related[number].support.max()) > 0


def answer(question: Question, picture: Picture) -> Answer:
    """Raises AlignmentError."""
    if question.kind == "unknown":
        return declined(question.why)
    if question.kind == "listing":
        things = _stock(picture)
        return Answer(", ".join(dict.fromkeys(thing.noun for thing in things)) or "nothing that it knows")
    if question.kind == "relation":
        return _relation(question, picture)
    if question.kind == "choice" and question.subject is None:
        return Answer(_noun(picture, max(question.options, key=lambda number: picture.related[number].presence)))
    assert question.subject is not None  # all other kinds have one
    return _of_subject(question, question.subject, picture)


def declined(why: str) -> Answer:
    return Answer("", f"The bundled model does not answer this: {why}. {_OTHERS} can, under Model > Models")


def _of_subject(question: Question, subject: int, picture: Picture) -> Answer:
    if question.kind == "presence":
        return Answer("yes" if all(picture.present(number) for number in question.options) else "no")
    if question.kind == "count":
        return Answer(str(_count(picture, subject)))
    instances = picture.instances(subject) if picture.present(subject) else ()
    if not instances:
        return Answer("no" if question.kind == "is_colour" else f"there is no {_noun(picture, subject)}")
    box = instances[0].box
    if question.kind == "place":
        return Answer(place_of(box, picture.size))
    support = picture.alone[subject].support
    if question.kind == "colour":
        return Answer(colour_of(picture.encoded, support, box, picture.size)[0])
    shares = colour_shares(picture.encoded, support, box, picture.size)
    if question.kind == "choice":
        return Answer(max(question.colours, key=lambda name: float(shares[NAMES.index(name)])))
    best = float(shares.max())
    own = max(float(shares[NAMES.index(name)]) for name in question.colours)
    return Answer("yes" if best > 0 and own >= 0.6 * best else "no")


def _count(picture: Picture, subject: int) -> int:
    if not picture.present(subject):
        return 0
    return sum(proposal.score >= _COUNTED for proposal in picture.instances(subject))


def place_of(box: Box, size: tuple[int, int]) -> str:
    """By the thirds of the picture that the centre lies in: 'top left', 'left', 'middle', ..."""
    x, y = box.center[0] / size[0], box.center[1] / size[1]
    across = "left" if x < 1 / 3 else "right" if x > 2 / 3 else ""
    down = "top" if y < 1 / 3 else "bottom" if y > 2 / 3 else ""
    return f"{down} {across}".strip() or "middle"


def _relation(question: Question, picture: Picture) -> Answer:
    """The thing for which the relation to the reference is truest, weighed with how sure it is."""
    assert question.reference is not None
    if not picture.present(question.reference):
        return Answer(f"there is no {_noun(picture, question.reference)}")
    references = [item.box for item in picture.instances(question.reference)[:2]]
    if not references:
        return Answer(f"there is no {_noun(picture, question.reference)}")
    named = question.options or (() if question.subject is None else (question.subject,))
    candidates: list[tuple[float, str, Proposal, Map]] = []
    for number in named:
        evidence = picture.alone[number]
        for proposal in propose(evidence.support, Box(0, 0, *picture.size), picture.size):
            truth = relations.relation_weight(question.predicate, proposal.box, references, picture.size)
            candidates.append((truth * evidence.probability * proposal.score, _noun(picture, number), proposal, evidence.heat))
    for thing in () if question.options else _stock(picture):
        if any(thing.box.iou(box) > _PRESENT for box in references):
            continue
        if question.subject is not None and not _is_a(thing, picture, question.subject):
            continue
        truth = relations.relation_weight(question.predicate, thing.box, references, picture.size)
        if truth >= _HOLDS:
            candidates.append((truth * thing.probability + 1, thing.noun, thing.proposal, thing.evidence.heat))
    if not candidates:
        return Answer("nothing that it knows")
    _, noun, proposal, heat = max(candidates, key=lambda item: item[0])
    return Answer(noun, evidence=(proposal,), heat=_inside(heat, proposal.box, picture.size))


def _stock(picture: Picture) -> tuple[Thing, ...]:
    return take_stock(picture.encoded, picture.calibration, picture.size, (_OPTION, 0.9))


def _is_a(thing: Thing, picture: Picture, number: int) -> bool:
    """'which animal': the units of an animal are among those of 'animal'."""
    entry = picture.parsed.phrases[number].entry
    return entry is not None and any(unit == thing.unit for unit, _ in entry.units)


def _noun(picture: Picture, number: int) -> str:
    entry = picture.parsed.phrases[number].entry
    return entry.text if entry is not None else picture.parsed.phrases[number].text


def _inside(heat: Map, box: Box, size: tuple[int, int]) -> Map:
    rows, columns = heat.shape
    y = (np.arange(rows) + 0.5) * size[1] / rows
    x = (np.arange(columns) + 0.5) * size[0] / columns
    mask = ((y >= box.y0) & (y < box.y1))[:, None] & ((x >= box.x0) & (x < box.x1))[None, :]
    return np.where(mask, heat, 0).astype(np.float32)
