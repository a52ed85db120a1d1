"""Answer a question from what the alignment finds: presence, number, colour, place, relation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.colour_words import likeliest, likelihoods
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.everyday_names import FIRST_STUFF, PERSON
from crossalign_gui.alignment.compact.evidence import CLASSES, Map
from crossalign_gui.alignment.compact.holding import apart, has, holds, rests_on, rides
from crossalign_gui.alignment.compact.inventory import Thing, names, take_stock
from crossalign_gui.alignment.compact.picture import PRESENT, Instance, Picture
from crossalign_gui.alignment.compact.questions import Question
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.nouns import is_plural_name, one_of

_HOLDS = 0.3  # truth from which a relation holds
_NEARLY = 0.8  # of the best truth: what stands in a relation as clearly as that is a candidate too
_OPTION = 0.9  # a thing that answers "what is left of ..." is named with less evidence than one of a caption
_AS_LIKELY = 0.6  # a colour is confirmed that is nearly as likely as the likeliest
_DONE = frozenset({"holds", "rides"})  # what a person does, as far as boxes tell
_ALL = frozenset({"on", "holds"})  # relations of which all answers are told
_OTHERS = "Salesforce/blip-vqa-base"
_NOTHING = "nothing that it knows"


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """text: empty where the model declines, and `note` says why and which model can. evidence: the regions of what the
    answer names, with their map [h, w] in [0, 1]; none where the answer names nothing."""

    text: str
    note: str = ""
    evidence: tuple[Proposal, ...] = ()
    heat: Map | None = None


def answer(question: Question, picture: Picture) -> Answer:
    """Raises AlignmentError."""
    if question.kind == "unknown":
        return declined(question.why)
    if question.kind == "listing":
        things = _stock(picture)
        return Answer(", ".join(dict.fromkeys(thing.noun for thing in things)) or _NOTHING)
    if question.kind == "relation":
        if picture.segments and question.predicate in _DONE:
            return declined(message("it knows things, not what they do or why"))
        return _relation(question, picture)
    if question.kind == "choice" and question.subject is None:
        return Answer(picture.noun(max(question.options, key=lambda number: picture.related[number].presence)))
    assert question.subject is not None  # all other kinds have one
    if question.kind == "presence":
        missing = [number for number in question.options if not picture.granted(number)]
        doubts = [doubt for number in missing or question.options if (doubt := _doubt(picture, number))]
        return Answer("no" if missing else "yes", doubts[0] if doubts else "")
    if question.kind == "count":
        return _count(question.subject, picture)
    return _of_definite(question, question.subject, picture)


def declined(why: str) -> Answer:
    return Answer("", message("The bundled model does not answer this: {}. {} can, under Model > Models", why, _OTHERS))


def _count(subject: int, picture: Picture) -> Answer:
    count = picture.counted(subject) if picture.granted(subject) else 0
    return Answer(str(count), _doubt(picture, subject))


def _of_definite(question: Question, subject: int, picture: Picture) -> Answer:
    """Colour and place of what the question takes for granted."""
    instances = picture.instances(subject) if picture.granted(subject) else ()
    if not instances:
        return _missing(picture, subject)
    if question.kind == "place":
        text = _place(*picture.middle(subject, instances[0]), picture.size)
    else:
        text = _colour(question, picture.colours(subject, instances[0]))
    return Answer(text, _doubt(picture, subject))


def _colour(question: Question, shares: Map) -> str:
    if question.kind == "colour":
        return likeliest(shares)
    likely = likelihoods(shares)
    if question.kind == "choice":
        return max(question.colours, key=lambda name: float(likely[NAMES.index(name)]))
    return "yes" if max(likely[NAMES.index(name)] for name in question.colours) >= _AS_LIKELY else "no"


def _missing(picture: Picture, number: int) -> Answer:
    """For every question that takes something for granted that is not there."""
    noun = picture.noun(number)
    return Answer(f"there {'are' if is_plural_name(noun) else 'is'} no {noun}", _doubt(picture, number))


def _doubt(picture: Picture, number: int) -> str:
    """Of what is neither surely there nor surely away: what speaks for it, or what it rather is; empty where there is no doubt."""
    instances = picture.instances(number) if picture.doubted(number) else ()
    if not instances:
        return ""
    noun, rival = one_of(picture.noun(number)), picture.rival(number)
    if rival:
        return message("It is not sure whether there is a {}; what it sees looks like: {}", noun, rival)
    return message(
        "It is not sure whether there is a {}; the likeliest place: {}", noun, place_of(instances[0].box, picture.size)
    )


def place_of(box: Box, size: tuple[int, int]) -> str:
    """By the thirds of the picture that the centre lies in: 'top left', 'left', 'middle', ..."""
    return _place(*box.center, size)


def _place(x: float, y: float, size: tuple[int, int]) -> str:
    x, y = x / size[0], y / size[1]
    across = "left" if x < 1 / 3 else "right" if x > 2 / 3 else ""
    down = "top" if y < 1 / 3 else "bottom" if y > 2 / 3 else ""
    return f"{down} {across}".strip() or "middle"


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    """What may stand in the relation. likely: how sure it is of its noun."""

    noun: str
    proposal: Proposal
    heat: Map
    truth: float
    likely: float


def _relation(question: Question, picture: Picture) -> Answer:
    """Of what stands in the relation most clearly, the thing whose noun is the surest; all that is on something in a photograph."""
    assert question.reference is not None
    references = picture.instances(question.reference)[:1] if picture.granted(question.reference) else ()
    if not references:
        return _missing(picture, question.reference)
    if question.options:
        candidates = _offered(question, picture, references)
    elif picture.segments:
        candidates = _drawn(question, picture, references[0])
    else:
        candidates = _photographed(question, picture, references)
    note = _doubt(picture, question.reference)
    if not candidates:
        return Answer(_NOTHING, note)
    candidates.sort(key=lambda item: -item.truth * item.likely)
    told = candidates if question.predicate in _ALL and not picture.segments and not question.options else candidates[:1]
    heat = np.max([_inside(item.heat, item.proposal.box, picture.size) for item in told], axis=0)
    text = ", ".join(dict.fromkeys(item.noun for item in told))
    return Answer(text, note, tuple(item.proposal for item in told), heat)


def _offered(question: Question, picture: Picture, references: Sequence[Instance]) -> list[_Candidate]:
    """'..., the cat or the tree'."""
    boxes = [item.box for item in references]
    found = []
    for number in question.options:
        evidence = picture.alone[number]
        for item in picture.found(evidence):
            truth = relations.relation_weight(question.predicate, item.box, boxes, picture.size)
            likely = evidence.probability * item.score
            found.append(_Candidate(picture.noun(number), item.proposal, evidence.heat, truth, likely))
    return found


def _drawn(question: Question, picture: Picture, reference: Instance) -> list[_Candidate]:
    """Each noun that the things in the relation may have, by what they show together: several are often the same."""
    others = [item for item in picture.segments if item.mask is not reference.mask]
    truths = [relations.clear_weight(question.predicate, item.box, reference.box, picture.size) for item in others]
    least = max(_HOLDS, _NEARLY * max(truths, default=0.0))
    held = [(truth, item) for truth, item in zip(truths, others, strict=True) if truth >= least]
    if not held:
        return []
    shares = np.sum([truth * item.shares for truth, item in held], 0) * _allowed(question, picture)
    unit = int(shares.argmax())
    truth, best = max(held, key=lambda pair: float(pair[1].shares[unit]))
    proposal = best.proposal(min(1.0, float(best.shares[unit])), picture.size)
    heat = np.exp(picture.encoded.drawn[unit].astype(np.float32))
    return [_Candidate(names()[CLASSES + unit], proposal, heat, truth, float(shares[unit]))]


def _allowed(question: Question, picture: Picture) -> NDArray[np.float32]:
    """[C]: 'which animal' asks for drawn concepts that are animals, and never for what the reference is."""
    allowed = np.ones(len(names()) - CLASSES, np.float32)
    if question.subject is not None:
        allowed[:] = 0
        allowed[picture.drawn_units(question.subject)] = 1
    elif question.reference is not None:
        allowed[picture.drawn_units(question.reference)] = 0
    return allowed


def _photographed(question: Question, picture: Picture, references: Sequence[Instance]) -> list[_Candidate]:
    assert question.reference is not None
    reference = _as_thing(picture, question.reference, references[0])
    boxes, by_boxes = [reference.box], question.predicate in _DONE | _ALL
    found = []
    for thing in _stock(picture):
        if any(thing.box.iou(box) > PRESENT for box in boxes) or not _meets(question.predicate, thing, reference):
            continue
        if question.subject is not None and not _is_a(thing, picture, question.subject):
            continue
        if question.who and not (thing.everyday and thing.unit == PERSON):
            continue
        truth = 1.0 if by_boxes else relations.relation_weight(question.predicate, thing.box, boxes, picture.size)
        if truth >= _HOLDS:
            found.append(_Candidate(thing.noun, thing.proposal, thing.evidence.heat, truth, thing.probability))
    return found


def _meets(predicate: str, thing: Thing, reference: Thing) -> bool:
    """What has to be so where a relation is to be named at all."""
    if predicate in ("left", "right", "above", "below"):
        return apart(predicate, thing.box, reference.box)
    if predicate in ("behind", "front") and has(reference, thing):
        return False
    if predicate == "on":
        return rests_on(thing, reference)
    return {"holds": holds, "rides": rides}[predicate](reference, thing) if predicate in _DONE else True


def _as_thing(picture: Picture, number: int, instance: Instance) -> Thing:
    """What a question refers to, by one of its instances; a surface by all its regions."""
    entry = picture.parsed.phrases[number].entry
    units = () if entry is None else entry.everyday
    unit = max(units, key=lambda pair: pair[1])[0] if units else FIRST_STUFF
    evidence, everyday = picture.related[number], unit < FIRST_STUFF
    if evidence.instances:
        return Thing(picture.noun(number), instance.proposal, evidence.probability, evidence, unit, everyday=everyday)
    regions = [item.box for item in picture.instances(number)]  # of a surface, which things hide in part
    whole = Box(
        min(box.x0 for box in regions),
        min(box.y0 for box in regions),
        max(box.x1 for box in regions),
        max(box.y1 for box in regions),
    )
    return Thing(picture.noun(number), Proposal(whole, 1.0), evidence.probability, evidence, unit)


def _stock(picture: Picture) -> tuple[Thing, ...]:
    return take_stock(picture.encoded, picture.calibration, picture.size, _OPTION)


def _is_a(thing: Thing, picture: Picture, number: int) -> bool:
    """'which animal': the units of an animal are among those of 'animal'."""
    entry = picture.parsed.phrases[number].entry
    units = () if entry is None else entry.everyday if thing.everyday else entry.units
    return any(unit == thing.unit for unit, _ in units)


def _inside(heat: Map, box: Box, size: tuple[int, int]) -> Map:
    rows, columns = heat.shape
    y = (np.arange(rows) + 0.5) * size[1] / rows
    x = (np.arange(columns) + 0.5) * size[0] / columns
    mask = ((y >= box.y0) & (y < box.y1))[:, None] & ((x >= box.x0) & (x < box.x1))[None, :]
    return np.where(mask, heat, 0).astype(np.float32)
