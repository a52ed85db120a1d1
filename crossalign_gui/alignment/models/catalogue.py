"""The models that the program proposes. Any other of a supported family works too, by its id or folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crossalign_gui.domain.messages import message

Speed = Literal["fast", "medium", "slow", "GPU"]


@dataclass(frozen=True, slots=True)
class Entry:
    """task: what it is best at. megabytes: of the download, about. speed: on two CPU cores; "GPU" is not for the CPU.
    gated: the owner decides who may load it. aligns: words; others make masks, or are what CLIP is read with."""

    name: str
    title: str
    task: str
    licence: str
    megabytes: int
    speed: Speed
    gated: bool = False
    aligns: bool = True


_DECODER = message("boxes as text, word maps, questions, captions")
_WORDS = message("word maps, questions, captions")
CATALOGUE = (
    Entry("openai/clip-vit-base-patch16", "CLIP B/16", message("heat maps, matching"), "MIT", 600, "fast"),
    Entry("openai/clip-vit-large-patch14", "CLIP L/14", message("heat maps, matching"), "MIT", 1710, "medium"),
    Entry(
        "facebook/metaclip-2-worldwide-b16", "MetaCLIP 2 B/16", message("heat maps in many languages"), "CC-BY-NC-4.0", 1500,
        "fast",
    ),
    Entry("google/siglip2-base-patch16-384", "SigLIP 2 B/16", message("heat maps, matching"), "Apache-2.0", 1500, "medium"),
    Entry("google/siglip2-base-patch16-naflex", "SigLIP 2 NaFlex", message("heat maps at any shape"), "Apache-2.0", 1500, "medium"),
    Entry("google/tipsv2-b14", "TIPSv2 B/14", message("heat maps, words in context"), "Apache-2.0", 790, "medium"),
    Entry("google/tipsv2-l14", "TIPSv2 L/14", message("best heat maps, words in context"), "Apache-2.0", 1960, "slow"),
    Entry("Salesforce/blip-itm-base-coco", "BLIP matching", message("attention, GradCAM, matching"), "BSD-3-Clause", 900, "fast"),
    Entry("Salesforce/blip-vqa-base", "BLIP questions", message("answers questions"), "BSD-3-Clause", 1540, "medium"),
    Entry("Salesforce/blip-image-captioning-base", "BLIP captions", message("writes captions"), "BSD-3-Clause", 990, "medium"),
    Entry("IDEA-Research/grounding-dino-tiny", "Grounding DINO tiny", message("boxes for phrases"), "Apache-2.0", 690, "slow"),
    Entry(
        "openmmlab-community/mm_grounding_dino_tiny_o365v1_goldg_v3det", "MM-Grounding-DINO tiny", message("best boxes for phrases"),
        "Apache-2.0", 690, "slow",
    ),
    Entry("google/owlv2-base-patch16-ensemble", "OWLv2 B/16", message("boxes at once, more like this"), "Apache-2.0", 620, "slow"),
    Entry("facebook/sam2.1-hiera-tiny", "SAM 2.1 tiny", message("masks from boxes and clicks"), "Apache-2.0", 160, "medium",
          aligns=False),
    Entry("facebook/dino-vitb8", "DINO B/8", message("what CLIP is read better with"), "Apache-2.0", 340, "slow", aligns=False),
    Entry("facebook/sam3", "SAM 3", message("masks for noun phrases"), "SAM License", 3440, "GPU", True),
    Entry("yonigozlan/EdgeTAM-hf", "EdgeTAM", message("masks from boxes and clicks, lighter"), "Apache-2.0", 60, "fast", aligns=False),
    Entry("syscv-community/sam-hq-vit-base", "SAM-HQ B", message("masks with finer edges"), "Apache-2.0", 380, "slow", aligns=False),
    Entry("vil-uob/sam3-litetext-s0", "SAM 3 LiteText", message("masks for noun phrases"), "SAM License", 2200, "GPU"),
    Entry("omlab/omdet-turbo-swin-tiny-hf", "OmDet-Turbo tiny", message("boxes for phrases, fast"), "Apache-2.0", 460, "medium"),
    Entry("CIDAS/clipseg-rd64-refined", "CLIPSeg", message("heat maps trained as masks"), "Apache-2.0", 600, "fast"),
    Entry("OFA-Sys/chinese-clip-vit-base-patch16", "Chinese-CLIP B/16", message("heat maps for Chinese"), "Apache-2.0", 750, "fast"),
    Entry("BAAI/AltCLIP", "AltCLIP L/14", message("heat maps in many languages"), "CreativeML Open RAIL-M", 3460, "medium"),
    Entry("florence-community/Florence-2-base", "Florence-2 base", message("boxes for phrases, captions"), "MIT", 930, "GPU"),
    Entry("microsoft/kosmos-2-patch14-224", "Kosmos-2", message("boxes for phrases, captions"), "MIT", 6660, "GPU"),
    Entry("Qwen/Qwen2.5-VL-3B-Instruct", "Qwen2.5-VL 3B", _DECODER, "Qwen Research License", 7510, "GPU"),
    Entry("Qwen/Qwen3-VL-2B-Instruct", "Qwen3-VL 2B", _DECODER, "Apache-2.0", 4260, "GPU"),
    Entry("Qwen/Qwen3.5-4B", "Qwen3.5 4B", _DECODER, "Apache-2.0", 9320, "GPU"),
    Entry("OpenGVLab/InternVL3-2B-hf", "InternVL 3 2B", _DECODER, "Apache-2.0", 4180, "GPU"),
    Entry("google/paligemma2-3b-mix-448", "PaliGemma 2 3B", _DECODER, "Gemma", 6070, "GPU", True),
    Entry("google/gemma-4-E2B-it", "Gemma 4 E2B", _DECODER, "Apache-2.0", 10200, "GPU"),
    Entry("google/gemma-3-4b-it", "Gemma 3 4B", _WORDS, "Gemma", 8600, "GPU", True),
    Entry("llava-hf/llava-onevision-qwen2-0.5b-ov-hf", "LLaVA-OneVision 0.5B", _WORDS, "Apache-2.0", 1790, "GPU"),
)  # fmt: skip
