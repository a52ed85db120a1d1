"""CSV of links: one line for each word-region link, for spreadsheets and statistics."""

from __future__ import annotations

import json
from collections.abc import Iterable

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import shape_to_json
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.csv_out import CSV_CHOICES, begin_csv, plain
from crossalign_gui.storage.formats.outgoing import features, whole
from crossalign_gui.storage.formats.target import Target

_COLUMNS = ("image", "caption", "phrase", "start", "end", "polarity", "status", "score", "x0", "y0", "x1", "y1", "shape",
            "label", "source", "agent", "created")  # fmt: skip


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        writer = begin_csv(target, file)
        writer.writerow(_COLUMNS)
        for document in documents:
            texts = {caption.id: caption.text for caption in document.captions}
            spans = {span.id: span for span in document.spans}
            regions = {region.id: region for region in document.regions}
            for link in document.links:
                span = spans.get(link.span)
                if span is None:
                    continue
                region = regions.get(link.region or "")
                box = bounds(region.shape) if region else None
                corners = [whole(v) for v in (box.x0, box.y0, box.x1, box.y1)] if box else [""] * 4
                prov = link.prov
                writer.writerow([
                    *(plain(text, target) for text in (document.image.uri, texts[span.caption], span.text)),
                    span.ranges[0][0], span.ranges[-1][1], link.polarity,
                    link.status, "" if link.score is None else link.score, *corners,
                    json.dumps(shape_to_json(region.shape)) if region else "",
                    plain(target.label_name(region.label), target) if region else "", prov.source if prov else "",
                    (prov.agent or "") if prov else "", (prov.created or "") if prov else "",
                ])  # fmt: skip


FORMAT = Format(
    name="links_csv",
    title=message("CSV of links"),
    about=message("One line for each link of words and region, for spreadsheets."),
    suffix=".csv",
    write=write,
    holds=features("captions spans absent negatives polygons holes parts masks points labels link_scores"),
    choices=CSV_CHOICES,
    order=90,
)
