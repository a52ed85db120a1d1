"""From the words of a model to places of phrases: which of its names is which phrase of the caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossalign_gui.alignment.models.answers import is_grammar
from crossalign_gui.alignment.models.server import complaints
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.models.server.answering import Completion
from crossalign_gui.alignment.models.written_boxes import boxes_only
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.grounded_text import Budget, Family, Place, Reader, Size, Thing, sniff
from crossalign_gui.domain.grounded_text.families import Brackets, Locations
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote, split_words

_ALIKE = 0.5  # of the words of two names, for one to mean the other


@dataclass(frozen=True, slots=True)
class Read:
    """things: in pixels of the picture that was sent. notes: what the user should know. nameless: something has no name."""

    things: tuple[Thing, ...]
    notes: tuple[str, ...] = ()

    @property
    def nameless(self) -> bool:
        return any(thing.places and not thing.name for thing in self.things)


def said(completion: Completion, server: Server) -> tuple[str, tuple[str, ...]]:
    """The text of an answer, and a note where it was cut. Raises AlignmentError for a refusal."""
    if completion.refusal or completion.finish == "content_filter":
        raise complaints.refused(server, completion.refusal or completion.text)
    if completion.finish == "length":
        if not completion.text.strip():
            raise complaints.empty(server)
        return completion.text, (message("The answer of the model was cut off; what stands before that is read"),)
    return completion.text, ()


def places(completion: Completion, server: Server, family: Family, size: Size, budget: Budget | None = None) -> Read:
    """size: (width, height) of the picture that was sent; budget: of families that count pixels after resizing.
    Raises AlignmentError for an answer that holds no place and no "none"."""
    text, notes = said(completion, server)
    if not text.strip():
        if family.none or completion.thought:
            raise complaints.empty(server)
        return Read(())
    other = sniff(text)
    strange = other is not None and type(other.syntax) is not type(family.syntax) and not isinstance(other.syntax, Brackets)
    if other is not None and strange:  # bare brackets are in lists of JSON too
        raise complaints.in_words(server, text, other.title)
    reading = Reader(family, size, budget).read(text)
    things = tuple(boxes_only(reading.things)) if isinstance(family.syntax, Locations) else reading.things
    if not reading.none and not any(thing.places or thing.absent for thing in things):
        raise complaints.in_words(server, text, other.title if other is not None and other is not family else "")
    return Read(things, (*notes, *dict.fromkeys(reading.warnings)))


def assign(
    things: Iterable[Thing], caption: str, spans: Sequence[Ranges]
) -> tuple[dict[Ranges, tuple[Place, ...]], list[str]]:
    """(the places of each span that was asked about, names that are none of them). Spans of the same words share their places."""
    by_words: dict[frozenset[str], list[Ranges]] = {}
    for ranges in spans:
        by_words.setdefault(_words(quote(caption, ranges)), []).append(ranges)
    found: dict[Ranges, tuple[Place, ...]] = {}
    strange = []
    for thing in things:
        own = _words(thing.name)
        words = max(by_words, key=lambda other: _alike(own, other), default=frozenset())
        if not thing.places:
            continue
        if _alike(own, words) < _ALIKE:
            strange.append(thing.name)
            continue
        for ranges in by_words[words]:
            found[ranges] = (*found.get(ranges, ()), *thing.places)
    return found, strange


def _words(name: str) -> frozenset[str]:
    """Without articles and the like, unless there is nothing else."""
    every = [word.text.casefold() for word in split_words(re.sub(r"[_\s]+", " ", name))]
    return frozenset(word for word in every if not is_grammar(word)) or frozenset(every)


def _alike(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / max(1, len(first | second))
