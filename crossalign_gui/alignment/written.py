"""A caption that a model wrote, with every word linked to its region: as proposals, until a person judges them."""

from __future__ import annotations

from datetime import UTC, datetime

from crossalign_gui.alignment.protocol import Alignment, Prediction
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Provenance, Ranges, Region
from crossalign_gui.domain.text import split_words


def written_caption(image: str, alignment: Alignment, agent: str) -> Caption:
    """Marked as made by the model `agent`."""
    return Caption(operations.new_id("c"), image, alignment.caption, prov=_prov(agent, "caption"))


def add_written(document: Document, caption: Caption, alignment: Alignment, agent: str) -> Document:
    """The document with the caption, its phrases, and the regions that were found for them."""
    after = operations.add_caption(document, caption)
    regions: dict[object, str] = {}
    for ranges, prediction in phrases_of(alignment):
        after, span = operations.ensure_span(after, caption.id, ranges)
        for proposal in prediction.strong:
            if proposal.shape not in regions:
                kept = {}
                if proposal.mask is not None:
                    kept = {"crossalign": {"mask": operations.shape_to_json(proposal.mask)}}
                region = Region(
                    operations.new_id("r"), document.image.id, proposal.shape, score=proposal.rounded,
                    status="proposed", prov=_prov(agent, "heat map"), x=kept,
                )  # fmt: skip
                after = operations.add_region(after, region)
                regions[proposal.shape] = region.id
            prov = _prov(agent, "heat map")
            after = operations.link(after, span.id, regions[proposal.shape], prov, "proposed", proposal.rounded)
    return after


def phrases_of(alignment: Alignment) -> list[tuple[Ranges, Prediction]]:
    """Neighbouring words that were found at the very same places are one phrase: 'red cup'."""
    phrases: list[tuple[Ranges, Prediction]] = []
    for word in split_words(alignment.caption):
        index = alignment.index_of(((word.start, word.end),))
        prediction = None if index is None else alignment.predictions[index]
        if prediction is None or not prediction.found or not prediction.proposals:
            continue
        if phrases:
            ((start, end),), before = phrases[-1]
            same = [p.box for p in before.proposals] == [p.box for p in prediction.proposals]
            if same and not alignment.caption[end : word.start].strip():
                phrases[-1] = (((start, word.end),), prediction)
                continue
        phrases.append((((word.start, word.end),), prediction))
    return phrases


def _prov(agent: str, method: str) -> Provenance:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Provenance("model", agent, now, now, method=method)
