"""What an answer looks at: the regions that phrases mean, among the whole things of a drawing or, in a photograph, the
regions of the phrase's own map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.colour_words import lit
from crossalign_gui.alignment.compact.compose import proposals_of
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import box_proposal, everyday_evidence, rival_of
from crossalign_gui.alignment.compact.evidence import CLASSES, Evidence, Map, photo_evidence
from crossalign_gui.alignment.compact.inventory import colour_shares, mask_colours, names, window_of
from crossalign_gui.alignment.compact.lexicon import Entry
from crossalign_gui.alignment.compact.parse import Parsed
from crossalign_gui.alignment.compact.segments import Segment
from crossalign_gui.alignment.compact.things import drawn_segments, is_drawing
from crossalign_gui.alignment.protocol import Proposal, strong_of
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box

PRESENT = 0.5
_DOUBTED = 0.1  # probability from which the answer that there is none is not sure
_EXPECTED = (
    0.005  # share of a drawn thing for each concept of a noun: 93 % of the nouns that are there are above, 4 % of others
)
_RATHER_OTHER = 0.35  # share of another noun in a drawn thing, above which it is not what a question takes it for,
_FAR_BEHIND = 0.2  # unless its own noun has this part of that share
_COUNTED = 0.55  # a further one speaks at least this much for the noun, relative to the strongest
_COUNTED_LEAST = 0.4  # probability of a box that counts
_OUTDONE = 0.6  # of what speaks for the likeliest other noun of the same thing, at least
_CERTAIN = 0.9  # probability from which a photographed thing is what it is called, whatever else it looks like
_PEAKS = 0.5  # the same for the regions of a map


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """One of what a phrase means. score: in [0, 1], relative to the strongest. mask: [h, w] of the grid, where it is known."""

    proposal: Proposal
    score: float
    mask: NDArray[np.bool_] | None = None

    @property
    def box(self) -> Box:
        return self.proposal.box


@dataclass(frozen=True, eq=False)
class Picture:
    """alone: the evidence of each phrase without the others, related: with them. size: (width, height) in pixels."""

    encoded: Encoded
    calibration: Calibration
    size: tuple[int, int]
    parsed: Parsed
    alone: Sequence[Evidence]
    related: Sequence[Evidence]

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """None in a photograph."""
        return drawn_segments(self.encoded, self.size) if is_drawing(self.encoded) else ()

    def present(self, number: int) -> bool:
        evidence = self.related[number]
        shown = evidence.probability >= PRESENT and float(evidence.support.max()) > 0
        return shown and not (self.segments and self.rival(number))

    def granted(self, number: int) -> bool:
        """Whether a question about a thing may be answered as if it is there: in a drawing, whose style may be unusual, also where it
        is not found by itself, if it is a likely name of some whole thing, and that is not by far another one."""
        if self.present(number):
            return True
        units = self.drawn_units(number)
        if not units or not self.segments or self.alone[number].probability < _DOUBTED:
            return False
        best = max(self.segments, key=lambda item: float(item.shares[units].sum()))
        own, other = float(best.shares[units].sum()), float(_without(best.shares, units).max())
        expected = own >= _EXPECTED * len(units)  # a noun of many concepts gathers a share by chance
        return expected and (other < _RATHER_OTHER or own >= _FAR_BEHIND * other)

    def doubted(self, number: int) -> bool:
        """Whether something speaks for a thing that is not present, or for another name of one that is."""
        return self.related[number].probability >= _DOUBTED and (not self.present(number) or self.rival(number) != "")

    def rival(self, number: int) -> str:
        """What all that looks like it rather is, such as the dog where a cat is asked for; empty where nothing is likelier."""
        entry = self.parsed.phrases[number].entry
        if entry is None or entry.learned:
            return ""
        if not self.segments:
            known = self.alone[number].probability >= _CERTAIN
            return "" if known else rival_of(self.encoded, self.alone[number], entry.everyday)
        units = self.drawn_units(number)
        if not units or self._seen_otherwise(entry):
            return ""
        own = np.array([item.shares[units].sum() for item in self.segments])
        likeliest = max(range(len(own)), key=lambda place: float(own[place]))
        others = np.array([_without(item.shares, units).max() for item in self.segments])
        if (own >= _OUTDONE * others).any():
            return ""
        return names()[CLASSES + int(_without(self.segments[likeliest].shares, units).argmax())]

    def _seen_otherwise(self, entry: Entry) -> bool:
        """Whether encoders of photographs see it in a drawing."""
        found = everyday_evidence(self.encoded, entry.everyday, self.calibration)
        photo = photo_evidence(self.encoded, entry.units, self.calibration)
        return any(part.probability >= PRESENT for part in (*found, *((photo,) if photo is not None else ())))

    def instances(self, number: int) -> tuple[Instance, ...]:
        """The strongest first; at least one where a drawing has things and the noun may be drawn."""
        evidence = self.related[number]
        return self.found(evidence) if float(evidence.support.max()) > 0 else self._likeliest(number)

    def _likeliest(self, number: int) -> tuple[Instance, ...]:
        """For a noun whose map is flat: the thing that is called so most likely, if still unlikely."""
        units = self.drawn_units(number)
        if not units or not self.segments:
            return ()
        best = max(self.segments, key=lambda item: float(item.shares[units].sum()))
        return (Instance(best.proposal(0.0, self.size), 1.0, best.mask),)

    def drawn_units(self, number: int) -> list[int]:
        """The drawn concepts that a phrase may mean."""
        entry = self.parsed.phrases[number].entry
        return [unit - CLASSES for unit, _ in entry.units if unit >= CLASSES] if entry is not None else []

    def found(self, evidence: Evidence) -> tuple[Instance, ...]:
        """What a phrase means."""
        support = evidence.support
        if not self.segments:
            likely = [item for item in evidence.instances if item.score * evidence.probability >= _COUNTED_LEAST]
            if likely:
                boxes = [box_proposal(self.encoded, item.box, item.score, self.size) for item in likely]
                return tuple(Instance(item, item.score) for item in boxes)
            proposals = propose(support, Box(0, 0, *self.size), self.size)
            return tuple(Instance(item, item.score) for item in proposals if item.score >= _PEAKS)
        means = [float(support[item.mask].mean()) for item in self.segments]
        top = max(means)
        if top <= 0:
            return ()
        order = sorted(range(len(means)), key=lambda place: -means[place])
        return tuple(
            Instance(
                self.segments[place].proposal(means[place] / top, self.size), means[place] / top, self.segments[place].mask
            )
            for place in order
            if means[place] >= _COUNTED * top
        )

    def colours(self, number: int, instance: Instance) -> Map:
        """[11], how much of it has each colour; where its outline is not known, less what its surroundings and shadows have."""
        if instance.mask is not None:
            return mask_colours(self.encoded, instance.mask)
        return lit(colour_shares(self.encoded, self.alone[number].support, instance.box, self.size))

    def middle(self, number: int, instance: Instance) -> tuple[float, float]:
        """Where in its box a phrase is clearest, (x, y) in image pixels: a box may hold more than the thing."""
        if instance.mask is not None:
            return instance.box.center
        support = self.related[number].support
        rows, columns = window_of(instance.box, support.shape, self.size)
        weight = support[rows, columns] ** 2 + 1e-9
        y, x = (np.arange(part.start, part.stop) + 0.5 for part in (rows, columns))
        across, down = (weight.sum(0) @ x) / weight.sum(), (weight.sum(1) @ y) / weight.sum()
        return float(across) * self.size[0] / support.shape[1], float(down) * self.size[1] / support.shape[0]

    def counted(self, number: int) -> int:
        """How many there are: in a photograph as many as the window shows of several."""
        if self.segments:
            return len(self.instances(number))
        evidence = self.related[number]
        return len(strong_of(proposals_of(self.encoded, evidence, self.size), counted=evidence.counted))

    def noun(self, number: int) -> str:
        phrase = self.parsed.phrases[number]
        return phrase.entry.text if phrase.entry is not None else phrase.text


def _without(shares: Map, units: Sequence[int]) -> Map:
    rest = shares.copy()
    rest[list(units)] = 0
    return rest
