"""The data file of a YOLO data set: class names, splits and keypoints. YAML of any name (Ultralytics, Roboflow), Darknet's
`obj.data`, or a plain list of names (`classes.txt`, `obj.names`).

Every scalar of the YAML stays the text that stands there, so that classes called `no`, `1e3` or `2024-01-01` keep their name.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source

_MOST_BYTES = 8 * 2**20
SPLITS = {"train": "train", "val": "val", "valid": "val", "validation": "val", "test": "test"}
"""Names of folders and keys, and the split that they mean."""
_SPLIT_FOLDER = re.compile(r"(?:obj_)?(train|valid|validation|val|test)(?:[ _-]?\d{1,4}|_data)?", re.IGNORECASE)
NAME_LISTS = ("classes.txt", "obj.names", "predefined_classes.txt")
_FIRST = ("data.yaml", "data.yml", "dataset.yaml", "dataset.yml", "config.yaml", "config.yml")
_KEPT = ("flip_idx", "kpt_names", "skeleton")


def split_of_folder(name: str) -> str | None:
    """The split that a folder's name means, such as `valid`, `train2017` or `obj_train_data`."""
    match = _SPLIT_FOLDER.fullmatch(name)
    return SPLITS[match[1].lower()] if match else None


@dataclass(frozen=True, slots=True)
class DataFile:
    """names: by class number. root: what `path:` says, empty without. splits: what each split names, folders or lists.
    keypoints: (how many, values of each) of pose rows. kept: fields for the way back."""

    path: Path | None
    names: dict[int, str] = field(default_factory=dict)
    root: str = ""
    splits: dict[str, list[str]] = field(default_factory=dict)
    keypoints: tuple[int, int] | None = None
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        assert self.path is not None
        return self.path.parent


@dataclass
class DataFiles:
    """others: folders of data sets inside of these, with classes of their own."""

    found: list[DataFile] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)


def data_files(source: Source, paths: list[Path]) -> DataFiles:
    """Of a folder with these files: those nearest to its top, one for each folder and root. Raises FormatError, OSError."""
    for kind in (_is_yaml, _is_darknet, _is_list):
        nearest: dict[tuple[Path, str], DataFile] = {}
        others: list[Path] = []
        for path in sorted((path for path in paths if kind(path)), key=_place):
            data = read_data_file(source, path)
            if data is None:
                continue
            if nearest and len(path.parts) > len(next(iter(nearest))[0].parts) + 1:
                if data.names and all(data.names != other.names for other in nearest.values()):
                    others.append(path.parent)
                continue
            first = nearest.setdefault((path.parent, data.root), data)
            if first is not data and first.names != data.names:
                source.warn(message("data files beside the one that is read are left out"), path.name)
        if nearest:
            return DataFiles([*nearest.values()], others)
    return DataFiles()


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml")


def _is_darknet(path: Path) -> bool:
    return path.suffix.lower() == ".data"


def _is_list(path: Path) -> bool:
    return path.name.lower() in NAME_LISTS or path.suffix.lower() == ".names"


def _place(path: Path) -> tuple[int, int, str]:
    name = path.name.lower()
    return len(path.parts), _FIRST.index(name) if name in _FIRST else len(_FIRST), str(path)


def read_data_file(source: Source, path: Path) -> DataFile | None:
    """None for a file that is about something else. Raises FormatError, OSError."""
    if path.stat().st_size > _MOST_BYTES:
        return None
    if _is_yaml(path):
        return _yaml(source, path)
    if _is_darknet(path):
        return _darknet(source, path)
    return DataFile(path, _listed(source.text(path)))


