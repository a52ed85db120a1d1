"""Which `model_type` of a config.json is opened by which file. Adding a family is a file and a line here."""

from __future__ import annotations

import importlib
from typing import Any

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

FAMILIES = {
    "clip": "clip",
    "metaclip_2": "clip",
    "chinese_clip": "clip",
    "altclip": "clip",
    "clipseg": "clipseg",
    "siglip": "siglip",
    "siglip2": "siglip",
    "tipsv2": "tips",
    "blip": "blip",
    "grounding-dino": "grounding_dino",
    "mm-grounding-dino": "grounding_dino",
    "owlvit": "owl",
    "owlv2": "owl",
    "omdet-turbo": "omdet",
    "sam2": "sam2",
    "sam2_video": "sam2",
    "edgetam": "sam2",
    "edgetam_video": "sam2",
    "sam_hq": "sam_hq",
    "sam3": "sam3",
    "sam3_video": "sam3",
    "sam3_lite_text": "sam3",
    "florence2": "florence",
    "kosmos-2": "kosmos",
    **dict.fromkeys(
        (
            "qwen2_5_vl",
            "qwen3_vl",
            "qwen3_5",
            "internvl",
            "paligemma",
            "llava_onevision",
            "gemma3",
            "gemma4",
            "gemma4_unified",
        ),
        "decoder.backend",
    ),
}
REFINERS = frozenset({"sam2", "sam2_video", "edgetam", "edgetam_video", "sam_hq"})
"""They make masks and align no words."""
LIKENESS = {
    "facebook/dino-vitb8": "vit",
    "facebook/dino-vitb16": "vit",
    "facebook/dinov2-base": "dinov2",
    "facebook/dinov2-with-registers-base": "dinov2_with_registers",
    "facebook/dinov3-vitb16-pretrain-lvd1689m": "dinov3_vit",
}
"""Name to `model_type` of towers that CLIP is read with; no models by themselves. The first that is on this disk is taken: both
CorrCLIP and ProxyCLIP were published with B/8."""


def open_model(checkpoint: Checkpoint, device: Device) -> Any:
    """A Backend, or a MaskRefiner for the types in REFINERS. Raises AlignmentError."""
    return importlib.import_module(f"{__package__}.{require_family(checkpoint.name, checkpoint.model_type)}").load(
        checkpoint, device
    )


def require_wanted(name: str, model_type: str) -> None:
    """Raises AlignmentError where nothing here opens it, neither by itself nor beside another model."""
    if LIKENESS.get(name) != model_type:
        require_family(name, model_type)


def require_family(name: str, model_type: str) -> str:
    """The file that opens it. Raises AlignmentError that lists what is supported."""
    family = FAMILIES.get(model_type)
    if family is None and name in LIKENESS:
        raise AlignmentError(
            message("{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model > Reading).", name)
        )
    if family is None:
        raise AlignmentError(
            message(
                "{} is a model of the type {!r}, which is not supported. Supported: {}.",
                name,
                model_type or "(none)",
                ", ".join(sorted(FAMILIES)),
            )
        )
    return family
