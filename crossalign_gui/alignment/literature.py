"""What a model answers in the numbers of published tables: one row for each protocol, and none that mixes two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import instances
from crossalign_gui.alignment.instances import IOUS, Counts
from crossalign_gui.alignment.pointing import strongest_inside
from crossalign_gui.alignment.protocol import Alignment, Proposal
from crossalign_gui.domain.geometry import Box, Mask, Point, Polygons, Shape
from crossalign_gui.domain.masks import bounds, encode, rasterise
from crossalign_gui.domain.truth import Truth

SURE = 0.5
"""The score that a proposal needs to count, as SA-Co asks it; one without a score is sure."""
NEAR = 0.03
"""How far from a true point a strongest place may lie, as a part of the longer side: the 15 pixels of Zhang et al., "Top-down
neural attention by excitation backprop" (ECCV 2016, section 5.1), on pictures of 500."""

Figures = dict[str, float | int | None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model says of one phrase of one image. counts: of boxes, where points are the truth of their number alone. kind: what
    the truth is given as. complete: whether somebody said that all of them are marked. first: intersection over union of the
    strongest proposal with the true box that fits it best, 0 without a proposal. pointing: the part of the strongest places
    that lie in the masks or near the points, uniform: of all places; None where the truth is neither. masks: counts by pixels;
    None where the truth is no masks, or a proposal has none."""

    counts: Counts
    kind: str
    complete: bool = False
    first: float = 0.0
    pointing: float | None = None
    uniform: float | None = None
    masks: Counts | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. figures: by name, counts of what was measured too; None where it cannot be told. about: which
    protocol it is, in a line."""

    name: str
    title: str
    about: str
    figures: Figures

    def to_json(self) -> dict[str, Any]:
        values = {key: round(value, 4) if isinstance(value, float) else value for key, value in self.figures.items()}
        return {"protocol": self.title, "about": self.about, **values}


def answer(truth: Truth, alignment: Alignment, place: int, inside: NDArray[np.bool_] | None) -> Answer:
    """place: of the phrase in the alignment. inside: bool [h, w], cells that lie in the true regions; where there are any."""
    prediction = alignment.predictions[place]
    sure = [item for item in prediction.proposals if prediction.found and item.strength >= SURE]
    said = [item.box for item in sure]
    raw = alignment.raw[place]
    if truth.shapes:
        boxes = [bounds(shape) for shape in truth.shapes]
        counts = instances.count(boxes, said)
        best = max(prediction.proposals, key=lambda item: item.strength, default=None)
        first = 0.0 if best is None else max(box.iou(best.box) for box in boxes)
        if inside is None or not all(isinstance(shape, Mask | Polygons) for shape in truth.shapes):
            return Answer(counts, "boxes", truth.complete, first)
        masks = _by_pixels(truth.shapes, sure, alignment.size)
        return Answer(counts, "masks", truth.complete, first, strongest_inside(raw, inside), float(inside.mean()), masks)
    if truth.points:
        near, counts = _near(alignment, truth.points), Counts(len(truth.points), len(said))
        return Answer(counts, "points", truth.complete, 0.0, strongest_inside(raw, near), float(near.mean()))
    return Answer(Counts(0, len(said)), "absent", True, masks=_by_pixels((), sure, alignment.size))


def _by_pixels(true: Sequence[Shape], said: Sequence[Proposal], size: tuple[int, int]) -> Counts | None:
    """size: (width, height)."""
    masks = [item.mask for item in said]
    given = [mask for mask in masks if mask is not None]
    if len(given) < len(said):
        return None
    whole = (size[1], size[0])
    return instances.count_masks([s if isinstance(s, Mask) else encode(rasterise(s, whole)) for s in true], given)


def answer_to_boxes(boxes: Sequence[Box], alignment: Alignment, place: int) -> Answer:
    """The same where the truth is boxes, or none where the phrase is not in the picture."""
    return answer(Truth(alignment.predictions[place].ranges, tuple(boxes)), alignment, place, None)


def _near(alignment: Alignment, points: Sequence[Point]) -> NDArray[np.bool_]:
    """The cells that hold a point or whose centres lie near one."""
    rows, columns = alignment.grid
    y = alignment.area.y0 + (np.arange(rows) + 0.5) / rows * alignment.area.height
    x = alignment.area.x0 + (np.arange(columns) + 0.5) / columns * alignment.area.width
    near = np.zeros((rows, columns), bool)
    for across, down in points:
        near |= np.hypot((x - across)[None, :], (y - down)[:, None]) <= NEAR * max(alignment.size)
        cell = alignment.cell_at(across, down)
        if cell is not None:
            near[cell] = True
    return near


def rows(answers: Sequence[Answer], several: Sequence[Sequence[Answer]] = ()) -> tuple[Row, ...]:
    """Those that there is truth for. several: of each phrase that all of several annotators saw, what the model's answer is by each of
    them, the same number for all."""
    with_extent = [item for item in answers if item.kind in ("boxes", "masks")]
    absent = [item for item in answers if item.kind == "absent"]
    found = []
    if with_extent:
        found += [_first(with_extent), _cg_f1(with_extent, absent), _f1([*with_extent, *absent], "box_f1", "Box F1", "boxes")]
        if absent:
            found.append(_grec(with_extent, absent))
    found += _by_masks([item for item in with_extent if item.kind == "masks"], absent)
    for kind, row in (("masks", _masks), ("points", _points)):
        own = [item for item in answers if item.kind == kind]
        if own:
            found.append(row(own, absent))
    return (*found, *_by_best(several))


def _by_best(several: Sequence[Sequence[Answer]]) -> list[Row]:
    """cgF1 as SA-Co has it where several people annotated: each phrase by the one that fits best. Phrases of which one of them did
    not mark all instances are left out, where that is said of any."""
    several = [item for item in several if all(one.kind != "points" for one in item)]
    whole = [item for item in several if all(one.complete for one in item)]
    said = any(one.complete and one.kind != "absent" for item in several for one in item)
    chosen = whole if said else several
    found = []
    for what in ("boxes", "masks"):
        table = [[one.counts if what == "boxes" else one.masks for one in item] for item in chosen]
        known = [[one for one in item if one is not None] for item in table]
        if not known or known != table or (what == "masks" and not any(one.said for item in known for one in item)):
            continue
        best = [item[instances.best_of(item)] for item in known]
        about = (
            f"pmF1 times IL_MCC of SAM 3 (arXiv 2511.16719), by {what}, of each phrase by the one of {len(known[0])} annotators that "
            "fits best (the oracle of SA-Co's evaluator); IoU 0.5 to 0.95 in one-to-one pairs, proposals with a score of 0.5 or more; "
        )
        about += (
            "phrases of which all of them marked all instances, or said that there is none"
            if said
            else "all phrases, as nothing says whether all instances are marked: not comparable with SA-Co where some are not"
        )
        name, title = (
            ("best_cgf1", "cgF1, best annotator") if what == "boxes" else ("best_mask_cgf1", "cgF1 by masks, best annotator")
        )
        absent = sum(not item.true for item in best)
        figures = {**_cg_figures(best), "n": len(best) - absent, "absent": absent, "annotators": len(known[0])}
        found.append(Row(name, title, about, figures))
    return found


def _cg_figures(counts: Sequence[Counts]) -> Figures:
    return {
        "cgf1": instances.cg_f1(counts),
        "pmf1": instances.positive_micro_f1(counts),
        "il_mcc": instances.presence_correlation(counts),
    }


def _first(answers: Sequence[Answer]) -> Row:
    about = (
        "the part of the phrases whose strongest proposal overlaps a true box by half: accuracy of RefCOCO, R@1 (any box) of "
        "Flickr30k Entities"
    )
    hits = [item.first >= IOUS[0] for item in answers]
    return Row("r_at_1", "R@1, IoU 0.5", about, {"r_at_1": float(np.mean(hits)), "n": len(hits)})


def _grec(present: Sequence[Answer], absent: Sequence[Answer]) -> Row:
    whole = [item.counts.true == item.counts.said == item.counts.met[0] for item in present]
    rejected = [item.counts.said == 0 for item in absent]
    about = (
        "Precision@(F1=1, IoU 0.5), the part of the phrases whose boxes are all met with none too many, and N-acc, the part of the "
        "absent phrases with no proposal, of GREC (gRefCOCO, arXiv 2308.16182); proposals with a score of 0.5 or more"
    )
    figures: Figures = {
        "precision": float(np.mean(whole + rejected)),
        "n_acc": float(np.mean(rejected)),
        "n": len(present) + len(absent),
        "absent": len(absent),
    }
    return Row("grec", "GREC", about, figures)


def _by_masks(present: Sequence[Answer], absent: Sequence[Answer]) -> list[Row]:
    """The same figures by pixels, of a model that gives each proposal a mask; nothing of one that gives boxes alone."""
    every = [item for item in (*present, *absent) if item.masks is not None]
    if not present or len(every) < len(present) + len(absent) or not any(item.counts.said for item in every):
        return []
    pixels = {id(item): replace(item, counts=item.masks) for item in every if item.masks is not None}
    first, others = [pixels[id(item)] for item in present], [pixels[id(item)] for item in absent]
    return [_cg_f1(first, others, "masks"), _f1([*first, *others], "mask_f1", "Mask F1", "masks")]


def _cg_f1(present: Sequence[Answer], absent: Sequence[Answer], what: str = "boxes") -> Row:
    """As in SA-Co, only phrases count of which all instances are marked, where that is said of any; else all do."""
    complete = [item for item in present if item.complete]
    counts = [item.counts for item in (*(complete or present), *absent)]
    about = (
        f"pmF1 times IL_MCC of SAM 3 (arXiv 2511.16719), by {what}: IoU 0.5 to 0.95 in one-to-one pairs, proposals with a score "
        "of 0.5 or more; "
    )
    about += (
        "phrases of which all instances are marked, and absent ones"
        if complete
        else "all phrases, as nothing says whether all instances are marked: not comparable with SA-Co where some are not"
    )
    figures = {**_cg_figures(counts), "n": len(counts) - len(absent), "absent": len(absent)}
    return Row("mask_cgf1", "cgF1 by masks", about, figures) if what == "masks" else Row("cgf1", "cgF1", about, figures)


def _f1(answers: Sequence[Answer], name: str, title: str, what: str) -> Row:
    values = instances.micro_f1(item.counts for item in answers)
    figures: Figures = {
        f"f1_{round(100 * least)}": None if values is None else values[IOUS.index(least)] for least in (0.5, 0.75)
    }
    figures = {"f1": None if values is None else float(np.mean(values)), **figures, "n": len(answers)}
    about = (
        f"F1 of all {what} of all phrases together, mean over IoU 0.5 to 0.95 by 0.05, one-to-one pairs, proposals with a score of "
        f"0.5 or more; {what} of absent phrases are false"
    )
    return Row(name, title, about, figures)


def _pointing(answers: Sequence[Answer]) -> Figures:
    return {
        "pointing": float(np.mean([item.pointing for item in answers if item.pointing is not None])),
        "uniform": float(np.mean([item.uniform for item in answers if item.uniform is not None])),
    }


def _masks(answers: Sequence[Answer], absent: Sequence[Answer]) -> Row:
    about = "the part of the strongest places that lie in a true mask or polygon, not only in its box; no margin"
    return Row("mask_pointing", "Pointing in masks", about, {**_pointing(answers), "n": len(answers)})


def _points(answers: Sequence[Answer], absent: Sequence[Answer]) -> Row:
    counts = [item.counts for item in answers]
    figures: Figures = {
        **_pointing(answers),
        "count_accuracy": float(np.mean([item.said == item.true for item in counts])),
        "il_mcc": instances.presence_correlation([*counts, *(item.counts for item in absent)]),
        "n": len(answers),
        "absent": len(absent),
    }
    about = (
        "the part of the strongest places within 3 % of the longer side of a true point; phrases with as many proposals as points, "
        "as Molmo counts (arXiv 2409.17146); presence as in SAM 3"
    )
    return Row("points", "Points", about, figures)
