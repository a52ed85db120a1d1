"""The table of decoders: how each is loaded, how it looks, what its prompts are, and how it writes places.

A prompt has one place for the image's tokens and one for the text. Sources: the chat templates that each family publishes with its
weights, as transformers documents them; how places are written stands in `domain.grounded_text.families`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.decoder.looks import AnyresLook, ListedLook, Look, PatchLook, SquareLook, TilesLook

Settings = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Decoder:
    """kind: the class of transformers. before, after: text around the image's tokens; `{}` in `after` is what is asked. end: the
    token that ends an answer. writes: a family of `grounded_text`, empty where it writes no places. find, describe: what is asked
    for places (`{}`: the words) and for a caption. prefix: the token types that it wants, see `passes.types_of`."""

    kind: str
    look: Callable[[Any, Settings], Look]
    before: str
    after: str
    end: str
    writes: str = ""
    find: str = ""
    between: str = ", "
    describe: str = "Describe this image in one sentence."
    ask: str = "{}"
    types: str = ""
    attention: str = "sdpa"
    """What transformers is told when it loads; Gemma 2 (in PaliGemma 2) is refused with SDPA because of its cap."""


_LOCATE = (
    "Locate every instance of each of these in the image: {}. Report bbox_2d coordinates and the label in JSON format; leave out what "
    "is not in the image."
)
_REFER = "Please provide the bounding box coordinate of the region this sentence describes: <ref>{}</ref>"
_DETECT = "Detect {}. Output a JSON list with box_2d and label; leave out what is not in the image."
_GEMMA_4_TOKENS = 280
_USER = "<|im_start|>user\n"
_TURN = "{}<|im_end|>\n<|im_start|>assistant\n"


def _patches(config: Any, settings: Settings) -> Look:
    vision = config.vision_config
    norm = inputs.Normalisation.read(settings, inputs.CLIP if config.model_type == "qwen2_5_vl" else inputs.HALF)
    return PatchLook(int(vision.patch_size), int(vision.spatial_merge_size), int(vision.temporal_patch_size), norm)


def _square(config: Any, settings: Settings) -> Look:
    vision = config.vision_config
    norm = inputs.Normalisation.read(settings, inputs.HALF)
    side = int(vision.image_size)
    tokens = int(getattr(config, "mm_tokens_per_image", 0) or (side // int(vision.patch_size)) ** 2)
    return SquareLook(side, math.isqrt(tokens), norm)


def _tiles(config: Any, settings: Settings) -> Look:
    vision = config.vision_config
    side, patch = (value[0] if isinstance(value, list | tuple) else value for value in (vision.image_size, vision.patch_size))
    most = settings.get("max_patches")
    tokens = int(side // patch * config.downsample_ratio)
    return TilesLook(
        int(side), tokens, most if isinstance(most, int) else 12, inputs.Normalisation.read(settings, inputs.IMAGENET)
    )


def _listed(config: Any, settings: Settings) -> Look:
    vision = config.vision_config
    pool, most = int(vision.pooling_kernel_size), settings.get("max_soft_tokens")
    listed = pool if config.model_type == "gemma4_unified" else 1
    norm = inputs.Normalisation.read(settings, inputs.PLAIN)
    return ListedLook(
        int(vision.patch_size), pool, listed, most if isinstance(most, int) and most > 0 else _GEMMA_4_TOKENS, norm
    )


def _anyres(config: Any, settings: Settings) -> Look:
    return AnyresLook(config, inputs.Normalisation.read(settings, inputs.HALF))


def _gemma4(kind: str) -> Decoder:
    return Decoder(
        kind, _listed, "<bos><|turn>user\n<|image>", "<image|>{}<turn|>\n<|turn>model\n<|channel>thought\n<channel|>", "<turn|>",
        "gemini", _DETECT, types="images",
    )  # fmt: skip


DECODERS: dict[str, Decoder] = {
    "qwen2_5_vl": Decoder(
        "Qwen2_5_VLForConditionalGeneration", _patches,
        f"<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n{_USER}<|vision_start|>", f"<|vision_end|>{_TURN}",
        "<|im_end|>", "qwen2_5_vl", _LOCATE, types="images",
    ),
    "qwen3_vl": Decoder(
        "Qwen3VLForConditionalGeneration", _patches, f"{_USER}<|vision_start|>", f"<|vision_end|>{_TURN}", "<|im_end|>", "qwen3_vl",
        _LOCATE, types="images",
    ),
    "qwen3_5": Decoder(
        "Qwen3_5ForConditionalGeneration", _patches, f"{_USER}<|vision_start|>", f"<|vision_end|>{_TURN}<think>\n\n</think>\n\n",
        "<|im_end|>", "qwen3_vl", _LOCATE, types="images",
    ),
    "internvl": Decoder(
        "InternVLForConditionalGeneration", _tiles, f"{_USER}<img>", f"</img>\n{_TURN}", "<|im_end|>", "internvl", _REFER,
        between="</ref>, <ref>",
    ),
    "paligemma": Decoder(
        "PaliGemmaForConditionalGeneration", _square, "", "<bos>{}\n", "<eos>", "paligemma", "detect {}", between=" ; ",
        describe="caption en", ask="answer en {}", types="prefix",
        attention="eager",
    ),
    "llava_onevision": Decoder(
        "LlavaOnevisionForConditionalGeneration", _anyres, "<|im_start|>user ", "\n{}<|im_end|><|im_start|>assistant\n", "<|im_end|>",
    ),
    "gemma3": Decoder(
        "Gemma3ForConditionalGeneration", _square, "<bos><start_of_turn>user\n\n\n<start_of_image>",
        "<end_of_image>\n\n{}<end_of_turn>\n<start_of_turn>model\n", "<end_of_turn>", types="gemma",
    ),
    "gemma4": _gemma4("Gemma4ForConditionalGeneration"),
    "gemma4_unified": _gemma4("Gemma4UnifiedForConditionalGeneration"),
}  # fmt: skip
"""By `model_type`."""
