"""How CLIP can be read, in the order of what was published, and which of the ways is the default here.

Figures are mean mIoU, in percent, over VOC 21 and 20, Pascal Context 60 and 59, Cityscapes, ADE20K, COCO Stuff and Object, with B/16;
resources/docs/models.md says where each stands. They are of the whole method with its windows, most with the weights of OpenAI,
CorrCLIP's with those of MetaCLIP. None was measured here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crossalign_gui.alignment.models.local_attention import MODES
from crossalign_gui.alignment.protocol import Option
from crossalign_gui.domain.messages import joined, message

ALIKE, MASKS, PROXY, FIRST = "corrclip", "corrclip_sam2", "proxyclip", "naclip"
"""FIRST: needs nothing beside CLIP, and is what words are learned from, whatever is at hand."""
MEAN_IOU: Mapping[str, float] = {MASKS: 50.4, PROXY: 42.3, "naclip": 39.4, "maskclip": 32.2, "vanilla": 13.8}
"""By reading, none of those that are simplified here. CorrCLIP has its figure with SAM 2 (8 x 8 clicks) and DINO B/8 only, ProxyCLIP
with DINO B/8."""

COST: Mapping[str, int] = {MASKS: 34, PROXY: 7}
"""Processor time of a new image, times that with NACLIP: `python -m crossalign_gui.benchmarks readings`, with encoding."""


@dataclass(frozen=True, slots=True)
class AtHand:
    """Names of what CLIP can be read with, empty where it is not on this disk."""

    segmenter: str = ""
    dino: str = ""

    @property
    def modes(self) -> dict[str, str]:
        """Value to title: those with a figure that holds for what is at hand by that figure, then the others. The first is the
        default."""
        titles = dict(self._titles())
        figures = {mode: MEAN_IOU[mode] for mode in titles if mode in MEAN_IOU and not (mode == MASKS and not self.dino)}
        order = sorted(titles, key=lambda mode: -figures.get(mode, 0.0))
        return {mode: self._with_figure(titles[mode], mode, figures.get(mode)) for mode in order}

    def asks_others(self, mode: str) -> bool:
        """Whether another network looks at the image for it, too."""
        return mode in (MASKS, PROXY) or (mode == ALIKE and bool(self.dino))

    def option(self) -> Option:
        return Option("mode", message("Attention of the last layer"), self.modes, hint=self._hint())

    def _titles(self) -> Iterator[tuple[str, str]]:
        dino = self.dino.rsplit("/", 1)[-1]
        if self.segmenter:
            how = message("likeness of {}", dino) if dino else message("CLIP's own likeness, simplified")
            yield MASKS, message("CorrCLIP (masks of SAM 2, {})", how)
        if dino:
            yield PROXY, message("ProxyCLIP (likeness of {})", dino)
        yield from MODES.items()
        how = message("likeness of {}", dino) if dino else message("CLIP's own likeness, simplified")
        yield ALIKE, message("CorrCLIP without masks ({})", how)

    def _with_figure(self, title: str, mode: str, figure: float | None) -> str:
        if figure is None:
            return title
        exact = mode not in (MASKS, PROXY) or self.dino.endswith("dino-vitb8")
        return message("{}: {}", title, figure) if exact else message("{}: {} with DINO B/8", title, figure)

    def _hint(self) -> str:
        lines = [
            message("Numbers: published mean mIoU of eight sets with B/16."),
            message("The default is the best of those whose networks are all on this disk."),
        ]
        wanted = {"facebook/sam2.1-hiera-tiny": self.segmenter, "facebook/dino-vitb8": self.dino}
        missing = [name for name, here in wanted.items() if not here]
        if missing:
            lines.append(message("CorrCLIP ({}) also needs {}.", MEAN_IOU[MASKS], joined(", ", missing)))
        if not self.dino:
            lines.append(message("ProxyCLIP ({}) also needs {}.", MEAN_IOU[PROXY], "facebook/dino-vitb8"))
        if self.dino:
            lines.append(
                message("On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.", COST[PROXY])
            )
        if self.segmenter and self.dino:
            lines.append(message("With CorrCLIP and masks it takes {} times as long.", COST[MASKS]))
        return joined("\n", lines)
