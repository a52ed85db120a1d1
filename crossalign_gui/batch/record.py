"""What `align` writes of one image and caption: the same record from the command line, a pool and a cluster."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import split_words

if TYPE_CHECKING:
    from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal


def find_phrases(caption: str, phrases: Sequence[str]) -> Iterator[Ranges]:
    """Where each phrase stands first in the caption, whatever its case; those that do not are left out."""
    for phrase in phrases:
        found = re.search(re.escape(phrase), caption, re.IGNORECASE)
        if found is not None and phrase:
            yield (found.span(),)


def describe(path: Path, alignment: Alignment, device: str, *, masks: bool = False) -> dict[str, Any]:
    """What `align` writes of one image."""
    words = {((word.start, word.end),) for word in split_words(alignment.caption)}
    described = [(item.ranges in words, _described(item, alignment.caption, masks)) for item in alignment.predictions]
    return {
        "image": str(path),
        "width": alignment.size[0],
        "height": alignment.size[1],
        "caption": alignment.caption,
        "model": alignment.model,
        "revision": alignment.revision,
        "device": device,
        "global_score": _number(alignment.global_score),
        **({"answer": alignment.answer} if alignment.answer else {}),
        **({"notes": list(alignment.notes)} if alignment.notes else {}),
        "words": [item for is_word, item in described if is_word],
        "phrases": [item for is_word, item in described if not is_word],
    }


def describe_proposal(proposal: Proposal, *, masks: bool = False) -> dict[str, Any]:
    """A place of a model, in pixels of the image."""
    box = proposal.box
    item: dict[str, Any] = {
        "box": [round(value, 2) for value in (box.x0, box.y0, box.x1, box.y1)],
        "score": proposal.rounded,
        **({} if proposal.point is None else {"point": [round(value, 2) for value in proposal.point]}),
    }
    if masks and proposal.mask is not None:
        item["mask"] = {"size": list(proposal.mask.size), "counts": proposal.mask.counts}
    return item


def _described(prediction: Prediction, caption: str, masks: bool) -> dict[str, Any]:
    proposals = [describe_proposal(item, masks=masks) for item in prediction.proposals]
    start, end = prediction.ranges[0][0], prediction.ranges[-1][1]
    return {
        "text": caption[start:end],
        "start": start,
        "end": end,
        "kind": prediction.kind,
        "score": _number(prediction.score),
        "found": prediction.found,
        "peak": None if prediction.peak is None else [round(value, 2) for value in prediction.peak],
        "proposals": proposals,
        "note": prediction.note,
    }


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
