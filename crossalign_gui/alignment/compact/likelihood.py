"""How likely it is that somebody who sees a picture would write a caption: that all it names is there, and little else.

A caption names some of the things that the picture shows. If any choice of as many things is as likely as another, it is one of
C(n + m, n), where n things are named and m are shown but not named. So the score of a caption is the sum of the logarithms of how
likely each thing is there, less that of the number of choices: a picture that clearly shows more than the caption says is
described less well by it. This is the query likelihood of Ponte and Croft ("A language modeling approach to information
retrieval", SIGIR 1998) with a picture for the document.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crossalign_gui.alignment.compact.evidence import Map

SURE = 2.0
"""Log-odds up to which more evidence for a thing counts in full; the evidence is calibrated on words of which half are there, and
the things of a caption are there in fewer of many pictures."""
RARE = 3.0
"""Log-odds that any one thing is not in a picture, before it is looked at: one picture in twenty shows it."""
_NONSENSE = 0.01  # how likely it is to name what is not there, or what the model overlooks
_SEEN = 0.5  # probability of each of several things


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What N pictures say of a phrase. odds: [N], that they show it. seen: [N], how many of it they show, where a number of
    `least` is asked for."""

    odds: Map
    least: int = 1
    seen: Map | None = None


def named(told: Told) -> Map:
    """[N], the logarithm of how likely it is to name the thing of a phrase: near 0 where it is there, never under that of
    nonsense. Fewer than the number that is asked for make it less likely."""
    there = count_as(told.odds)
    if told.least > 1 and told.seen is not None:
        there = there * np.clip((told.seen + 1) / (told.least + 1), 0, 1)
    return np.asarray(np.log(there + (1 - there) * np.float32(_NONSENSE)), np.float32)


def count_of(odds: Map) -> Map:
    """[N], how many of [N, things] are likely what is meant."""
    return np.asarray((count_as(odds) >= _SEEN).sum(-1), np.float32)


def count_as(odds: Map) -> Map:
    """How far a thing with these log-odds counts as what is meant, in [0, 1]."""
    return np.asarray(1 / (1 + np.exp(SURE - odds)), np.float32)


def choices(names: int, shown: Map) -> Map:
    """[N], the logarithm of the number of ways to name `names` things in pictures; shown: [N], the things beside them."""
    from scipy.special import gammaln  # not before the first heat map

    return np.asarray(gammaln(names + shown + 1) - gammaln(names + 1) - gammaln(shown + 1), np.float32)


def unsaid(odds: Map, told: Map) -> Map:
    """[N], how many things a picture shows that a caption does not name; odds: [N, units], told: the same shape in [0, 1], how far
    the caption speaks of each."""
    return np.asarray((1 / (1 + np.exp(RARE - odds)) * (1 - told)).sum(-1), np.float32)


def probability(total: Map) -> Map:
    """total: what a caption has for each of its phrases -> in (0, 1); for one phrase in a picture of nothing else nearly the
    probability of its presence."""
    return np.asarray(1 / (1 + np.exp(-SURE) * np.expm1(np.maximum(-total, 1e-6))), np.float32)