def _yaml(source: Source, path: Path) -> DataFile | None:
    import yaml

    try:
        value = yaml.load(source.text(path), yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path.name}, line {mark.line + 1}" if mark else path.name
        problem = getattr(error, "problem", None) or type(error).__name__
        raise FormatError(message("{}: this is not YAML ({})", where, problem)) from error
    if not isinstance(value, dict) or not {"names", "nc", "train"} & set(value):
        return None
    splits: dict[str, list[str]] = {}
    for key, split in SPLITS.items():
        entries = value.get(key)
        wanted = entries if isinstance(entries, list) else [entries]
        splits.setdefault(split, []).extend(item for item in wanted if isinstance(item, str) and item)
    root = value.get("path")
    root = posixpath.normpath(root.replace("\\", "/")) if isinstance(root, str) and root else ""
    return DataFile(
        path,
        _names(value.get("names"), path.name),
        "" if root == "." else root,
        {split: entries for split, entries in splits.items() if entries},
        _keypoints(value.get("kpt_shape"), path.name),
        {key: value[key] for key in _KEPT if value.get(key)},
    )


def _names(value: Any, place: str) -> dict[int, str]:
    if value in (None, ""):
        return {}
    if isinstance(value, str):
        value = [part.strip() for part in value.split(",")]
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return dict(enumerate(value))
    if isinstance(value, list) and all(isinstance(item, dict) and len(item) == 1 for item in value):
        value = {key: name for item in value for key, name in item.items()}
    if isinstance(value, dict) and all(isinstance(item, str) for item in (*value, *value.values())):
        if all(re.fullmatch(r"\d{1,9}", key) for key in value):
            return {int(key): name for key, name in sorted(value.items(), key=lambda item: int(item[0]))}
        if all(re.fullmatch(r"\d{1,9}", number) for number in value.values()):
            return {int(number): name for name, number in sorted(value.items(), key=lambda item: int(item[1]))}
    raise FormatError(message("{}: names is neither a list of names nor a map of numbers and names", place))


def _keypoints(value: Any, place: str) -> tuple[int, int] | None:
    if value in (None, "", []):
        return None
    if isinstance(value, list) and len(value) == 2 and all(re.fullmatch(r"\d{1,4}", str(item)) for item in value):
        count, size = int(value[0]), int(value[1])
        if count > 0 and size in (2, 3):
            return count, size
    raise FormatError(message("{}: kpt_shape must be [number of points, 2 or 3], not {}", place, value))


def _darknet(source: Source, path: Path) -> DataFile | None:
    """`key = value` lines; `names` leads to the list of names."""
    lines = (line.split("#", 1)[0].split("=", 1) for line in source.text(path).splitlines() if "=" in line)
    values = {key.strip(): text.strip() for key, text in lines}
    if not {"names", "classes"} & set(values):
        return None
    splits: dict[str, list[str]] = {}
    for key, split in SPLITS.items():
        if values.get(key):
            splits.setdefault(split, []).append(values[key])
    names: dict[int, str] = {}
    if "names" in values:
        place = next((place for place in _tails(path.parent, values["names"]) if place.is_file()), None)
        if place is None:
            source.warn(message("lists that the data file names are not here"), f"{path.name}: {values['names']}")
        else:
            names = _listed(source.text(place))
    return DataFile(path, names, "", splits)


def _tails(folder: Path, name: str) -> Iterator[Path]:
    """Where a path of another machine may lie below a folder: with all its parts, then with fewer and fewer of them."""
    parts = parts_of(name)
    for start in range(len(parts)):
        place = folder.joinpath(*parts[start:])
        if place.resolve().is_relative_to(folder.resolve()):
            yield place


def parts_of(name: str) -> list[str]:
    """Of a path of any system, without what climbs or names a drive."""
    parts = name.replace("\\", "/").split("/")
    return [part for part in parts if part not in ("", ".", "..") and not re.fullmatch(r"[A-Za-z]:", part)]


def _listed(text: str) -> dict[int, str]:
    """One name a line; empty lines at the end do not count, one between keeps its number free."""
    return {number: line.strip() for number, line in enumerate(text.splitlines()) if line.strip()}
