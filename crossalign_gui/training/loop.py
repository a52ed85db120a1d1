"""The training loop: rendered scenes in, the drawing encoder and its concept prototypes out."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.utils.data import DataLoader, Dataset
from tqdm import tqdm

from crossalign_gui.alignment.compact.backbone import normalise
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.training import backbone_weights, concepts, detector_weights, render, sprites
from crossalign_gui.training.concepts import TRAINING_ARTISTS
from crossalign_gui.training.depthwise import use_fast_backward
from crossalign_gui.training.losses import BACKGROUND, caption_loss, region_loss, sample_cells
from crossalign_gui.training.sources import fetch

_STRIDE = 8
_SIZES = (224, 256, 256, 288, 320)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides the weights: together with the seed, nothing else does."""

    artists: tuple[str, ...] = TRAINING_ARTISTS
    scenes: int = 80_000
    batch: int = 16
    cells: int = 224
    seed: int = 1
    learning_rate: float = 2e-3
    blocks_rate: float = 4e-4
    captions_weight: float = 0.1
    regions_weight: float = 1.0
    average: float = 0.999


class _Batches(Dataset[tuple[Tensor, Tensor]]):
    """Batch `step` is the same whoever makes it, so that a resumed run sees what an unbroken one sees."""

    def __init__(self, recipe: Recipe, first: int) -> None:
        self._recipe, self._first = recipe, first
        self._artworks: list[sprites.Artwork] = []

    def __len__(self) -> int:
        return self._recipe.scenes // self._recipe.batch - self._first

    def __getitem__(self, step: int) -> tuple[Tensor, Tensor]:
        """Pixels [B, 3, S, S] uint8 and owners [B, S/8, S/8], the concept at each cell or BACKGROUND."""
        if step >= len(self):
            raise IndexError(step)
        torch.set_num_threads(1)
        if not self._artworks:
            self._artworks = [sprites.load(name) for name in self._recipe.artists]
        rng = np.random.default_rng([self._recipe.seed, step + self._first])
        side = _SIZES[int(rng.integers(len(_SIZES)))]
        pixels, owners = [], []
        for _ in range(self._recipe.batch):
            scene = render.training_scene(rng, self._artworks, side, side)
            pixels.append(torch.from_numpy(scene.pixels.copy()).permute(2, 0, 1))
            owners.append(torch.from_numpy(concept_grid(scene)))
        return torch.stack(pixels), torch.stack(owners)


