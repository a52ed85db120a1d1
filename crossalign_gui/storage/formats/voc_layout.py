"""Where the picture of a Pascal VOC file lies, and which part of the data set it belongs to.

Data sets keep `Annotations/NAME.xml` beside `JPEGImages/NAME.jpg` (or `images/`), and the names of each part in
`ImageSets/Main/train.txt`; Roboflow and labelImg put both into one folder.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.yolo_data import SPLITS
from crossalign_gui.storage.image_finder import clean_name

_FOLDERS = ("JPEGImages", "images", "Images", "imgs", "img")
_PARTS = ("train", "val", "test")


def picture_of(source: Source, place: str, name: str) -> str:
    """How a document names its picture. place: of the XML, relative to the folder; name: of the picture in it, which may be
    missing or without a suffix."""
    path = PurePosixPath(place)
    name = clean_name(name)
    folder = path.parent.as_posix()
    plain = name if folder in (".", "Annotations") else f"{folder.removeprefix('Annotations/')}/{name}"
    named = [plain, name] if name else []
    known = PurePosixPath(name).name if name else path.name
    inside = [part for part, text in enumerate(path.parts[:-1]) if text.casefold() == "annotations"]
    for at in inside[-1:]:
        before, after = path.parts[:at], path.parts[at + 1 : -1]
        named += [PurePosixPath(*before, beside, *after, known).as_posix() for beside in _FOLDERS]
    found = next((found for item in named if (found := source.images.at_once(item)) is not None), None)
    if found is None and not PurePosixPath(name).suffix:
        stems = [PurePosixPath(item).with_suffix("").as_posix() for item in (*named, (path.parent / known).as_posix())]
        found = source.images.by_stem(*stems)
    return source.uri(found.resolve()) if found is not None else plain or path.with_suffix("").name


class Parts:
    """The parts of data sets, read once for each `ImageSets/Main`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._known: dict[Path, dict[str, str]] = {}

    def of(self, path: Path) -> str | None:
        """Of the picture whose XML this is; None where no list names it."""
        root = self._source.folder
        for folder in path.parents:
            if not folder.is_relative_to(root):
                return None
            lists = folder / "ImageSets" / "Main"
            if lists not in self._known:
                self._known[lists] = self._read(lists) if lists.is_dir() else {}
            if self._known[lists]:
                return self._known[lists].get(path.stem)
        return None

    def _read(self, folder: Path) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in _PARTS:
            place = folder / f"{part}.txt"
            for line in self._source.text(place).splitlines() if place.is_file() else ():
                if line.strip():
                    found.setdefault(PurePosixPath(line.split()[0]).name, SPLITS[part])
        return found
