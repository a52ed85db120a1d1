"""The table: how each family of vision-language models writes regions into text.

A new family is one entry here and one row of its test. `source` says where the convention was seen; "unverified" stands there
where it was not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from crossalign_gui.domain.grounded_text.scales import Scale

CORNERS, MIDDLE = ("x_min", "y_min", "x_max", "y_max"), ("x", "y")
"""Keys of boxes and points whose numbers stand in the object itself."""


@dataclass(frozen=True, slots=True)
class Json:
    """A list of objects, each with `label` and one box or point. corners: their numbers stand in the object itself, as x_min to
    y_max, or x and y."""

    box: str = "bbox_2d"
    point: str = "point_2d"
    y_first: bool = False
    corners: bool = False
    before: str = ""
    after: str = ""
    """What the model wraps its answer in."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Words between `ref` and `end_ref`, boxes between `box` and `end_box`. numbers: "pairs" (x,y),(x,y); "lists" [[x, y, x, y]];
    "blanks" x y x y; "tokens" <x><y><x><y>. together: all boxes of a phrase inside of one pair of marks."""

    ref: str
    end_ref: str
    box: str
    end_box: str
    numbers: Literal["pairs", "lists", "blanks", "tokens"]
    together: bool = False


@dataclass(frozen=True, slots=True)
class Locations:
    """Four tokens for a box; the name before or behind them."""

    token: str
    """A template of `str.format` for a number."""
    name_first: bool
    y_first: bool = False
    between: str = ""


@dataclass(frozen=True, slots=True)
class PointTags:
    """Molmo's elements. coords: all numbers in one attribute, with the number of the image and of each point."""

    coords: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """Kosmos-2: a box is the two cells of its corners in a grid."""

    side: int = 32


@dataclass(frozen=True, slots=True)
class Brackets:
    """CogVLM: `a dog [[x0,y0,x1,y1;x0,y0,x1,y1]]`, three digits each. single: Ferret, `a dog [x0, y0, x1, y1] [x0, y0, x1, y1]`."""

    single: bool = False
    tells: bool = True
    """Whether a reader warns of each guess which words a box belongs to."""


Syntax = Json | Marks | Locations | PointTags | Cells | Brackets


@dataclass(frozen=True, slots=True)
class Family:
    """none: the whole answer when what was asked for is not in the picture; `{}` in it is the phrase. models: a regular
    expression that names of models of this family match. find: how the family is asked for boxes, with `{}` for the phrase;
    several: for those of several phrases at once, `{}` for the list; empty where it answers one at a time. describe: for a
    caption."""

    name: str
    title: str
    syntax: Syntax
    scale: Scale
    none: str
    models: str
    source: str
    find: str = "Locate {} in this image and output the bbox coordinates in JSON format."
    several: str = ""
    between: str = ", "
    """Phrases of `several`."""
    describe: str = "Describe this image in one sentence."

    @property
    def asks_for_several(self) -> str:
        """`several`, or what families that answer in JSON are asked."""
        syntax = self.syntax
        return self.several or (_LIST.replace("KEY", syntax.box) if isinstance(syntax, Json) else "")

    @property
    def sentences(self) -> bool:
        """Boxes or points can stand within a sentence."""
        return isinstance(self.syntax, Marks | Cells | Brackets | PointTags)

    @property
    def points_only(self) -> bool:
        return isinstance(self.syntax, PointTags)

    @property
    def marks(self) -> tuple[str, ...]:
        """What a caption must not contain, because a reader takes it for a mark."""
        syntax = self.syntax
        if isinstance(syntax, Marks):
            return syntax.ref, syntax.end_ref, syntax.box, syntax.end_box
        if isinstance(syntax, Locations):
            return (syntax.token.split("{", 1)[0], *((syntax.between,) if syntax.between else ()))
        if isinstance(syntax, PointTags):
            return "<point", "</point"
        if isinstance(syntax, Cells):
            return (
                "<grounding>",
                "<phrase>",
                "</phrase>",
                "<object>",
                "</object>",
                "<patch_index_",
                "</delimiter_of_multi_objects/>",
            )
        if isinstance(syntax, Brackets):
            return ("[", "]") if syntax.single else ("[[", "]]")
        return ()


