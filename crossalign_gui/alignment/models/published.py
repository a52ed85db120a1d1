"""What others published of models, to compare `crossalign-gui evaluate` with: percent, and only from who made or ran the model.

resources/docs/models.md has the same figures with those of models that do not run here.
"""

from __future__ import annotations

from dataclasses import dataclass

_MM_GROUNDING_DINO = "https://github.com/open-mmlab/mmdetection/blob/main/configs/mm_grounding_dino/README.md"
_SAM_3 = "https://github.com/facebookresearch/sam3/blob/main/README.md"
_KOSMOS_2 = "https://github.com/microsoft/unilm/blob/master/kosmos-2/README.md"


@dataclass(frozen=True, slots=True)
class Published:
    """format: that reads the data. row, figure: where `evaluate` has the same number (`literature.Row`)."""

    model: str
    data: str
    format: str
    row: str
    figure: str
    percent: float
    source: str
    note: str = ""

    @property
    def line(self) -> str:
        note = f", {self.note}" if self.note else ""
        return f"{self.percent:.1f} % {self.figure} on {self.data}{note} ({self.source})"


def of_model(name: str) -> tuple[Published, ...]:
    """name: owner/name, without a revision."""
    return tuple(item for item in PUBLISHED if item.model == name)


_SEEN = "trained on GoldG, which holds pictures of Flickr30k"
_DATA = (
    "RefCOCO val", "RefCOCO testA", "RefCOCO testB", "RefCOCO+ val", "RefCOCO+ testA", "RefCOCO+ testB", "RefCOCOg val",
    "RefCOCOg test", "Flickr30k Entities val", "Flickr30k Entities test",
)  # fmt: skip


def _first(model: str, source: str, values: tuple[float, ...], seen: str = "") -> tuple[Published, ...]:
    """seen: what the model knew of Flickr30k before."""
    found = []
    for data, percent in zip(_DATA, values, strict=True):
        form, note = ("flickr30k", seen) if data.startswith("Flickr30k") else ("refcoco", "")
        found.append(Published(model, data, form, "r_at_1", "r_at_1", percent, source, note))
    return tuple(found)


PUBLISHED = (
    *_first(
        "IDEA-Research/grounding-dino-tiny", _MM_GROUNDING_DINO, (50.8, 57.4, 45.0, 51.6, 57.3, 46.4, 60.4, 59.7, 87.8, 88.1), _SEEN
    ),
    *_first(
        "openmmlab-community/mm_grounding_dino_tiny_o365v1_goldg", _MM_GROUNDING_DINO,
        (53.1, 59.7, 46.4, 53.1, 58.9, 47.9, 61.2, 61.1, 85.5, 86.2), _SEEN,
    ),
    *_first(
        "openmmlab-community/mm_grounding_dino_tiny_o365v1_goldg_grit_v3det", _MM_GROUNDING_DINO,
        (53.1, 59.1, 46.8, 52.7, 58.7, 48.4, 62.9, 62.9, 86.7, 87.2), _SEEN,
    ),
    *_first("microsoft/kosmos-2-patch14-224", _KOSMOS_2, (52.32, 57.42, 47.26, 45.48, 50.73, 42.24, 60.57, 61.65, 77.8, 78.7)),
    Published("facebook/sam3", "SA-Co", "saco", "best_cgf1", "cgf1", 55.5, _SAM_3,
              "by boxes, by the annotator of three that fits best"),
    Published(
        "facebook/sam3", "SA-Co", "saco", "best_mask_cgf1", "cgf1", 53.9, _SAM_3, "by masks, by the annotator of three that fits best"
    ),
)  # fmt: skip
