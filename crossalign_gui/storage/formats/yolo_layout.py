"""Where the pictures, labels and splits of a YOLO data set lie: `images/` beside `labels/` (Ultralytics), `train/images` beside
`train/labels` (Roboflow), labels beside their pictures (Darknet), lists of pictures in `.txt`.

Only the data set's own folder is looked through; the other places that the import knows come last, for labels whose
picture is in none of these.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.yolo_data import (
    NAME_LISTS,
    DataFile,
    data_files,
    parts_of,
    read_data_file,
    split_of_folder,
)
from crossalign_gui.storage.picture_kinds import SUFFIXES


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture, its label file (None for a picture without one) and its split. uri: as the import should name the picture;
    place: the label file as messages should name it."""

    image: Path
    uri: str
    label: Path | None
    place: str
    split: str | None


@dataclass(frozen=True, slots=True)
class DataSet:
    data: DataFile
    pairs: list[Pair]


def data_sets(source: Source) -> Iterator[DataSet]:
    """Raises FormatError, also when there is nothing to read, and OSError."""
    folder = source.folder.resolve()
    files = _files(source, folder)
    if source.path.is_file():
        named = read_data_file(source, folder / source.path.name)
        if named is None:
            raise FormatError(message("{} names no classes and no pictures", source.path.name))
        found = [named]
    else:
        every = data_files(source, files)
        found = every.found
        for other in every.others:
            source.warn(message("data sets inside of this one are left out: they have classes of their own"), other.name)
            files = [path for path in files if not path.is_relative_to(other)]
    seen: set[Path] = set()
    for data in found or [DataFile(None)]:
        data = _named(source, data, files)
        pairs = [pair for pair in _Layout(source, folder, files, data).pairs() if pair.image not in seen]
        seen.update(pair.image for pair in pairs)
        yield DataSet(data, pairs)
    if not seen:
        raise FormatError(
            message(
                "{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt "
                "beside the picture",
                source.path.name,
            )
        )


def _named(source: Source, data: DataFile, files: list[Path]) -> DataFile:
    """With the names of a list beside it where it has none of its own."""
    if data.names:
        return data
    folder = data.folder if data.path is not None else source.folder.resolve()
    lists = (path for path in files if path.is_relative_to(folder) and path.name.lower() in NAME_LISTS)
    other = next((read_data_file(source, path) for path in lists), None)
    if other is None:
        source.warn(message("there is no data.yaml or classes.txt: classes are named by their number"))
        return data
    return replace(data, names=other.names)


def _files(source: Source, folder: Path) -> list[Path]:
    """In order, without hidden ones; text files only those that lie inside."""
    found = []
    for place, folders, names in os.walk(folder):
        source.check()
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__MACOSX")
        found += [Path(place, name) for name in sorted(names) if not name.startswith(".")]
    return [
        path
        for path in found
        if not path.is_symlink() or path.suffix.lower() in SUFFIXES or path.resolve().is_relative_to(folder)
    ]


