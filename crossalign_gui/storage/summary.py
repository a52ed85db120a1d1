"""What a project keeps beside each document to find and order images: its state, scores, and words to search in.

*Uncertainty* is the mean over the proposed groups of 1 - |2s - 1|, where a group is the proposals of one span (or one
region without a span) and s the best score in it: 1 where the model cannot decide (s = 0.5), 0 where it is sure.
*Disagreement* is the share of judged model proposals that a person rejected, or corrected to a box with IoU < 0.5.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from crossalign_gui.domain import shapes
from crossalign_gui.domain.document import Caption, Conflict, Document, Link, Region, Span
from crossalign_gui.domain.masks import bounds

STATES = ("new", "proposed", "work", "done", "checked", "skipped", "returned")
"""The first three follow from the document, the others are set by a person."""
BY_HAND = STATES[3:]
_WORD = re.compile(r"[^\W_]+")
_SAME = 0.5  # IoU from which a correction counts as agreement


@dataclass(frozen=True, slots=True)
class Summary:
    """`state`: what the document alone says. `score`, `uncertainty`, `disagreement`: in [0, 1], None where there is nothing
    to count. `words`: those of captions and spans, folded, each between blanks."""

    state: str = "new"
    score: float | None = None
    uncertainty: float | None = None
    disagreement: float | None = None
    words: str = " "


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person thought of one proposal of a model: `kind` is accept, reject, correct, or withdraw when it was undone.
    Without a proposal it is the state that an image was given, or "settle" of a conflict about the word."""

    proposal: str | None
    kind: str
    word: str | None
    agent: str | None
    score: float | None = None
    """What the model gave the proposal."""


def fold(text: str) -> str:
    """For comparing: without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def as_words(text: str) -> str:
    """Folded words, each between blanks."""
    return f" {' '.join(_WORD.findall(fold(text)))} "


def summarise(document: Document) -> Summary:
    best = list(_best_scores(document))
    texts = dict.fromkeys([caption.text for caption in document.captions] + [span.text for span in document.spans])
    return Summary(
        _state(document),
        round(statistics.fmean(best), 4) if best else None,
        round(statistics.fmean(1 - abs(2 * score - 1) for score in best), 4) if best else None,
        _disagreement(document),
        "|".join(as_words(text) for text in texts) or " ",
    )


def judgements(before: Document, after: Document) -> Iterator[Judgement]:
    """What changed in the judgement of proposals between two versions, and the conflicts that were settled. Other words for what
    was judged before are no judgement."""
    old, new = _judged(before), _judged(after)
    for proposal, judged in new.items():
        if proposal not in old or old[proposal].kind != judged.kind:
            yield judged
    for proposal, judged in old.items():
        if proposal not in new:
            yield Judgement(proposal, "withdraw", judged.word, judged.agent)
    waiting = {region.id for region in after.regions}
    for region in before.regions:
        if region.status == "proposed" and region.id not in waiting and region.id not in new:
            yield Judgement(
                region.id, "reject", _word(before, region), region.prov.agent if region.prov else None, region.score
            )
    known = {region.id for region in before.regions}
    for region in after.regions:
        if region.status == "proposed" and region.id not in known and region.id not in old:
            yield Judgement(region.id, "withdraw", _word(after, region), region.prov.agent if region.prov else None)
    waiting = {conflict.id for conflict in after.conflicts}
    for conflict in before.conflicts:
        if conflict.id not in waiting:
            yield Judgement(None, "settle", _words_of(conflict), None)


def _words_of(conflict: Conflict) -> str | None:
    """A phrase or caption of it; else what it is about."""
    items = (*conflict.left.items, *conflict.right.items)
    return next((item.text for item in items if isinstance(item, Span | Caption)), conflict.kind)


def _best_scores(document: Document) -> Iterator[float]:
    groups: dict[str, float] = {}
    regions = {region.id: region for region in document.regions}
    linked = set()
    for link in document.links:
        region = regions.get(link.region or "")
        if link.polarity == "negative" or region is None or "proposed" not in (link.status, region.status):
            continue
        linked.add(region.id)
        score = link.score if link.score is not None else region.score
        if score is not None:
            groups[link.span] = max(groups.get(link.span, 0.0), score)
    for region in document.regions:
        if region.status == "proposed" and region.id not in linked and region.score is not None:
            groups[region.id] = region.score
    return (min(1.0, max(0.0, score)) for score in groups.values())


def _state(document: Document) -> str:
    parts: list[Caption | Span | Region | Link] = [*document.captions, *document.spans, *document.regions, *document.links]
    if any(part.prov is not None and part.prov.source == "human" for part in parts) or _judged(document):
        return "work"
    judged: list[Region | Link] = [*document.regions, *document.links]
    if any(item.status == "proposed" for item in judged):
        return "proposed"
    return "work" if judged else "new"  # what was imported counts as begun


def _disagreement(document: Document) -> float | None:
    counted = [
        region.status == "rejected" or (region.status == "corrected" and not _agrees(region))
        for region in document.regions
        if _judgement(region) is not None
    ]
    return round(sum(counted) / len(counted), 4) if counted else None


def _agrees(region: Region) -> bool:
    kept = region.x.get("crossalign")
    original = kept.get("original") if isinstance(kept, dict) else None
    if not isinstance(original, dict):
        return False
    return bounds(shapes.from_json(original)).iou(bounds(region.shape)) >= _SAME


def _judged(document: Document) -> dict[str, Judgement]:
    """By the id of the proposal."""
    found = {}
    for region in document.regions:
        judged = _judgement(region)
        if judged is not None:
            proposal, kind = judged
            agent = region.prov.agent if region.prov is not None and region.prov.source == "model" else None
            found[proposal] = Judgement(proposal, kind, _word(document, region), agent, region.score)
    return found


def _judgement(region: Region) -> tuple[str, str] | None:
    """(id of the proposal, kind), None when the region is no judged proposal of a model."""
    if region.prov is None:
        return None
    if region.status == "corrected" and region.prov.derived_from:
        return region.prov.derived_from[0], "correct"
    if region.prov.source != "model":
        return None
    kind = {"accepted": "accept", "rejected": "reject"}.get(region.status or "")
    return None if kind is None else (region.id, kind)


def _word(document: Document, region: Region) -> str:
    texts = {span.id: span.text for span in document.spans}
    return next((fold(texts[link.span]) for link in document.links if link.region == region.id and link.span in texts), "")
