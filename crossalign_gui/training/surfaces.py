"""The head that tells surfaces (sky, grass, wall, ...) from persons and things, on frozen features of the everyday encoder.

Trained from a folder in COCO's panoptic layout (Kirillov et al., CVPR 2019, section 4; cocodataset.org, format "panoptic"): one
JSON with `images`, `annotations` of `segments_info`, `categories`, and PNG files whose colours are segment ids, R + 256 G + 65536 B.
Few photographs are enough since only one hidden layer learns; crops, mirror images and shifted colours stand in for more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor, nn

from crossalign_gui.alignment.compact import everyday
from crossalign_gui.alignment.compact.encode import area_side, classify, fit, prepare
from crossalign_gui.alignment.compact.encoded import DRAWN, PERSON, SURFACES, THING
from crossalign_gui.alignment.compact.everyday_names import STUFF, THINGS
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.domain.messages import message
from crossalign_gui.training import backgrounds, render, sprites
from crossalign_gui.training.sources import SourceError

_JOINED = {
    "wall-brick": "wall", "wall-stone": "wall", "wall-tile": "wall", "wall-wood": "wall", "floor-wood": "floor",
    "light": "lamp", "dirt": "ground", "door-stuff": "door", "window-other": "window", "window-blind": "blind",
    "playingfield": "field", "water-other": "water", "mirror-stuff": "mirror", "fruit": "food", "tree": "tree",
}  # fmt: skip
_UNKNOWN = SURFACES  # neither stuff that has a name nor a thing
_CROPS = 4
_FINE = 8  # labels a cell is counted over, in each direction


@dataclass(frozen=True, slots=True)
class Recipe:
    epochs: int = 8
    share: float = 0.15  # of the cells of every photograph and crop that are used
    scenes: int = 80
    rate: float = 3e-3
    decay: float = 1e-3
    dropout: tuple[float, float] = (0.4, 0.5)
    batch: int = 2048
    components: int = (
        64  # principal ones of the ImageNet classes that are learned from: a thousand are too many for so few photographs
    )
    balance: float = 0.4  # rare surfaces weigh their frequency to minus this power
    seed: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """pixels: [H, W, 3]; labels: [H, W], a surface of `everyday`, or `_UNKNOWN`; things: those of `everyday_names` that are there."""

    name: str
    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    things: frozenset[int]


def read(folder: Path) -> Iterator[Photograph]:
    """folder: `panoptic_*.json`, the PNG files in `panoptic/`, the photographs in `img/`. Photographs that are not there are left
    out. Raises SourceError when the folder holds no such data."""
    found = sorted(folder.glob("panoptic_*.json"))
    if len(found) != 1:
        raise SourceError(message("{} holds {} files panoptic_*.json; one is needed", folder, len(found)))
    data = json.loads(found[0].read_text("utf-8"))
    units = {int(item["id"]): THINGS.index(item["name"]) for item in data["categories"] if item["name"] in THINGS}
    surfaces = {int(item["id"]): _surface(str(item["name"]), bool(item["isthing"])) for item in data["categories"]}
    names = {int(item["id"]): str(item["file_name"]) for item in data["images"]}
    for annotation in data["annotations"]:
        path = folder / "img" / Path(names[int(annotation["image_id"])]).name
        if not path.is_file():
            continue
        with Image.open(folder / "panoptic" / Path(annotation["file_name"]).name) as image:
            colours = np.asarray(image.convert("RGB")).astype(np.int64)
        ids = colours[..., 0] + 256 * colours[..., 1] + 65536 * colours[..., 2]
        labels = np.full(ids.shape, _UNKNOWN)
        for segment in annotation["segments_info"]:
            labels[ids == segment["id"]] = surfaces[int(segment["category_id"])]
        with Image.open(path) as image:
            pixels = np.asarray(image.convert("RGB"))
        there = (units.get(int(segment["category_id"])) for segment in annotation["segments_info"])
        yield Photograph(path.name, pixels, labels, frozenset(unit for unit in there if unit is not None))


def _surface(name: str, thing: bool) -> int:
    if thing:
        return PERSON if name == "person" else THING
    plain = name.removesuffix("-merged").removesuffix("-other")
    known = _JOINED.get(name, _JOINED.get(plain, plain))
    return STUFF.index(known) if known in STUFF else _UNKNOWN


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """features: float16 [n, FEATURES]; shares: float32 [n, SURFACES], how much of each cell shows each surface."""

    features: Tensor
    shares: Tensor


def cells(network: CompactNetwork, photograph: Photograph, rng: np.random.Generator, share: float) -> Cells:
    """A share of the cells of a photograph, its mirror image, and some crops of other colours."""
    height, width = photograph.labels.shape
    parts = []
    for number in range(2 + _CROPS):
        x, y, w, h = 0, 0, width, height
        if number >= 2:
            scale = rng.uniform(0.5, 0.9)
            w, h = int(width * scale), int(height * scale)
            x, y = int(rng.integers(0, width - w + 1)), int(rng.integers(0, height - h + 1))
        pixels, labels = photograph.pixels[y : y + h, x : x + w], photograph.labels[y : y + h, x : x + w]
        if number == 1 or (number > 1 and rng.integers(2)):
            pixels, labels = pixels[:, ::-1], labels[:, ::-1]
        if number >= 2:
            gain = rng.uniform(0.75, 1.25, 3) * rng.uniform(0.7, 1.2)
            pixels = np.clip(pixels * gain + rng.uniform(-15, 15), 0, 255).astype(np.uint8)
        features = seen(network, np.ascontiguousarray(pixels))
        shares = _shares(labels, features.shape[1:])
        used = torch.from_numpy(rng.random(len(shares)) < share)
        parts.append(Cells(features.flatten(1).T[used].half(), shares[used]))
    return Cells(torch.cat([part.features for part in parts]), torch.cat([part.shares for part in parts]))


def seen(network: CompactNetwork, pixels: NDArray[np.uint8]) -> Tensor:
    """[FEATURES, h, w], as `encode` gives them to the head."""
    return _looked(network, pixels)[1][0]


def things(network: CompactNetwork, pixels: NDArray[np.uint8]) -> everyday.Boxes:
    return _looked(network, pixels)[0]


def drawn(network: CompactNetwork, artists: Sequence[str], recipe: Recipe) -> Cells:
    """Of rendered scenes: every second one is drawn all over, of the others only the things, since their background may be a
    photograph. Raises SourceError."""
    artworks = [sprites.load(name) for name in artists]
    rng = np.random.default_rng([recipe.seed, 71])
    parts = []
    for number in range(recipe.scenes):
        plain = number % 2 == 0
        background = backgrounds.calm if plain else backgrounds.varied
        height, width = (int(side) for side in rng.integers(12, 17, 2) * 32)
        scene = render.training_scene(rng, artworks, height, width, background)
        labels = np.where((scene.owner >= 0) | plain, DRAWN, _UNKNOWN).astype(np.int64)
        features = seen(network, scene.pixels)
        parts.append(Cells(features.flatten(1).T.half(), _shares(labels, features.shape[1:])))
    return Cells(torch.cat([part.features for part in parts]), torch.cat([part.shares for part in parts]))


@torch.inference_mode()
def _looked(network: CompactNetwork, pixels: NDArray[np.uint8]) -> tuple[everyday.Boxes, Tensor]:
    _, s8 = network.shared(prepare(network, fit(pixels, area_side(pixels, everyday.BACKBONE_SIDE))))
    features = network.photograph(s8)
    own = torch.from_numpy(np.array(fit(pixels, everyday.SIDE))).permute(2, 0, 1)
    return network.everyday.see(own, everyday.Backbone(features.s16, features.s32, classify(network, features.head)))


def _shares(labels: NDArray[np.int64], grid: tuple[int, ...]) -> Tensor:
    rows, columns = (count * _FINE for count in grid)
    y = ((np.arange(rows) + 0.5) * labels.shape[0] / rows).astype(int)
    x = ((np.arange(columns) + 0.5) * labels.shape[1] / columns).astype(int)
    fine = labels[y][:, x].reshape(grid[0], _FINE, grid[1], _FINE)
    each = np.stack([(fine == surface).mean((1, 3)) for surface in range(SURFACES)], -1)
    return torch.from_numpy(each.reshape(-1, SURFACES).astype(np.float32))


def train(network: CompactNetwork, data: list[Cells], recipe: Recipe, say: Callable[[str], None]) -> None:
    """Fit the head of `network.everyday` in place; the scaling of the features ends in its first layer."""
    features, shares = torch.cat([part.features for part in data]), torch.cat([part.shares for part in data])
    named = shares.sum(1) > 0.5
    features, shares = features[named], shares[named]
    shares = shares / shares.sum(1, keepdim=True)
    axes = _axes(features[:, -everyday.IMAGENET :], recipe.components)
    features = torch.cat([_reduced(part, axes) for part in torch.split(features, recipe.batch)])
    mean, deviation = features.float().mean(0), features.float().std(0) + 1e-3
    torch.manual_seed(recipe.seed)
    first, last = nn.Linear(features.shape[1], everyday.HIDDEN), nn.Linear(everyday.HIDDEN, SURFACES)
    head = nn.Sequential(nn.Dropout(recipe.dropout[0]), first, nn.ReLU(), nn.Dropout(recipe.dropout[1]), last)
    frequency = shares.mean(0)
    weights = frequency.clamp_min(2e-3) ** -recipe.balance
    weights = weights / (weights * frequency).sum()
    steps = max(1, recipe.epochs * len(features) // recipe.batch)
    optimiser = torch.optim.AdamW(head.parameters(), recipe.rate, weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=steps)
    for step in range(steps):
        chosen = torch.randint(len(features), (recipe.batch,))
        said = head((features[chosen].float() - mean) / deviation).log_softmax(1)
        loss = -(shares[chosen] * weights * said).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 50 == 0 or step == steps - 1:
            say(f"surfaces: step {step + 1} of {steps}, loss {float(loss.detach()):.3f}")
    hidden, surfaces = network.everyday.hidden, network.everyday.surfaces
    assert hidden.bias is not None
    assert surfaces.bias is not None
    with torch.no_grad():
        scaled = first.weight / deviation
        own = scaled.shape[1] - axes.shape[1]
        hidden.weight.copy_(torch.cat([scaled[:, :own], scaled[:, own:] @ axes.T], 1)[:, :, None, None])
        hidden.bias.copy_(first.bias - scaled @ mean)
        surfaces.weight.copy_(last.weight[:, :, None, None])
        surfaces.bias.copy_(last.bias)


def _axes(classes: Tensor, components: int) -> Tensor:
    """[classes, components], the principal directions of the log-probabilities of classes, [n, classes]."""
    some = classes[:: max(1, len(classes) // 20_000)].float()
    _, vectors = torch.linalg.eigh(torch.cov(some.T))
    return vectors.flip(1)[:, :components].contiguous()


def _reduced(features: Tensor, axes: Tensor) -> Tensor:
    """The same features with classes seen along the axes only."""
    own, classes = features[:, : -len(axes)], features[:, -len(axes) :]
    return torch.cat([own, (classes.float() @ axes).half()], 1)
