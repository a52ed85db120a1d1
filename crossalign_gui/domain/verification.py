"""What a second model says of the links that a first one proposed, kept with them: how far its place overlaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Document, Link

_SPACE = "crossalign"


@dataclass(frozen=True, slots=True)
class Verdict:
    """iou: of the proposed region and the best place that the second model finds for the words, in [0, 1]; 0 where it finds none.
    accepted: whether the link was accepted because both agree."""

    model: str
    iou: float
    accepted: bool = False


def verdict_of(link: Link) -> Verdict | None:
    kept = link.x.get(_SPACE)
    found = kept.get("verified") if isinstance(kept, Mapping) else None
    if not isinstance(found, Mapping):
        return None
    return Verdict(str(found.get("model", "")), float(found.get("iou", 0.0)), bool(found.get("accepted", False)))


def with_verdicts(document: Document, ious: Mapping[str, float], model: str) -> Document:
    """ious: by the id of links."""
    links = tuple(
        _with(link, {"model": model, "iou": round(ious[link.id], 4)}) if link.id in ious else link for link in document.links
    )
    return replace(document, links=links)


def accept_agreed(document: Document, least: float) -> Document:
    """Accept the open links, with their regions, at which the second model overlaps by at least so much. A region that words name at
    which it does not stays open."""
    agreed = {link.id for link in document.links if _agrees(link, least)}
    for link in document.links:
        if link.id not in agreed or link.region is None:
            continue
        waiting = [other for other in document.links_of_region(link.region) if other.status == "proposed"]
        if all(other.id in agreed for other in waiting) and document.region(link.region).status in ("proposed", None):
            document = operations.set_status(document, link.region, "accepted")
    links = (
        _with(link, {"accepted": True}) if link.id in agreed and link.status == "accepted" else link for link in document.links
    )
    return replace(document, links=tuple(links))


def since(document: Document) -> tuple[int, int]:
    """(links that were accepted because two models agree, those of them that a person corrected or rejected later)."""
    accepted = [link for link in document.links if (found := verdict_of(link)) is not None and found.accepted]
    return len(accepted), sum(link.status in ("corrected", "rejected") for link in accepted)


def _agrees(link: Link, least: float) -> bool:
    found = verdict_of(link)
    return link.status == "proposed" and link.polarity == "positive" and found is not None and found.iou >= least


def _with(link: Link, values: Mapping[str, Any]) -> Link:
    kept = link.x.get(_SPACE)
    ours = dict(kept) if isinstance(kept, Mapping) else {}
    before = ours.get("verified")
    ours["verified"] = {**(before if isinstance(before, Mapping) else {}), **values}
    return replace(link, x={**link.x, _SPACE: ours})