_REGION = "Please provide the bounding box coordinate of the region this sentence describes: <ref>{}</ref>"
_LIST = (
    "Locate every instance of each of these phrases in this image: {}. Report KEY coordinates and the phrase as the label in JSON "
    "format; leave out what is not in the image."
)
_THOUSANDTHS = Scale(1000)

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        Family("qwen3_vl", "Qwen3-VL", Json(), _THOUSANDTHS, "None", r"qwen-?3(\.\d)?(-omni|-?vl|-\d)",
               "QwenLM/Qwen3-VL, cookbook of 2D grounding; supervision from_qwen_3_vl. None as in VLM-R1"),
        Family("qwen2_5_vl", "Qwen2.5-VL", Json(), Scale(0), "None", r"qwen-?2\.5-?(vl|omni)|vlm-?r1",
               "QwenLM/Qwen3-VL issues 721, 866, 1486 and its qwen-vl-finetune; transformers smart_resize; supervision "
               "from_qwen_2_5_vl. None as in om-ai-lab/VLM-R1"),
        Family("qwen2_vl", "Qwen2-VL",
               Marks("<|object_ref_start|>", "<|object_ref_end|>", "<|box_start|>", "<|box_end|>", "pairs"), Scale(1000, 999), "None",
               r"qwen-?2-?vl", "Qwen2-VL technical report, section 2; hiyouga/LlamaFactory 7015. The negative answer is unverified",
               "Detect the bounding box of <|object_ref_start|>{}<|object_ref_end|>"),
        Family("qwen_vl", "Qwen-VL", Marks("<ref>", "</ref>", "<box>", "</box>", "pairs"), Scale(1000, 999), "None", r"qwen-vl",
               "Qwen-VL, tutorial of the repository: [0, 1000). The negative answer is unverified", "Locate <ref>{}</ref>",
               describe="Generate the caption in English with grounding:"),
        Family("glm_v", "GLM-4.1V, GLM-4.5V and later", Json(before="<|begin_of_box|>", after="<|end_of_box|>"), _THOUSANDTHS,
               "<|begin_of_box|>None<|end_of_box|>", r"glm-?(4\.[1-9]|[5-9](\.\d)?)\w*-?v|glm-?\d(\.\d)?v",
               "zai-org/GLM-V issues 114 and 118, README of GLM-4.5V, its skill glmv-grounding. The negative answer is unverified"),
        Family("kimi_vl", "Kimi-VL", Json(), Scale(1, digits=3), "None", r"kimi-?vl",
               "MoonshotAI/Kimi-VL issues 56 and 52. The negative answer is unverified"),
        Family("internvl", "InternVL 2 and later", Marks("<ref>", "</ref>", "<box>", "</box>", "lists", together=True), _THOUSANDTHS,
               "None", r"intern-?(vl|s1)", "OpenGVLab/InternVL, chat data format; modelscope/swift issue 910. The negative answer is "
               "unverified", _REGION),
        Family("deepseek_vl2", "DeepSeek-VL2", Marks("<|ref|>", "<|/ref|>", "<|det|>", "<|/det|>", "lists", together=True), Scale(999),
               "None", r"deepseek-?vl2?", "AskUI/PTA-1 discussion 2 by the authors (x1 / 999 * W); supervision. The "
               "negative answer is unverified", "<|ref|>{}<|/ref|>",
               describe="<|grounding|>Describe this image in one sentence."),
        Family("minicpm_v", "MiniCPM-V", Marks("<ref>", "</ref>", "<box>", "</box>", "blanks"), _THOUSANDTHS, "None", r"minicpm-?[vo]",
               "OpenBMB/MiniCPM-V issues 982 and 772, MiniCPM-V-CookBook issue 39. The negative answer is unverified", _REGION),
        Family("locate_anything", "LocateAnything", Marks("<ref>", "</ref>", "<box>", "</box>", "tokens"), _THOUSANDTHS,
               "<box>none</box>", r"locate-?anything", "model card of nvidia/LocateAnything-3B as quoted by its users: whole numbers "
               "of 0..1000, <box>none</box>", "Locate all the instances that match the following description: {}."),
        Family("rex_omni", "Rex-Omni",
               Marks("<|object_ref_start|>", "<|object_ref_end|>", "<|box_start|>", "<|box_end|>", "tokens", together=True),
               Scale(999), "<|object_ref_start|>{}<|object_ref_end|><|box_start|>None<|box_end|>", r"rex-?omni",
               "IDEA-Research/Rex-Omni, rex_omni/parser.py (999 bins) and the comments of its finetuning tasks (None)",
               "Detect {}. Output the bounding box coordinates in [x0, y0, x1, y1] format.",
               "Detect {}. Output the bounding box coordinates in [x0, y0, x1, y1] format."),
        Family("paligemma", "PaliGemma 1 and 2", Locations("<loc{:04d}>", name_first=False, y_first=True, between=" ; "),
               Scale(1024, 1023), "", r"paligemma", "big_vision, paligemma README; supervision from_paligemma (i / 1024). "
               "The empty answer is unverified", "detect {}", "detect {}", " ; ", "caption en"),
        Family("florence2", "Florence-2", Locations("<loc_{}>", name_first=True), Scale(1000, 999, cells=True), "", r"florence-?2",
               "transformers, Florence2PostProcessor.quantize (cells, read in their middle). The empty answer is unverified",
               "<CAPTION_TO_PHRASE_GROUNDING>{}", "<CAPTION_TO_PHRASE_GROUNDING>{}", describe="<CAPTION>"),
        Family("molmo", "Molmo", PointTags(), Scale(100, digits=1), "There are none.", r"molmo(?!-?2|point)",
               "allenai/Molmo-7B-D-0924, percent; PixMo-Points", "Point to {}."),
        Family("molmo2", "Molmo 2", PointTags(coords=True), _THOUSANDTHS, "There are none.", r"molmo-?(2|point)",
               "allenai/molmo2, tests of its data formatter: image number, then number, x, y of each, per mille", "Point to {}."),
        Family("gemini", "Gemini, Gemma 4", Json("box_2d", "point", y_first=True), _THOUSANDTHS, "[]", r"gemini|gemma-?4",
               "supervision from_google_gemini_2_0 and 2_5 (y first, per mille); Gemma 4: docs.voxel51.com, its community plugin (the "
               "same). The negative answer is unverified",
               "Detect {}. Output a JSON list with box_2d and label."),
        Family("moondream", "Moondream", Json(corners=True, before='{"objects": ', after="}"), Scale(1, digits=3), '{"objects": []}',
               r"moondream", "docs.moondream.ai, detect and point; supervision from_moondream: 0 to 1 of each side. The label of an "
               "object is ours: an answer is about one phrase"),
        Family("kosmos2", "Kosmos-2", Cells(), Scale(32, 31, cells=True), "None", r"kosmos",
               "Peng et al. 2023, section 3; transformers, Kosmos2Processor. The negative answer is unverified",
               "<grounding><phrase>{}</phrase>", describe="<grounding>An image of"),
        Family("cogvlm", "CogVLM", Brackets(), Scale(1000, 999), "None", r"cog-?vlm",
               "THUDM/cogvlm-grounding-generalist-hf, README; boxstr_to_boxes of its parser (n / 1000, `;` between). The negative "
               "answer is unverified",
               "Where is {}? Answer in [[x0,y0,x1,y1]] format."),
        Family("ferret", "Ferret", Brackets(single=True), Scale(1000, 999), "None", r"ferret",
               "apple/ml-ferret, train.py (pixel / side * 1000, whole numbers) and eval/model_refcoco.py, find_bbox_template. The "
               "negative answer is unverified", "What is the location of {} in the image?"),
    )
}  # fmt: skip
"""By name."""


def family_of(model: str) -> Family | None:
    """By the name of a model, as `owner/Name-7B-Instruct`; None when it says nothing."""
    name = model.rsplit("/", 1)[-1].lower().replace("_", "-")
    return next((family for family in FAMILIES.values() if re.search(family.models, name)), None)
