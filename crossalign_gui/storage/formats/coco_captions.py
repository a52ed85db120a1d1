"""COCO captions: texts of images, nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.coco import image_out, read
from crossalign_gui.storage.formats.coco_common import Numbers
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.target import Target


def write(target: Target, documents: Iterable[Document]) -> None:
    images, numbers = Numbers("coco"), Numbers("coco")
    with target.json_lists(("images", "annotations"), info={}, licenses=[]) as lists:
        for document in documents:
            if document.regions:
                target.lose(message("regions are left out"), document.image.uri, len(document.regions))
            number = images.of(document.image.x)
            lists.add("images", image_out(document, number))
            for caption in document.captions:
                kept = {key: value for key, value in foreign(caption.x, "coco").items() if key != "id"}
                lists.add("annotations", {"id": numbers.of(caption.x), "image_id": number, "caption": caption.text, **kept})


def _recognise(head: Head) -> bool:
    return head.has("images", "annotations") and '"caption"' in head.text and '"bbox"' not in head.text


FORMAT = Format(
    name="coco_captions",
    title=message("COCO captions JSON"),
    about=message("Captions of images; no regions."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions loose_spans loose_regions"),
    order=28,
)
