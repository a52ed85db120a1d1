"""The everyday encoder: things with boxes by two detectors, and stuff by a head on their features.

Both detectors see the same picture; the boxes of one thing are joined as a weighted mean (Solovyev et al., "Weighted boxes
fusion", Image and Vision Computing 2021), since each is wrong in its own way. The head is one hidden layer that looks at a cell of
16 pixels: the features of both detectors and of the ImageNet network there, their means over the picture, colours, where the cell
lies, and how likely each ImageNet class is there; it tells stuff from persons, other things, and whatever is drawn, so that it
also says which part of a box is the thing.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact import detector as first
from crossalign_gui.alignment.compact.centres import STRIDE, CentreDetector, Centres
from crossalign_gui.alignment.compact.convolution import pointwise
from crossalign_gui.alignment.compact.detector import Detector
from crossalign_gui.alignment.compact.encoded import SURFACES, intersection_over_union

SIDE = 512  # pixels of the longer side
CELL = 16
BACKBONE_SIDE = 640  # of a 4:3 picture, the input of the ImageNet network from which the head learned
BACKBONE = (112, 320)  # channels of the ImageNet network at strides 16 and 32
LOOKS = 6 + 5  # colours and place of a cell
IMAGENET = 1000  # classes, whose log-probabilities the head is given last
FEATURES = 3 * first.WIDTH + (128 + 192 + 256) + sum(BACKBONE) + (first.WIDTH + 256 + BACKBONE[1]) + LOOKS + IMAGENET
_UNLIKELY = -12.0  # log-probability of a class, under which it says no more
HIDDEN = 256
_SPREAD = 0.7  # power of the second detector's scores, which are lower
_LEAST = 0.03  # score of a box that is looked at
_FAINT = 0.02  # the same for the second detector, before that power
_SAME = 0.5  # IoU of boxes that are one thing
_DOUBLE = 0.6  # IoU of boxes of one detector that are one thing
_MOST = 300  # boxes of each detector that are joined


class Boxes(NamedTuple):
    """units: [N], things. scores: [N] in [0, 1], the highest first. boxes: [N, 4], x0, y0, x1, y1 as parts of the picture, inside
    it."""

    units: Tensor
    scores: Tensor
    boxes: Tensor


class Backbone(NamedTuple):
    """What the ImageNet network sees, of any input size, [1, ., h, w]: features at strides 16 and 32, class scores at stride 32."""

    s16: Tensor
    s32: Tensor
    scores: Tensor


class Detections(NamedTuple):
    """What both detectors see. raw: [1, 3, H, W], the picture. levels: their features, [1, ., h, w]."""

    things: Boxes
    raw: Tensor
    levels: tuple[Tensor, ...]


class Everyday(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.detector, self.centres = Detector(), CentreDetector()
        self.hidden, self.surfaces = nn.Conv2d(FEATURES, HIDDEN, 1), nn.Conv2d(HIDDEN, SURFACES, 1)

    def forward(self, pixels: Tensor, backbone: Backbone) -> tuple[Boxes, Tensor]:
        """What `detect` and then `surfaces_of` say: -> things, and [SURFACES, H / 16, W / 16]."""
        seen = self.detect(pixels)
        return seen.things, self.surfaces_of(seen, backbone)

    def detect(self, pixels: Tensor) -> Detections:
        """pixels: bytes [3, H, W], H and W multiples of 32."""
        dtype = self.hidden.weight.dtype
        raw = pixels[None].to(torch.float32)
        own = first.normalise(raw).to(dtype).contiguous(memory_format=torch.channels_last)
        one = self.detector(own)
        two = self.centres(raw.to(dtype).contiguous(memory_format=torch.channels_last))
        return Detections(joined(_of_first(one, raw.shape), _of_second(two)), raw, (*one.levels, *two.levels))

    def surfaces_of(self, seen: Detections, backbone: Backbone) -> Tensor:
        """-> [SURFACES, H / 16, W / 16], log-probabilities of what a cell shows."""
        grid = _grid(seen)
        assert self.hidden.bias is not None
        hidden = self.hidden.bias[None, :, None, None].float()
        first_channel = 0
        for part in _parts(
            seen, backbone
        ):  # a product with every part by itself, where it is smallest, and then onto the grid
            weight = self.hidden.weight[:, first_channel : first_channel + part.shape[1]]
            first_channel += part.shape[1]
            part = part if part.shape[2] < grid[0] else _at(part, *grid)
            said = pointwise(part.to(weight.dtype), weight).float()
            hidden = hidden + (said if said.shape[2:] == (1, 1) else _at(said, *grid))
        hidden = functional.relu(hidden, inplace=True).to(self.hidden.weight.dtype)
        return pointwise(hidden, self.surfaces.weight, self.surfaces.bias)[0].float().log_softmax(0)

    def see(self, pixels: Tensor, backbone: Backbone) -> tuple[Boxes, Tensor]:
        """-> things, and the features that the head judges: [1, FEATURES, H / 16, W / 16]."""
        seen = self.detect(pixels)
        return seen.things, torch.cat([_at(part.float(), *_grid(seen)) for part in _parts(seen, backbone)], 1)

    def judge(self, features: Tensor) -> Tensor:
        """[B, FEATURES, h, w] -> logits [B, SURFACES, h, w]."""
        hidden = functional.relu(self.hidden(features.to(self.hidden.weight.dtype)))
        out: Tensor = self.surfaces(hidden).float()
        return out


def _grid(seen: Detections) -> tuple[int, int]:
    """Rows and columns of cells."""
    return seen.raw.shape[2] // CELL, seen.raw.shape[3] // CELL


def _parts(seen: Detections, backbone: Backbone) -> list[Tensor]:
    """What the head judges, each part on a grid of its own, in the order of its weights; what is the same everywhere has one cell."""
    raw, (rows, columns) = seen.raw, _grid(seen)
    local = [*seen.levels, backbone.s16, backbone.s32]
    means = [_at(local[place].float(), rows, columns).mean((2, 3), keepdim=True) for place in (2, 5, 7)]
    mean, square = _cell_means(raw) / 255, _cell_means(raw * raw) / 255**2
    spread = (square - mean * mean).clamp_min(0).sqrt()
    y = ((torch.arange(rows, device=raw.device) + 0.5) / rows)[None, None, :, None].expand(1, 1, rows, columns)
    x = ((torch.arange(columns, device=raw.device) + 0.5) / columns)[None, None, None].expand(1, 1, rows, columns)
    place = [y, x, y * y, (x - 0.5).abs(), (1 - y) ** 2]
    classes = backbone.scores.float().log_softmax(1).clamp_min(_UNLIKELY)
    return [*local, *means, torch.cat([mean, spread, *place], 1), classes]


def _cell_means(raw: Tensor) -> Tensor:
    """[1, 3, H, W], whose channels lie together in memory -> [1, 3, H / CELL, W / CELL]. Whole rows are added first, which takes a
    third of the time of pooling three channels."""
    rows, columns = raw.shape[2] // CELL, raw.shape[3] // CELL
    lines = raw[0].permute(1, 2, 0).reshape(rows, CELL, columns * CELL * 3).sum(1)
    return (lines.reshape(rows, columns, CELL, 3).sum(2) / CELL**2).permute(2, 0, 1)[None]


def _at(level: Tensor, rows: int, columns: int) -> Tensor:
    """A level on another grid: means of cells, or bilinear where it is coarser."""
    if level.shape[2:] == (rows, columns):
        return level
    if level.shape[2] >= rows:
        return functional.adaptive_avg_pool2d(level, (rows, columns))
    return functional.interpolate(level, size=(rows, columns), mode="bilinear", align_corners=False)


def _of_first(found: first.Detections, shape: tuple[int, ...]) -> Boxes:
    size = found.boxes.new_tensor([shape[3], shape[2], shape[3], shape[2]])
    cells = torch.nonzero(found.scores[0].amax(0) > _logit(_LEAST))[:, 0]  # few: most need not be looked at class by class
    units, chosen = torch.nonzero(found.scores[0][:, cells] > _logit(_LEAST), as_tuple=True)
    places = cells[chosen]
    return _best(units, found.scores[0][units, places].sigmoid(), found.boxes[0].T[places] / size)


def _of_second(found: Centres) -> Boxes:
    scores, sides = found.scores[0], found.sides[0]
    rows, columns = scores.shape[1:]
    cells = scores.permute(1, 2, 0).reshape(rows * columns, -1)  # in the order of the memory
    likely = torch.nonzero(cells.amax(1) > _logit(_FAINT))[:, 0]
    chosen, units = torch.nonzero(cells[likely] > _logit(_FAINT), as_tuple=True)
    y, x = likely[chosen] // columns, likely[chosen] % columns
    own, peak = scores[units, y, x], torch.ones_like(units, dtype=torch.bool)
    for down in (-1, 0, 1):  # only the highest of its neighbours is a centre
        for across in (-1, 0, 1):
            peak &= own >= scores[units, (y + down).clamp(0, rows - 1), (x + across).clamp(0, columns - 1)]
    units, own, y, x = units[peak], own[peak], y[peak], x[peak]
    left, top, right, bottom = sides[:, y, x].unbind(0)
    corners = torch.stack([x * STRIDE - left, y * STRIDE - top, x * STRIDE + right, y * STRIDE + bottom], 1)
    size = corners.new_tensor([columns, rows, columns, rows]) * STRIDE
    return _best(units, own.sigmoid() ** _SPREAD, corners / size)


def _logit(probability: float) -> float:
    return math.log(probability / (1 - probability))


def _best(units: Tensor, scores: Tensor, boxes: Tensor) -> Boxes:
    order = scores.argsort(descending=True, stable=True)[:_MOST]
    return Boxes(units[order], scores[order], boxes[order].clamp(0, 1))


def joined(one: Boxes, two: Boxes) -> Boxes:
    """A thing's boxes, weighted by their scores; its score is the mean over both detectors, 0 for one that does not see it. On the
    processor: there are too few of them for anything else."""
    both = [_apart(one), _apart(two)]
    units, scores, boxes = (torch.cat([part[place] for part in both]).cpu().float().numpy() for place in range(3))
    source = np.repeat([0, 1], [len(part.units) for part in both])
    order = np.argsort(-scores, kind="stable")
    units, scores, boxes, source = units[order], scores[order], boxes[order], source[order]
    same = _alike(units, boxes, _SAME)
    partners = np.where(same & (source[:, None] != source[None]), scores[None], 0)
    paired = partners.sum(1) > 0
    free = np.ones(len(units), bool)
    kept = []
    for place in range(len(units)):
        if not free[place]:
            continue
        kept.append(place)
        mate = int((partners[place] * free).argmax()) if paired[place] else place
        mated = paired[place] and free[mate] and partners[place, mate] > 0
        free &= ~same[place]
        if mated:
            total = scores[place] + scores[mate]
            boxes[place] = (boxes[place] * scores[place] + boxes[mate] * scores[mate]) / total
            scores[place] = total
    order = np.array(sorted(kept, key=lambda place: -scores[place]), dtype=np.intp)
    return Boxes(
        torch.from_numpy(units[order].astype(np.int64)), torch.from_numpy(scores[order] / 2), torch.from_numpy(boxes[order])
    )


def _apart(found: Boxes) -> Boxes:
    """Of boxes of one class that cover each other the best one (greedy non-maximum suppression)."""
    found = Boxes(*(part[:_MOST].cpu().float() for part in found))
    same = _alike(found.units.numpy(), found.boxes.numpy(), _DOUBLE)
    free = np.ones(len(same), bool)
    kept = []
    for place in range(len(same)):
        if free[place]:
            kept.append(place)
            free &= ~same[place]
    return Boxes(*(part[kept] for part in found))


def _alike(units: NDArray[np.int64], boxes: NDArray[np.float32], least: float) -> NDArray[np.bool_]:
    """[N, N], whether two boxes are of one class and overlap more than this (IoU). Only those of one class are compared."""
    same: NDArray[np.bool_] = units[:, None] == units[None]
    one, other = np.nonzero(same)
    same[one, other] = intersection_over_union(boxes[one].T, boxes[other].T) > least
    return same
