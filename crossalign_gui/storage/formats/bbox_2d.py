"""`bbox_2d` JSON lines as Qwen2.5-VL, Qwen3-VL and their relatives answer: one question for each phrase, boxes and points as JSON in
the answer, `None` for what is not in the picture (VLM-R1).

Qwen3-VL and GLM-V count 0 to 1000 of each side, Kimi-VL 0 to 1; Qwen2.5-VL pixels of the image after its resizing, which depends on
the most pixels that the trainer allows (see domain.grounded_text.scales).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Family, Thing, Writer
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import dialogue
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.errors import FormatError, not_one_of
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.phrases import absent, phrases, places, tell_bare
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_FAMILIES = {
    "relative": FAMILIES["qwen3_vl"],
    "resized": FAMILIES["qwen2_5_vl"],
    "fraction": FAMILIES["kimi_vl"],
    "pixels": FAMILIES["qwen2_5_vl"],
}
_LONGEST = 200
"""Sides of an image in the other; `smart_resize` of transformers raises beyond it."""
_MOST = (
    ("12845056", "12845056 (preprocessor of Qwen2.5-VL)"),
    ("1003520", "1003520 (1280 x 28 x 28)"),
    ("451584", "451584 (576 x 28 x 28)"),
    ("50176", "50176 (64 x 28 x 28)"),
)
_LEAST = (
    ("3136", "3136 (4 x 28 x 28)"),
    ("12544", "12544 (16 x 28 x 28)"),
    ("200704", "200704 (256 x 28 x 28)"),
)


def budget_choices(when: Literal["reading", "writing", "both"], *kept: str) -> tuple[Choice, Choice]:
    """The switches that `budget_of` reads. kept: those on which the trainer's setting depends."""
    return (
        Choice("max_pixels", message("Most pixels of the resized image"), _MOST, when, True, kept),
        Choice("min_pixels", message("Least pixels of the resized image"), _LEAST, when, True, kept),
    )


def budget_of(choices: Mapping[str, str]) -> Budget:
    """Of the switches `max_pixels` and `min_pixels`. Raises FormatError."""
    usual = Budget()
    numbers = []
    for name, value in (("max_pixels", usual.most), ("min_pixels", usual.least)):
        text = choices.get(name, str(value)).replace("_", "").strip()
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**12):
            raise FormatError(message("{} is a whole number of pixels, not {!r}", name, text))
        numbers.append(int(text))
    if numbers[0] < numbers[1]:
        raise FormatError(message("max_pixels is smaller than min_pixels"))
    return Budget(*numbers)


def tell_budget(target: Target, family: Family, budget: Budget, image: Image) -> None:
    """Boxes in pixels of the resized image fit one setting of the trainer only."""
    uri = image.uri
    if not family.scale.whole and budget.piece:
        if max(image.width, image.height) > _LONGEST * min(image.width, image.height):
            target.lose(
                message("images more than {} times as long as wide, which the trainer's processor refuses", _LONGEST), uri
            )
        target.lose(message("boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer's min_pixels "
                            "and max_pixels are the same", budget.least, budget.most), uri)  # fmt: skip


def _chosen(choices: Mapping[str, str]) -> tuple[Family, Budget]:
    coordinates = choices.get("coordinates", "relative")
    if coordinates not in _FAMILIES:
        raise not_one_of("coordinates", _FAMILIES, coordinates)
    return _FAMILIES[coordinates], Budget(piece=0) if coordinates == "pixels" else budget_of(choices)


def read(source: Source) -> Iterator[Document]:
    """Pictures must be at hand where their sizes are not in the file."""
    family, budget = _chosen(source.choices)
    yield from dialogue.read(source, "bbox_2d", lambda _: family, budget)


def write(target: Target, documents: Iterable[Document]) -> None:
    family, budget = _chosen(target.choices)
    with target.text() as file:
        for document in documents:
            image = document.image
            writer = Writer(family, (image.width, image.height), budget)
            for caption in document.captions:
                found = phrases(document, caption)
                missing = absent(document)
                if not any(phrase.span.id in missing for phrase in found):
                    tell_bare(caption, found, target)
                for phrase in found:
                    if not phrase.regions and phrase.span.id not in missing:
                        continue
                    if phrase.span.text != caption.text:
                        target.lose(message("phrases become questions of their own; the sentence around them is left out"),
                                    phrase.span.text)  # fmt: skip
                    thing = Thing(phrase.span.text, places(phrase.regions))
                    if thing.places:
                        target.lose(message("coordinates are rounded to whole numbers"), image.uri, len(thing.places))
                        tell_budget(target, family, budget, image)
                    record = {
                        "image": image.uri,
                        "conversations": [
                            {"from": "human", "value": f"<image>\n{family.find.replace('{}', phrase.span.text)}"},
                            {"from": "gpt", "value": writer.answer([thing])},
                        ],
                    }
                    file.write(dumps(record) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and bool(head.keys & {"conversations", "messages"}) and any(
        key in head.text for key in ("bbox_2d", "point_2d"))  # fmt: skip


FORMAT = Format(
    name="bbox_2d",
    title=message("bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)"),
    about=message("One question for each phrase, boxes as JSON in the answer; whole numbers."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps pieces kinds points absent"),
    choices=(
        Choice(
            "coordinates",
            "Coordinates",
            (
                ("relative", "0 to 1000 (Qwen3-VL)"),
                ("resized", "pixels after resizing (Qwen2.5-VL)"),
                ("pixels", "pixels of the image"),
                ("fraction", "0 to 1 (Kimi-VL)"),
            ),
            "both",
            kept=(),
        ),
        *budget_choices("both", "coordinates"),
    ),
    order=82,
)
