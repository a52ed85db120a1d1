"""What of an answer could not be shown: for models of other packages, and for the checks of `conformance`."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from crossalign_gui.alignment.protocol import Alignment, Proposal
from crossalign_gui.domain.document import Ranges

Faults = Iterator[str]
_CLOSE = 1e-5


def faults_of(alignment: Alignment, queries: Sequence[Ranges], size: tuple[int, int]) -> Faults:
    """What the window could not show. size: (height, width) of the image."""
    count = len(queries)
    shape = alignment.heat.shape
    if len(shape) != 3 or shape[0] != count or min(shape[1:]) < 1:
        yield f"heat has the shape {shape}, which is not one map for each of {count} queries"
        return
    for name in ("raw", "alpha"):
        if getattr(alignment, name).shape != shape:
            yield f"{name} has the shape {getattr(alignment, name).shape} and heat {shape}"
            return
    for name in ("raw", "heat", "alpha"):
        values = getattr(alignment, name)
        if not np.isfinite(values).all():
            yield f"{name} holds values that are not finite"
            return
    if count and (alignment.heat.min() < 0 or alignment.heat.max() > 1 + _CLOSE):
        yield f"heat lies between {alignment.heat.min():.3g} and {alignment.heat.max():.3g}, not in [0, 1]"
    if [prediction.ranges for prediction in alignment.predictions] != list(queries):
        yield "the predictions are not those of the queries, in their order"
        return
    height, width = size
    if alignment.size != (width, height):
        yield f"size is {alignment.size}, not (width, height) = {(width, height)}"
    if alignment.area.area <= 0:
        yield f"area is empty: {alignment.area}"
    for prediction in alignment.predictions:
        if not math.isnan(prediction.score) and not 0 <= prediction.score <= 1:
            yield f"a score is {prediction.score:.3g}, not in [0, 1]"
        if prediction.peak is not None and not (0 <= prediction.peak[0] < width and 0 <= prediction.peak[1] < height):
            yield f"a peak lies at {prediction.peak}, outside of the image of {width} x {height}"
        yield from faults_of_proposals(prediction.proposals, width, height)


def faults_of_proposals(proposals: Sequence[Proposal], width: int, height: int) -> Faults:
    for proposal in proposals:
        box = proposal.box
        if box.area <= 0 or box != box.clipped(width, height):
            yield f"a proposal is empty or outside of the image: {box}"
        if not math.isnan(proposal.score) and not 0 <= proposal.score <= 1:
            yield f"a proposal scores {proposal.score:.3g}, not in [0, 1]"