def concept_grid(scene: render.Scene) -> NDArray[np.int64]:
    """The concept at the centre of each cell of 8 x 8 pixels, BACKGROUND where none: [H/8, W/8]."""
    table = np.array([item.concept for item in scene.objects] + [BACKGROUND], dtype=np.int64)
    return table[scene.owner[_STRIDE // 2 :: _STRIDE, _STRIDE // 2 :: _STRIDE]]


def train(network: CompactNetwork, recipe: Recipe, folder: Path, workers: int = 1) -> CompactNetwork:
    """Train the drawing encoder; a killed run goes on from the last checkpoint in `folder`.

    Returns the network with the average of the weights (Polyak), the frozen backbone untouched.
    """
    torch.manual_seed(recipe.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network.to(device).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    use_fast_backward(network.drawing_blocks)
    use_fast_backward(network.head)
    trained = _trained_parameters(network)
    optimiser = torch.optim.AdamW(
        [
            {"params": [p for n, p in trained.items() if n.startswith("drawing_blocks")], "rate": recipe.blocks_rate},
            {"params": [p for n, p in trained.items() if not n.startswith("drawing_blocks")], "rate": recipe.learning_rate},
        ],
        weight_decay=0.02,
        betas=(0.9, 0.98),
    )  # fmt: skip
    average = {name: value.detach().clone() for name, value in trained.items()}
    first = _resume(folder, trained, average, optimiser)
    steps = recipe.scenes // recipe.batch
    loader = DataLoader(_Batches(recipe, first), batch_size=None, num_workers=workers, prefetch_factor=8 if workers else None)
    progress = tqdm(loader, initial=first, total=steps, unit="batch", smoothing=0.02, mininterval=5)
    saved = time.monotonic()
    for step, (pixels, owners) in enumerate(progress, first):
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * _schedule(step, steps)
        loss = _loss(network, recipe, pixels.to(device), owners.to(device))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(trained.values(), 2.0)
        optimiser.step()
        decay = min(recipe.average, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, value in trained.items():
                average[name].lerp_(value, 1 - decay)
        if step % 20 == 0:
            progress.set_postfix(loss=f"{loss.item():.3f}", refresh=False)
        if time.monotonic() - saved > 120:
            _save(folder, step + 1, trained, average, optimiser)
            saved = time.monotonic()
    _save(folder, steps, trained, average, optimiser)
    with torch.no_grad():
        for name, value in trained.items():
            value.copy_(average[name])
    return network.eval()


def _loss(network: CompactNetwork, recipe: Recipe, pixels: Tensor, owners: Tensor) -> Tensor:
    x = normalise(pixels).contiguous(memory_format=torch.channels_last)
    owners = owners.flatten(1)
    cells = sample_cells(owners, recipe.cells)
    with torch.autocast(pixels.device.type, torch.bfloat16):
        with torch.no_grad():
            s4, s8 = network.shared(x)
        regions = network.drawing(s4, s8).flatten(2).transpose(1, 2)
        regions = regions.gather(1, cells[:, :, None].expand(-1, -1, regions.shape[2]))
        logits = network.concepts(regions)
    concepts = logits.shape[2] - 1
    present = torch.zeros(len(owners), concepts + 1, dtype=torch.bool, device=owners.device)
    present.scatter_(1, torch.where(owners == BACKGROUND, concepts, owners), True)
    loss = recipe.captions_weight * caption_loss(logits, present[:, :-1])
    if recipe.regions_weight:
        loss = loss + recipe.regions_weight * region_loss(logits, owners.gather(1, cells))
    return loss


def _trained_parameters(network: CompactNetwork) -> dict[str, Tensor]:
    """The head, the prototypes and the pointwise convolutions of the later blocks. The depthwise ones stay as
    published: training them cost half of the time."""
    chosen: dict[str, Tensor] = {}
    for name, value in network.named_parameters():
        fixed = name.startswith("drawing_blocks") and "depthwise" in name
        value.requires_grad_(name.startswith(("drawing_blocks", "head", "concepts")) and not fixed)
        if value.requires_grad:
            chosen[name] = value
    return chosen


def _schedule(step: int, steps: int) -> float:
    warm = min(1.0, (step + 1) / 300)
    return warm * (0.01 + 0.99 * (1 + math.cos(math.pi * step / steps)) / 2)


def _save(
    folder: Path,
    step: int,
    trained: dict[str, Tensor],
    average: dict[str, Tensor],
    optimiser: torch.optim.Optimizer,
) -> None:
    tensors = {"step": torch.tensor(step)}
    for name, value in trained.items():
        tensors[f"weights/{name}"] = value.detach().cpu().contiguous()
        tensors[f"average/{name}"] = average[name].cpu().contiguous()
        for key, part in optimiser.state[value].items():
            tensors[f"optimiser/{key}/{name}"] = part.detach().cpu().contiguous().clone()
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / "checkpoint.tmp"
    save_file(tensors, temporary)
    temporary.replace(folder / "checkpoint.safetensors")


def _resume(folder: Path, trained: dict[str, Tensor], average: dict[str, Tensor], optimiser: torch.optim.Optimizer) -> int:
    path = folder / "checkpoint.safetensors"
    if not path.is_file():
        return 0
    tensors = load_file(path)
    with torch.no_grad():
        for name, value in trained.items():
            value.copy_(tensors[f"weights/{name}"])
            average[name].copy_(tensors[f"average/{name}"])
            optimiser.state[value] = {
                key: tensors[f"optimiser/{key}/{name}"].to("cpu" if key == "step" else value.device)
                for key in _optimiser_keys(tensors)
                if f"optimiser/{key}/{name}" in tensors
            }
    return int(tensors["step"])


def _optimiser_keys(tensors: dict[str, Tensor]) -> Iterator[str]:
    return iter({name.split("/")[1] for name in tensors if name.startswith("optimiser/")})


def start() -> CompactNetwork:
    """The network before training: published weights, random head. Raises SourceError."""
    torch.manual_seed(0)
    network = CompactNetwork(len(concepts.load()))
    backbone, weight, bias = backbone_weights.convert(fetch("efficientnet") / backbone_weights.MEMBER)
    network.backbone.load_state_dict(backbone.state_dict())
    network.start_drawing_from_photographs()
    with torch.no_grad():
        network.classifier.weight.copy_(weight)
        network.classifier.bias.copy_(bias)
    detector_weights.attach(network.everyday)
    return network
