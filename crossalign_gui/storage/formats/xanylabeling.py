"""X-AnyLabeling's dialect of LabelMe: rectangles of four points, a score for each shape, a text about the image."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import labelme
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.beside import FileNames
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.phrases import tell_several
from crossalign_gui.storage.formats.target import Target


def write(target: Target, documents: Iterable[Document]) -> None:
    """The first caption is the description; a phrase survives where its text stands in it for the first time."""
    names = FileNames(".json")
    for document in documents:
        for caption in document.captions[1:]:
            target.lose(message("captions after the first of an image are left out"), caption.text)
        first = document.captions[0] if document.captions else None
        for span in document.spans:
            if first is not None and span.caption == first.id and first.text.find(span.text) != span.ranges[0][0]:
                target.lose(message("phrases whose words stand earlier in the caption too: which ones is left out"), span.text)
        tell_several(document, target)
        shapes, order = labelme.all_shapes(document, target, four_corners=True)
        scores = {order[region.id]: region.score for region in document.regions}
        score: float | None = None
        full = []
        for number, shape in enumerate(shapes):
            score = scores.get(number, score)  # that of the first part
            full.append({"score": score, "difficult": False, "attributes": {}, "kie_linking": [], **shape})
        record = {"version": "4.0.0", "flags": {}, "shapes": full, "description": first.text if first else ""}
        labelme.write_record(target, document, record, names)


def _recognise(head: Head) -> bool:
    return '"kie_linking"' in head.text and '"shapes"' in head.text


FORMAT = Format(
    name="xanylabeling",
    title=message("X-AnyLabeling JSON (folder, one file for each image)"),
    about=message("Shapes with class names and scores, one description of the image."),
    suffix="",
    read=labelme.read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans polygons turned parts masks points loose_regions labels attributes scores classes"),
    order=49,
)
