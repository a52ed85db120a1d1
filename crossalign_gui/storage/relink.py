"""Image files that were moved, renamed, changed or lost: told by the hash of what was annotated, and found again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from crossalign_gui.storage.images import find_names
from crossalign_gui.storage.project import Project


@dataclass(frozen=True, slots=True)
class Stamp:
    """`size` in bytes, `mtime` in nanoseconds, `sha256` of the bytes."""

    size: int
    mtime: int
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Fitting:
    """A missing image, and the files that may be it: equal ones, or (same False) those of its name with another content."""

    image: str
    uri: str
    files: tuple[Path, ...]
    same: bool = True


@dataclass(frozen=True, slots=True)
class Relinked:
    """Images found by their hash and by their name alone, and those still missing; `several` names those of the missing for which
    more than one file fits equally. `asks`: those of the missing for which a person has to choose."""

    by_hash: int = 0
    by_name: int = 0
    missing: int = 0
    several: tuple[str, ...] = ()
    asks: tuple[Fitting, ...] = ()


def stamp_of(path: Path) -> Stamp | None:
    """Without the hash; None when there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Stamp(found.st_size, found.st_mtime_ns)


def hash_of(path: Path) -> str:
    """Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def recorded(project: Project, image_id: str) -> Stamp | None:
    """What the file was when it was annotated."""
    rows = project.rows("SELECT size, mtime, content FROM image WHERE id = ?", image_id)
    return Stamp(rows[0][0] or 0, rows[0][1] or 0, rows[0][2]) if rows and rows[0][2] else None


def record(project: Project, image_id: str, stamp: Stamp) -> None:
    """Raises ProjectError."""
    with project.transaction() as database:
        database.execute(
            "UPDATE image SET size = ?, mtime = ?, content = ?, missing = 0 WHERE id = ?",
            (stamp.size, stamp.mtime, stamp.sha256, image_id),
        )


def mark_missing(project: Project, image_ids: Iterable[str], missing: bool = True) -> None:
    """Raises ProjectError."""
    with project.transaction() as database:
        database.executemany("UPDATE image SET missing = ? WHERE id = ?", [(missing, image_id) for image_id in image_ids])


def find_moved(project: Project, folder: Path, check: Callable[[], None]) -> Relinked:
    """Look for the files of missing images in a folder and below it: by content, then, for images whose content is not
    known, by a name that only one file has. Of several files with the same content the one with the same name and the most folders in
    common is taken, and none where two fit equally. A file that stands in the project already is taken over when nothing was
    done to it there. Raises ProjectError and OSError.
    """
    lost = _lost(project, check)
    if not lost:
        return Relinked()
    files: dict[str, list[Path]] = {}
    sizes: dict[int, list[Path]] = {}
    wanted = {size for _, _, size, sha256 in lost if sha256}
    any_size = any(sha256 and not size for _, _, size, sha256 in lost)
    for name in find_names(folder, recursive=True):
        check()
        path = folder / name
        files.setdefault(path.name, []).append(path)
        stamp = stamp_of(path)
        if stamp is not None and (any_size or stamp.size in wanted):
            sizes.setdefault(stamp.size, []).append(path)
    contents: dict[str, list[Path]] = {}
    for paths in sizes.values():
        for path in paths:
            check()
            contents.setdefault(hash_of(path), []).append(path)
    by_hash = by_name = 0
    asks: list[Fitting] = []
    open_ends: list[tuple[str, str, list[Path]]] = []
    with project.batch():
        for image_id, uri, _, sha256 in lost:
            check()
            old = project.path_of_uri(uri)
            named = files.get(old.name, [])
            if sha256 in contents:
                best = _likest(old, contents[sha256])
                if len(best) > 1:
                    open_ends.append((image_id, uri, contents[sha256]))
                elif _take_over(project, image_id, best[0]):
                    by_hash += 1
                    contents[sha256] = [path for path in contents[sha256] if path != best[0]] or contents[sha256]
            elif not sha256 and len(named) == 1:
                by_name += _take_over(project, image_id, named[0])
            elif named:
                asks.append(Fitting(image_id, uri, tuple(named), same=False))
        several = []
        for image_id, uri, same in open_ends:
            free = [path for path in same if _is_free(project, path)]
            if len(free) == 1 and _take_over(project, image_id, free[0]):
                by_hash += 1
            elif len(free) > 1:
                several.append(uri)
                asks.append(Fitting(image_id, uri, tuple(free)))
    return Relinked(by_hash, by_name, len(lost) - by_hash - by_name, tuple(several), tuple(asks))


def take_chosen(project: Project, chosen: Mapping[str, Path]) -> int:
    """Let missing images (by id) have the files that a person chose; how many could: a file that another image with work stands
    for is left. Raises ProjectError."""
    with project.batch():
        return sum(_take_over(project, image_id, path) for image_id, path in chosen.items())


def _likest(old: Path, paths: list[Path]) -> list[Path]:
    """Those whose path has the longest ending in common with the old one."""

    def ending(path: Path) -> int:
        pairs = zip(reversed(old.parts), reversed(path.parts), strict=False)
        return next((number for number, (one, other) in enumerate(pairs) if one != other), len(old.parts))

    lengths = [ending(path) for path in paths]
    return [path for path, length in zip(paths, lengths, strict=True) if length == max(lengths)]


def _is_free(project: Project, path: Path) -> bool:
    """No image that has work stands for this file."""
    other = project.id_of(project.uri_of(path))
    return other is None or not _used(project, other)


def _lost(project: Project, check: Callable[[], None]) -> list[tuple[str, str, int | None, str | None]]:
    """(id, uri, size, sha256) of all images whose file is not there."""
    found, back = [], []
    for image_id, uri, size, sha256, missing in project.rows(
        "SELECT id, uri, size, ifnull(content, sha256), missing FROM image"
    ):
        check()
        if not project.path_of_uri(uri).is_file():
            found.append((image_id, uri, size, sha256))
        elif missing:
            back.append(image_id)
    with project.batch():
        mark_missing(project, [image_id for image_id, *_ in found])
        mark_missing(project, back, missing=False)
    return found


def _take_over(project: Project, image_id: str, path: Path) -> bool:
    uri = project.uri_of(path)
    with project.transaction() as database:
        other = project.id_of(uri)
        if other is not None:
            if _used(project, other):
                return False
            database.execute("DELETE FROM image WHERE id = ?", (other,))
        project.set_uri(image_id, uri)
    return True


def _used(project: Project, image_id: str) -> bool:
    rows = project.rows(
        "SELECT 1 FROM item WHERE image = ? UNION ALL SELECT 1 FROM comment WHERE image = ?"
        " UNION ALL SELECT 1 FROM image WHERE id = ? AND state != 'new'",
        image_id, image_id, image_id,
    )  # fmt: skip
    return bool(rows)
