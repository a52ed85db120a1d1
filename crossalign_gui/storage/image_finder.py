"""Find the picture that an annotation file names: by path, by name, by hash; never outside the given folders."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from crossalign_gui.storage.images import SUFFIXES, ImageError, ImageInfo, probe

_MOST_FILES = 2_000_000
_DRIVE = re.compile(r"^[A-Za-z]:")


def clean_name(name: str) -> str:
    """A relative path with forward slashes: what is absolute, on a drive or climbs out of its folder keeps only its last
    part. Empty when nothing usable is left."""
    name = name.replace("\\", "/").replace("\0", "")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if name.startswith("/") or _DRIVE.match(name) or "://" in name or ".." in parts:
        parts = [part for part in parts[-1:] if part != ".."]
    return "/".join(parts)


class ImageFinder:
    """roots: the folders to look in, the likeliest first; known: uri to path of images that are open already."""

    def __init__(self, roots: Iterable[Path], known: Mapping[str, Path] | None = None) -> None:
        self._roots = [root.resolve() for root in dict.fromkeys(roots) if root.is_dir()]
        self._known = dict(known or {})
        self._names: dict[str, list[Path]] | None = None
        self._hashes: dict[str, Path] | None = None
        self._files: dict[tuple[int, ...], Path] | None = None

    def find(self, uri: str, sha256: str | None = None) -> Path | None:
        """The file, None when there is none or when several have this name."""
        if uri in self._known:
            return self._known[uri]
        name = clean_name(uri)
        exact = self._exact(name)
        if exact is not None:
            return exact
        found = self._by_name().get(name.rsplit("/", 1)[-1].lower(), [])
        tail = [path for path in found if path.as_posix().lower().endswith("/" + name.lower())]
        for candidates in (tail, found):
            if len(candidates) == 1:
                return candidates[0]
        return self._by_hash().get(sha256) if sha256 else None

    def original(self, path: Path) -> Path:
        """The open image that is the same file under another name, as exports with linked pictures make them; else itself."""
        found = _file_id(path)
        if found is None or found[0] < 2:
            return path
        if self._files is None:
            named = ((_file_id(known), known) for known in self._known.values())
            self._files = {place[1:]: known for place, known in named if place is not None and place[0] > 1}
        return self._files.get(found[1:], path)

    def by_stem(self, *stems: str) -> Path | None:
        """An image by its name without the suffix, which some formats leave out; the first stem that fits."""
        endings = [ending for suffix in sorted(SUFFIXES) for ending in (suffix, suffix.upper())]
        names = [clean_name(stem) + ending for stem in stems for ending in endings]
        for look in (self._exact, self.find):
            for name in names:
                path = look(name)
                if path is not None:
                    return path
        return None

    def _exact(self, name: str) -> Path | None:
        for root in self._roots:
            path = root / name
            if name and _inside(path, root) and path.is_file():
                return path
        return None

    def info(self, uri: str) -> ImageInfo | None:
        """Size and orientation, None when it is not there or cannot be read."""
        path = self.find(uri)
        try:
            return None if path is None else probe(path)
        except ImageError:
            return None

    def _by_name(self) -> dict[str, list[Path]]:
        if self._names is None:
            self._names = {}
            for path in self._walk():
                self._names.setdefault(path.name.lower(), []).append(path)
        return self._names

    def _by_hash(self) -> dict[str, Path]:
        if self._hashes is None:
            self._hashes = {}
            for paths in self._by_name().values():
                for path in paths:
                    with path.open("rb") as file:
                        self._hashes[hashlib.file_digest(file, "sha256").hexdigest()] = path
        return self._hashes

    def _walk(self) -> Iterable[Path]:
        seen: set[Path] = set()
        for root in self._roots:
            for folder, folders, names in os.walk(root):
                folders[:] = [name for name in folders if not name.startswith(".")]
                for name in names:
                    path = Path(folder, name)
                    if path.suffix.lower() in SUFFIXES and not name.startswith(".") and path not in seen:
                        seen.add(path)
                        yield path
                        if len(seen) >= _MOST_FILES:
                            return


def _file_id(path: Path) -> tuple[int, ...] | None:
    """(how many names the file has, its disk, its number there)."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_nlink, status.st_dev, status.st_ino


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, ValueError, RuntimeError):
        return False