class _Layout:
    def __init__(self, source: Source, given: Path, files: list[Path], data: DataFile) -> None:
        self._source, self._given, self._data = source, given, data
        self._folder = self._root()
        mine = [path for path in files if path.is_relative_to(self._folder)]
        self._texts = {path.relative_to(self._folder).as_posix(): path for path in mine if path.suffix.lower() == ".txt"}
        pictures = [path for path in mine if path.suffix.lower() in SUFFIXES]
        self._pictures = {path.relative_to(self._folder).as_posix(): path for path in pictures}
        self._stems: dict[str, list[str]] = {}
        for name in self._pictures:
            self._stems.setdefault(name.rpartition(".")[0], []).append(name)
        self._by_name: dict[str, list[str]] = {}
        for stem in self._stems:
            self._by_name.setdefault(stem.rsplit("/", 1)[-1], []).append(stem)
        self._lists: set[str] = set()
        self._splits = self._find_splits()

    def _root(self) -> Path:
        """`path:` of the data file where it lies in the given folder, else the data file's own folder."""
        if self._data.path is None:
            return self._given
        own = self._data.folder
        wanted = Path(os.path.normpath(own / self._data.root)) if self._data.root else own
        if not wanted.is_dir() or not wanted.is_relative_to(self._given):
            parts = parts_of(self._data.root)
            places = (own.joinpath(*parts[start:]) for start in range(len(parts)))
            wanted = next((place for place in places if place.is_dir()), own)
        return wanted.parent if wanted.name in ("images", "labels") and wanted != own else wanted

    def _find_splits(self) -> dict[str, str]:
        """The split of each picture that the data file gives one. Where two name the same pictures, none is told."""
        named = {split: set(self._of_split(entries)) for split, entries in self._data.splits.items()}
        if len(named) > 1 and len({frozenset(names) for names in named.values()}) == 1:
            return {}
        found: dict[str, str] = {}
        for split, names in named.items():
            for name in sorted(names):
                if found.setdefault(name, split) != split:
                    self._source.warn(message("pictures of several splits keep the first"), name)
        return found

    def _of_split(self, entries: list[str]) -> Iterator[str]:
        for entry in entries:
            self._source.check()
            parts = parts_of(entry)
            if parts and parts[-1].lower().endswith(".txt"):
                name = _longest(parts, self._texts)
                if name is not None:
                    self._lists.add(name)
                    yield from self._listed(name)
                    continue
            else:
                inside = _longest(parts, self._folders())
                if inside is not None:
                    yield from (name for name in self._pictures if not inside or name.startswith(f"{inside}/"))
                    continue
            if self._pictures:  # else all of them are elsewhere, see `_elsewhere`
                self._source.warn(message("splits that the data file names are not here"), entry)

    def _folders(self) -> dict[str, None]:
        found = {"": None}
        for name in self._pictures:
            for parent in PurePosixPath(name).parents:
                if parent.as_posix() in found:
                    break
                found[parent.as_posix()] = None
        return found

    def _listed(self, name: str) -> Iterator[str]:
        for line in self._source.text(self._texts[name]).splitlines():
            if not line.strip():
                continue
            found = _longest(parts_of(line.strip()), self._pictures)
            if found is None:
                self._source.warn(message("pictures that a list names are not here"), line.strip())
            else:
                yield found

    def pairs(self) -> list[Pair]:
        labels: dict[str, Path] = {}
        lost: list[tuple[str, Path]] = []
        for name, path in self._texts.items():
            if name in self._lists or path.name.lower() in NAME_LISTS or path == self._data.path:
                continue
            self._source.check()
            stems = self._stems_of(name)
            for stem in stems:
                for picture in self._stems[stem]:
                    labels[picture] = path
            if not stems and self._is_label(name, path):
                lost.append((name, path))
        bare = [name for name in self._pictures if name not in labels and (name in self._splits or _last(name, "images") >= 0)]
        elsewhere = [pair for name, path in lost for pair in self._elsewhere(name, path)]
        given = {pair.image for pair in elsewhere}
        bare = [name for name in bare if self._pictures[name] not in given]
        return [*(self._pair(name, labels.get(name)) for name in sorted({*labels, *bare})), *elsewhere]

    def _stems_of(self, name: str) -> list[str]:
        """Where the picture of a label file lies, without its suffix."""
        stem = name.removesuffix(PurePosixPath(name).suffix)
        parts = stem.split("/")
        wanted = [stem]
        place = _last(stem, "labels")
        if place >= 0:
            wanted = [
                "/".join([*parts[:place], "images", *parts[place + 1 :]]),
                stem,
                "/".join(parts[:place] + parts[place + 1 :]),
            ]
        return next(([candidate] for candidate in wanted if candidate in self._stems), [])

    def _is_label(self, name: str, path: Path) -> bool:
        """A text file without a picture: it lies in `labels`, or its first line is a row."""
        if _last(name.removesuffix(".txt"), "labels") >= 0:
            return True
        with self._source.open(path) as file:
            fields = file.read(4096).split(b"\n", 1)[0].split()
        try:
            return len(fields) >= 5 and all(float(value) >= 0 for value in fields)
        except ValueError:
            return False

    def _pair(self, name: str, label: Path | None) -> Pair:
        path = self._pictures[name]
        split = self._splits.get(name) or _split(name)
        uri = path.relative_to(self._given).as_posix()
        return Pair(path, uri, label, uri if label is None else label.relative_to(self._given).as_posix(), split)

    def _elsewhere(self, name: str, path: Path) -> Iterator[Pair]:
        """The picture of a label file that has none at its place: in the other folders that the import knows, or the only one of
        its name in this data set."""
        stem = name.removesuffix(PurePosixPath(name).suffix)
        tail = "/".join(stem.split("/")[_last(stem, "labels") + 1 :])
        image = self._source.images.by_stem(f"images/{tail}", tail)
        same = [other for other in self._by_name.get(tail.rsplit("/", 1)[-1], ()) if f"/{other}".endswith(f"/{tail}")]
        if image is None and len(same) == 1:
            image = self._pictures[self._stems[same[0]][0]]
        if image is None:
            self._source.warn(message("labels whose picture is not here are left out: sizes are not in the file"), stem)
            return
        split = _split(stem)
        yield Pair(image, self._uri(image, tail), path, path.relative_to(self._given).as_posix(), split)

    def _uri(self, image: Path, tail: str) -> str:
        """A name by which the same picture is found again."""
        if image.is_relative_to(self._given):
            return image.relative_to(self._given).as_posix()
        for count in range(tail.count("/") + 1, len(image.parts)):
            name = "/".join(image.parts[-count:])
            if self._source.images.find(name) == image:
                return name
        return f"{tail}{image.suffix}"


def _split(name: str) -> str | None:
    """By the folders of a file."""
    return next((split for part in name.split("/")[:-1] if (split := split_of_folder(part))), None)


def _longest(parts: list[str], names: dict[str, Path] | dict[str, None]) -> str | None:
    """The longest ending of a path that is one of these names."""
    for start in range(len(parts)):
        name = "/".join(parts[start:])
        if name in names:
            return name
    return "" if not parts and "" in names else None


def _last(stem: str, part: str) -> int:
    """The place of the last folder with this name, -1 without."""
    folders = stem.split("/")[:-1]
    return max((number for number, name in enumerate(folders) if name == part), default=-1)
