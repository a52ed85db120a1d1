"""Documents that use everything, and what a format should give back of them."""

from __future__ import annotations

import numpy as np

from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Answer, Caption, Document, Entity, Image, Label, Link, Region, Span
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons
from crossalign_gui.domain.text import quote

LABELS = (Label("l1", "mug", supercategory="kitchen", is_thing=True), Label("l2", "green pear"))
WIDTH, HEIGHT = 640, 480
TEXT = "A red 🍵 mug stands next to two green pears on a wooden table . It is half full ."
SECOND = "Une tasse rouge; كلب côtoie deux poires."


class Maker:
    """A document with ids that tests can read."""

    def __init__(self, number: int = 0, uri: str = "a.jpg", width: int = WIDTH, height: int = HEIGHT) -> None:
        self.id = f"i{number}"
        self.image = Image(self.id, uri, width, height)
        self.captions: list[Caption] = []
        self.spans: list[Span] = []
        self.regions: list[Region] = []
        self.links: list[Link] = []
        self.entities: list[Entity] = []

    def caption(self, text: str, kind: str = "caption", answer: Answer | None = None) -> Caption:
        made = Caption(f"{self.id}c{len(self.captions)}", self.id, text, kind=kind, answer=answer)
        self.captions.append(made)
        return made

    def span(self, caption: Caption, *words: str | tuple[int, int], entity: str | None = None, **more) -> Span:
        ranges = tuple(
            (caption.text.index(word), caption.text.index(word) + len(word)) if isinstance(word, str) else word
            for word in words
        )
        if entity and entity not in [e.id for e in self.entities]:
            self.entities.append(Entity(entity, self.id))
        made = Span(f"{self.id}s{len(self.spans)}", caption.id, ranges, quote(caption.text, ranges), entity, **more)
        self.spans.append(made)
        return made

    def region(self, shape, label: str | None = None, status: str | None = "accepted", **more) -> Region:
        made = Region(f"{self.id}r{len(self.regions)}", self.id, shape, label, status=status, **more)
        self.regions.append(made)
        return made

    def link(self, span: Span, region: Region | None, polarity: str = "positive", **more) -> None:
        if region is None:
            polarity = "negative"
        self.links.append(Link(f"{self.id}l{len(self.links)}", span.id, region.id if region else None, polarity, **more))

    def build(self) -> Document:
        return Document(self.image, tuple(self.captions), tuple(self.spans), tuple(self.entities), tuple(self.regions),
                        tuple(self.links))  # fmt: skip


