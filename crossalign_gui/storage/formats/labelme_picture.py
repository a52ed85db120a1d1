"""LabelMe's `imagePath` and `imageData`: where the picture is, and the picture itself inside of the file (base64).

The path is relative to the JSON file, which may lie in a folder of its own (`labelme --output`). What stands in `imageData` is
never lost: of a picture that lies on the disk too a mark is kept and the file is put in again on the way back, any other is
kept as it is.
"""

from __future__ import annotations

import base64
import binascii
import io
import posixpath
from pathlib import Path, PurePosixPath
from typing import Any

from PIL import Image

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_TOKEN
from crossalign_gui.storage.formats.outgoing import foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.images import ImageError, ImageInfo, probe
from crossalign_gui.storage.rendered import bytes_of, rendered


def uri_of(source: Source, written: str, place: str) -> str:
    """Relative to the folder that is read, as far as the picture lies in it. place: of the JSON file in that folder."""
    written = written.replace("\\", "/")
    folder = PurePosixPath(place).parent.as_posix()
    if ".." not in written.split("/"):
        return posixpath.normpath(posixpath.join(folder, clean_name(written)))
    parts = posixpath.normpath(posixpath.join(folder, written)).split("/")
    return clean_name("/".join(part for part in parts if part != ".."))


def place_kept(written: str, place: str, uri: str) -> dict[str, Any]:
    """For the way back, where it is not what `place_out` makes by itself."""
    plain = PurePosixPath(uri).with_suffix(".json").as_posix()
    if place == plain and written == PurePosixPath(uri).name:
        return {}
    return {"file": place, "imagePath": written}


def wanted_file(document: Document) -> str:
    """The JSON file that an import found this picture by, empty when the picture has moved since."""
    kept = foreign(document.image.x, "labelme")
    file, written = str(kept.get("file") or ""), str(kept.get("imagePath") or "")
    return file if file and _leads_to(file, written, document.image.uri) else ""


def path_out(document: Document, file: str) -> str:
    """`imagePath` in a JSON file of this name."""
    kept = foreign(document.image.x, "labelme")
    written = str(kept.get("imagePath") or "")
    if written and file == kept.get("file") and _leads_to(file, written, document.image.uri):
        return written
    return posixpath.relpath(clean_name(document.image.uri), PurePosixPath(file).parent.as_posix())


def _leads_to(file: str, written: str, uri: str) -> bool:
    there = posixpath.normpath(posixpath.join(posixpath.dirname(file), written.replace("\\", "/")))
    return there == uri or there.endswith("/" + uri)


def data_kept(source: Source, data: Any, uri: str, place: str) -> dict[str, Any]:
    """For the way back. A picture that has no file is offered to whoever looks for it."""
    if not isinstance(data, str) or not data:
        return {}
    kept: dict[str, Any] = {"imageData": data if len(data) < MOST_BYTES_OF_A_TOKEN // 2 else True}
    try:
        picture = base64.b64decode(data)
    except (binascii.Error, ValueError):
        source.warn(message("pictures inside of a file that cannot be read"), place)
        return kept
    path = source.images.find(uri)
    try:
        if path is not None and path.read_bytes() == picture:
            return {"imageData": True}
        info = probe(path) if path is not None else None
    except ImageError:
        info = None
    if info is None or not _is_same(picture, info):
        source.bring(uri, picture)
        source.warn(message("pictures without a file are taken from inside of the annotations"), uri)
        return kept
    return {"imageData": True} if info.orientation not in (None, 1) else kept


def _is_same(picture: bytes, info: ImageInfo) -> bool:
    """As far as the sizes tell: another picture may have the same name."""
    try:
        with Image.open(io.BytesIO(picture)) as image:
            return image.size in ((info.width, info.height), (info.height, info.width))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return True


def data_out(document: Document, target: Target) -> str | None:
    """`imageData` again."""
    kept = foreign(document.image.x, "labelme").get("imageData")
    if not kept:
        return None
    if isinstance(kept, str):
        return kept
    path = target.image_path(document.image)
    try:
        if path is not None:
            return base64.b64encode(upright(path)).decode("ascii")
    except (OSError, ImageError):
        pass
    target.lose(message("pictures inside of the file are left out: they are not here"), document.image.uri)
    return None


def upright(path: Path) -> bytes:
    """As LabelMe writes it: turned as the EXIF data say, because it looks at them only when it opens a file."""
    return bytes_of(path) if probe(path).orientation in (None, 1) else rendered(path)
