"""Open Images' CSV of boxes: corners as fractions of the picture, classes as machine ids whose names stand in
`class-descriptions*.csv` or `oidv*-class-descriptions*.csv` beside it (storage.googleapis.com/openimages, "Data formats"; as in
datumaro and mmdetection). It has no sizes of pictures: they are looked up, by the id as the name without its suffix. A row that
stands for a group is a crowd; the other flags (-1 is "not known") go back as they came.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

_COLUMNS = ("ImageID", "Source", "LabelName", "Confidence", "XMin", "XMax", "YMin", "YMax", "IsOccluded", "IsTruncated", "IsGroupOf",
            "IsDepiction", "IsInside")  # fmt: skip
_NEEDED = frozenset(["ImageID", "LabelName", "XMin", "XMax", "YMin", "YMax"])
_READ = _NEEDED | {"Confidence"}
_UNKNOWN = "-1"


def read(source: Source) -> Iterator[Document]:
    """Rows of one picture that follow each other become one document."""
    names = _class_names(source)
    rows = csv.DictReader(io.StringIO(source.text(source.path)))
    if not set(rows.fieldnames or ()) >= _NEEDED:
        raise FormatError(
            message("{}: {} is missing", source.path.name, ", ".join(sorted(_NEEDED - set(rows.fieldnames or ()))))
        )
    for name in rows.fieldnames or ():
        if name not in _COLUMNS:
            source.warn(message("columns that are not read are left out"), name)
    builder: Builder | None = None
    last = None
    for row in rows:
        place = f"{source.path.name}, line {rows.line_num}"
        with source.attempt(place):
            if row["ImageID"] != last:
                if builder is not None:
                    yield builder.build()
                last = row["ImageID"]
                builder = _begin(source, last, place)
            if builder is not None:
                builder.place = place
                _row(source, builder, row, names)
    if builder is not None:
        yield builder.build()


def _class_names(source: Source) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(source.folder.glob("*class-descriptions*.csv")):
        rows = csv.reader(io.StringIO(source.text(path)))
        found |= {row[0]: row[1] for row in rows if len(row) > 1 and row[0] != "LabelName"}
    return found


def _begin(source: Source, name: str, place: str) -> Builder | None:
    picture = source.images.by_stem(name)
    uri = source.uri(picture) if picture is not None else name
    info = source.images.info(uri)
    if info is None:
        source.warn(message("images whose size is not known are left out (the picture is not here)"), name)
        return None
    return Builder(source, "open_images", uri, info.width, info.height, place, {"image_id": name})


def _row(source: Source, builder: Builder, row: dict[str, str], names: dict[str, str]) -> None:
    x0, x1, y0, y1 = (float(row[key]) for key in ("XMin", "XMax", "YMin", "YMax"))
    box = builder.box(x0 * builder.width, y0 * builder.height, x1 * builder.width, y1 * builder.height)
    if box is None:
        return
    code = row["LabelName"]
    label = source.label(names.get(code, code), x={"open_images": {"id": code}})
    score = float(row.get("Confidence") or 1)
    kept = {"row": {key: value for key, value in row.items() if key in _COLUMNS and key not in _READ}}
    builder.region(
        box,
        label=label,
        score=None if score == 1 else score,
        crowd=row.get("IsGroupOf") == "1",
        x=kept if kept["row"] else None,
    )


def write(target: Target, documents: Iterable[Document]) -> None:
    """The names of the classes go beside it."""
    codes: dict[str, str] = {}
    with target.text() as file:
        rows = csv.DictWriter(file, _COLUMNS, lineterminator="\n")
        rows.writeheader()
        for document in documents:
            image = document.image
            name = foreign(image.x, "open_images").get("image_id") or image.uri.rpartition(".")[0]
            for region in document.regions:
                box, what = bounds(region.shape), class_name(document, region, target)
                label = target.labels.get(region.label) if region.label is not None else None
                code = foreign(label.x, "open_images").get("id") if label is not None else None
                codes.setdefault(what, str(code or what))
                kept = foreign(region.x, "open_images").get("row")
                flags: dict[str, Any] = {key: -1 for key in _COLUMNS if key.startswith("Is")} | {
                    "IsGroupOf": "0",
                    "Source": "xclick",
                }
                flags |= {key: value for key, value in kept.items() if key in _COLUMNS} if isinstance(kept, dict) else {}
                rows.writerow({
                    **flags, "ImageID": name, "LabelName": codes[what], "IsGroupOf": _group(region, flags["IsGroupOf"]),
                    "Confidence": 1 if region.score is None else region.score, "XMin": box.x0 / image.width,
                    "XMax": box.x1 / image.width, "YMin": box.y0 / image.height, "YMax": box.y1 / image.height,
                })  # fmt: skip
    with target.text(".class-descriptions.csv") as file:
        csv.writer(file, lineterminator="\n").writerows((code, what) for what, code in codes.items())


def _group(region: Region, kept: object) -> str:
    """Of a region that is no crowd, "not known" stays so."""
    return "1" if region.crowd else _UNKNOWN if kept == _UNKNOWN else "0"


def _recognise(head: Head) -> bool:
    return set(head.text.split("\n", 1)[0].strip().lstrip("\ufeff").split(",")) >= _NEEDED


FORMAT = Format(
    name="open_images",
    title=message("Open Images CSV"),
    about=message("Boxes with classes as fractions of the picture."),
    suffix=".csv",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels scores crowd classes"),
    order=78,
)
