"""Rex-Omni's packed training data: `images.tsv` (a number and a picture in base 64 on each line), `annotations.tsv` (where the line of
its picture begins, in bytes, and the annotation as JSON) and `annotations.tsv.lineidx` (where each line of annotations begins)
(IDEA-Research/Rex-Omni, finetuning/README.md, 1.1, and finetuning/tools/convert_json_data_to_tsv.py). Files may have a name before:
`toy_data.images.tsv`.

Its own files do not name their pictures; ours do, in `image_name` of the annotation, which its loader does not look at.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from PIL import Image

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.labelme_picture import upright
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE, MOST_BYTES_OF_A_TOKEN
from crossalign_gui.storage.formats.rex_omni_boxes import HOLDS, annotate, annotation_of
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.images import ImageError

_ANNOTATIONS, _IMAGES = "annotations.tsv", "images.tsv"


def read(source: Source) -> Iterator[Document]:
    names = [source.path] if source.path.is_file() else list(source.files(f"*{_ANNOTATIONS}"))
    if not names:
        raise FormatError(message("{}: there is no file {}", source.path.name, _ANNOTATIONS))
    documents = Images(source, "rex_omni_tsv")
    for path in names:
        yield from _file(source, documents, path)
    yield from documents.end()


def _file(source: Source, documents: Images, path: Path) -> Iterator[Document]:
    pictures = path.with_name(path.name.removesuffix(_ANNOTATIONS) + _IMAGES)
    if not pictures.is_file():
        raise FormatError(message("{}: there is no file {}", path.name, pictures.name))
    with source.open(path) as file, pictures.open("rb") as images:
        number = 0
        while line := file.readline(MOST_BYTES_OF_A_LINE + 1):
            number += 1
            source.check()
            place = f"{path.name}, line {number}"
            if not line.strip():
                continue
            with source.attempt(place):
                if len(line) > MOST_BYTES_OF_A_LINE:
                    raise FormatError(message("{}: it is longer than {} MB", place, MOST_BYTES_OF_A_LINE >> 20))
                start, _, text = line.partition(b"\t")
                annotation = loads(text, place)
                uri, width, height = _picture(source, images, int(start), annotation.get("image_name"), path, place)
                yield from documents.begin(uri, width, height, place)
                annotate(source, documents.builder, annotation)


def _picture(source: Source, images: BinaryIO, start: int, name: Any, path: Path, place: str) -> tuple[str, int, int]:
    """Its name, width and height. One that has no file is brought out of the data."""
    if start < 0:
        raise FormatError(message("{}: its picture cannot be read", place))
    images.seek(start)
    line = images.readline(2 * MOST_BYTES_OF_A_TOKEN)
    text = line.partition(b"\t")[2].strip().removeprefix(b"b'").removesuffix(b"'")
    try:
        data = base64.b64decode(text, validate=True)
        with Image.open(io.BytesIO(data)) as opened:
            width, height, kind = *opened.size, (opened.format or "jpeg").lower()
    except (binascii.Error, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise FormatError(message("{}: its picture cannot be read", place)) from error
    known = str(name) if isinstance(name, str) and name else ""
    uri = known or f"{PurePosixPath(path.name).name.removesuffix(_ANNOTATIONS)}{start}.{'jpg' if kind == 'jpeg' else kind}"
    if source.images.find(uri) is None:
        source.bring(uri, data)
        source.warn(message("pictures without a file are taken from inside of the annotations"), uri)
    return uri, width, height


def write(target: Target, documents: Iterable[Document]) -> None:
    at = place = 0
    with (
        target.binary(_IMAGES) as images,
        target.binary(_ANNOTATIONS) as file,
        target.binary(f"{_ANNOTATIONS}.lineidx") as index,
    ):
        for document in documents:
            found = annotation_of(document, target)
            data = _bytes(document, target) if found else None
            if data is None:
                continue
            index.write(f"{place}\n".encode())
            place += file.write(f"{at}\t{dumps({**found, 'image_name': document.image.uri})}\n".encode())
            at += images.write(f"{at}\t".encode() + base64.b64encode(data) + b"\n")


def _bytes(document: Document, target: Target) -> bytes | None:
    path = target.image_path(document.image)
    try:
        if path is not None:
            return upright(path)
    except (OSError, ImageError):
        pass
    target.lose(message("images whose picture is not here are left out: the format holds the pictures"), document.image.uri)
    return None


def _recognise(head: Head) -> bool:
    if head.names:
        return any(name.endswith(_ANNOTATIONS) for name in head.names) and any(name.endswith(_IMAGES) for name in head.names)
    first = head.text.split("\n", 1)[0].partition("\t")
    return head.name.endswith(_ANNOTATIONS) and first[0].isdigit() and first[2].startswith("{")


FORMAT = Format(
    name="rex_omni_tsv",
    title=message("Rex-Omni training data (folder of TSV files)"),
    about=message("Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=HOLDS,
    order=86,
)