def mask_of(width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> Mask:
    pixels = np.zeros((height, width), dtype=bool)
    rng = np.random.default_rng(seed)
    x, y = int(rng.integers(0, width // 2)), int(rng.integers(0, height // 2))
    pixels[y : y + height // 4, x : x + width // 3] = True
    pixels[y + 1 : y + 3, x + 1 : x + 4] = False
    return masks.encode(pixels)


def simple(number: int = 0, uri: str = "a.jpg") -> Document:
    """Captions, phrases and boxes: what every grounding format holds."""
    made = Maker(number, uri)
    first, second = made.caption(TEXT), made.caption(SECOND)
    mug, pears, table = (made.span(first, words) for words in ("A red 🍵 mug", "two green pears", "a wooden table"))
    cup = made.span(second, "Une tasse rouge")
    regions = [made.region(Box(*box)) for box in ((120, 150, 276, 320), (360, 210, 440, 330), (470, 220, 550, 340),
               (0, 280, 640, 480))]  # fmt: skip
    for span, region in ((mug, 0), (pears, 1), (pears, 2), (table, 3), (cup, 0)):
        made.link(span, regions[region])
    return made.build()


def rich(number: int = 0, uri: str = "b/a.jpg") -> Document:
    """Everything that the product knows."""
    made = Maker(number, uri)
    first = made.caption(TEXT)
    question = made.caption("Where is the İstanbul {red} [mug]?", "question", Answer("by the pears"))
    mug, it = made.span(first, "A red 🍵 mug", entity=f"i{number}e0"), made.span(first, "It", entity=f"i{number}e0")
    pieces = made.span(first, "two", "pears", types=("plural",))
    nested = made.span(first, "green pears")
    spoon = made.span(first, "wooden")
    loose = made.span(first, "table")
    whole = made.span(question, (0, len(question.text)))
    ring = ((10.5, 20.0), (60.0, 20.0), (60.0, 70.25), (10.5, 70.0))
    hole = ((20.0, 30.0), (30.0, 30.0), (30.0, 40.0))
    box = made.region(Box(120.5, 150.25, 276, 320), "l1", score=0.75)
    polygon = made.region(Polygons((Polygon(ring),)), "l2")
    holed = made.region(Polygons((Polygon(ring, (hole,)),)))
    parts = made.region(Polygons((Polygon(ring), Polygon(tuple((x + 100, y) for x, y in ring)))))
    mask = made.region(mask_of(seed=number), "l1", crowd=True)
    points = made.region(Points(((5.0, 6.0), (7.5, 8.0))))
    outside = made.region(Box(-10, 400, 50, 500))
    made.region(Box(1, 2, 30, 40), "l2")
    proposed = made.region(Box(300, 300, 400, 400), status="proposed", score=0.9)
    rejected = made.region(Box(310, 300, 400, 400), status="rejected")
    for span, region in ((mug, box), (it, box), (pieces, polygon), (pieces, mask), (nested, holed), (nested, parts),
                         (whole, points), (it, outside)):  # fmt: skip
        made.link(span, region, score=0.5)
    made.link(loose, proposed, status="proposed")
    made.link(loose, rejected, status="rejected")
    made.link(spoon, None)
    made.link(nested, box, "negative")
    return made.build()


def seen(document: Document, *, digits: int = 6) -> dict[str, object]:
    """What a document says, whatever its ids and order."""

    def number(value: float) -> float:
        return round(value, digits) + 0.0

    def shape(value: object) -> object:
        if isinstance(value, Box):
            return ("box", *(number(v) for v in (value.x0, value.y0, value.x1, value.y1)))
        if isinstance(value, Points):
            return ("points", tuple((number(x), number(y)) for x, y in value.points))
        if isinstance(value, Polygons):
            return ("polygons", tuple(
                tuple(tuple((number(x), number(y)) for x, y in ring) for ring in (part.outer, *part.holes)) for part in value.parts
            ))  # fmt: skip
        return value

    texts = {caption.id: caption.text for caption in document.captions}
    spans = {span.id: (texts[span.caption], span.ranges) for span in document.spans}
    regions = {region.id: shape(region.shape) for region in document.regions}
    return {
        "image": (document.image.uri, document.image.width, document.image.height),
        "captions": sorted(caption.text for caption in document.captions),
        "regions": sorted(map(repr, regions.values())),
        "spans": sorted(spans.values()),
        "links": sorted(repr((spans[item.span], regions.get(item.region), item.polarity)) for item in document.links),
    }


TRACES = {
    "dataset_id": "mscoco_val2017", "image_id": "1", "annotator_id": 3, "caption": "A red mug on a table.",
    "timed_caption": [{"utterance": "A red mug", "start_time": 0.0, "end_time": 0.9},
                      {"utterance": "on a table.", "start_time": 0.9, "end_time": 1.6}],
    "traces": [[{"x": 0.25, "y": 0.5, "t": 0.02}, {"x": 0.5, "y": 0.5, "t": 0.8}], [{"x": 1.02, "y": 0.95, "t": 1.5}]],
    "voice_recording": "a.ogg",
}  # fmt: skip

READ_ONLY = {
    "conversations": [
        {"image": "a.jpg", "conversations": [{"from": "human", "value": "<image>\nDescribe the image."},
         {"from": "gpt", "value": "<ref>A mug</ref><box>[[188, 312, 431, 667]]</box> on a table."}]},
        {"messages": [{"role": "user", "content": "<image>Point to the pear."},
         {"role": "assistant", "content": '<points coords="1 1 600 500">pear</points>'}], "images": ["a.jpg"]},
        {"image": "b/a.jpg", "prefix": "detect mug ; kettle", "suffix": "<loc0320><loc0192><loc0683><loc0442> mug"},
        {"image": "b/a.jpg", "conversations": [{"from": "human", "value": "Where is the spoon?"}, {"from": "gpt", "value": "None"}]},
    ],
    "pixmo_points": [
        {"image_url": "https://x.org/a.jpg", "label": "mugs", "points": [{"x": 20.5, "y": 50.0}], "count": 1,
         "collection_method": "pointing"},
        {"image_url": "https://x.org/a.jpg", "label": "spoons", "points": [], "count": 0},
    ],
}  # fmt: skip
"""What stands in files that we read, but do not write."""
