"""Which file of a folder or archive holds the annotations, where the folder as a whole is in no format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError
from crossalign_gui.storage.formats.heads import file_names
from crossalign_gui.storage.formats.registry import look
from crossalign_gui.storage.formats.yolo_data import split_of_folder
from crossalign_gui.storage.picture_kinds import SUFFIXES as PICTURES
from crossalign_gui.storage.project import FILE_NAME

_SUFFIXES = (".json", ".jsonl", ".ndjson", ".jsonld", ".xml", ".csv", ".p")
_MARKED = (*_SUFFIXES, ".yaml", ".yml", ".tsv")
_MOST_NAMES = 200_000
_MOST_LOOKED_AT = 5_000
_MOST_LOOKS = 200
_MOST_TOLD = 12


class SeveralFilesError(FormatError):
    """`names` of files that fit, relative to the folder: one has to be chosen."""

    def __init__(self, folder: str, names: Sequence[str]) -> None:
        told = ", ".join(names[:_MOST_TOLD]) + (", …" if len(names) > _MOST_TOLD else "")
        super().__init__(message("{} holds several files of annotations: {}; choose one with --file NAME", folder, told))
        self.names = tuple(names)


def files_in(folder: Path, form: Format | None, name: str | None, title: str, check: Callable[[], None]) -> tuple[Path, ...]:
    """The file that holds the annotations, or that of each split; none where the folder itself does, or nothing in it. form: that was
    asked for; name: that was chosen, relative to the folder; title: of the folder, for messages. Raises FormatError and OSError."""
    if name is not None:
        if name not in file_names(folder, _MOST_NAMES):
            raise FormatError(message("{} holds no {}", title, name))
        return (folder / name,)
    if form is not None and (form.is_folder or form.folders):
        return ()
    if form is None and look(folder, check)[0] is not None:
        return ()
    found = [*_fitting(folder, form, check)]
    if len(found) > 1 and are_splits([folder / name for name in found], check):
        return tuple(folder / name for name in found)
    if len(found) > 1:
        raise SeveralFilesError(title, found)
    if not found and form is not None:
        found = [name for name in file_names(folder, _MOST_NAMES) if name.lower().endswith(form.suffix)]
        if len(found) != 1:
            raise NothingReadError(message("nothing could be read: no file of {} in {}", form.title, title))
    return tuple(folder / name for name in found)


def are_splits(files: Sequence[Path], check: Callable[[], None]) -> bool:
    """Whether they have one name and one format, each in a folder of its own split, as in `train/_annotations.coco.json`."""
    splits = {split_of_folder(file.parent.name) for file in files}
    one_name = len({file.name for file in files}) == 1
    return one_name and None not in splits and len(splits) == len(files) and len({look(file, check)[0] for file in files}) == 1


def _fitting(folder: Path, form: Format | None, check: Callable[[], None]) -> Iterator[str]:
    looked = 0
    for name in file_names(folder, _MOST_NAMES):
        if name.lower().endswith(_SUFFIXES):
            looked += 1
            if looked > _MOST_LOOKS:
                return
            seen = look(folder / name, check)[0]
            if seen is not None and form in (None, seen):
                yield name


def is_of_annotations(folder: Path) -> bool:
    """Whether a folder has no picture at its top and is no project, but has files of annotations in it. Raises OSError."""
    names = [*file_names(folder, _MOST_LOOKED_AT)]
    pictures = any("/" not in name and Path(name).suffix.lower() in PICTURES for name in names)
    return not pictures and not (folder / FILE_NAME).exists() and any(name.lower().endswith(_MARKED) for name in names)


def picture_folders(file: Path, folder: Path) -> list[Path]:
    """Where the pictures of a file likely are: beside it, in a folder that its own name names (`instances_train2017.json`)."""
    split = file.stem.rsplit("_", 1)[-1]
    bases = [file.parent, folder]
    return [file.parent, *(base / part for base in bases for part in (split, f"images/{split}")), folder]
