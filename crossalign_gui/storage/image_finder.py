"""Find the picture that an annotation file names: by its path, by the longest common ending of it, in other spellings of the
name, by hash; never outside the given folders, and never one of several that fit equally."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from os.path import isfile
from pathlib import Path
from urllib.parse import unquote

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.images import ImageError, ImageInfo, probe
from crossalign_gui.storage.picture_kinds import SUFFIXES

_MOST_FILES = 2_000_000
_DRIVE = re.compile(r"^[A-Za-z]:")
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/]*/")
_UPLOAD = re.compile(r"(?:(?<=/)|^)[0-9a-f]{8}-(?=[^/]+$)")


def clean_name(name: str) -> str:
    """A relative path with forward slashes: what is absolute, on a drive or climbs out of its folder keeps only its last
    part. Empty when nothing usable is left."""
    name = name.replace("\\", "/").replace("\0", "")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if name.startswith("/") or _DRIVE.match(name) or "://" in name or ".." in parts:
        parts = [part for part in parts[-1:] if part != ".."]
    return "/".join(parts)


class ImageFinder:
    """roots: the folders to look in, the likeliest first; known: uri to path of images that are open already; beyond: folders that
    are looked at where nothing in the others fits."""

    def __init__(self, roots: Iterable[Path], known: Mapping[str, Path] | None = None, beyond: Iterable[Path] = ()) -> None:
        near = [root.resolve() for root in dict.fromkeys(roots) if root.is_dir()]
        self._roots = [*near, *(root.resolve() for root in beyond if root.is_dir())]
        self._tiers = [near, self._roots[len(near) :]]
        self._known = dict(known or {})
        self._names: dict[int, dict[str, list[Path]]] = {}
        self._hashes: dict[str, Path] | None = None
        self._files: dict[tuple[int, ...], Path] | None = None
        self._answers: dict[str, tuple[Path | None, str | None]] = {}
        self._told: set[str] = set()
        self.tell: Callable[[str, str], None] = lambda text, uri: None
        self._brought: set[Path] = set()

    def bring(self, uri: str, path: Path) -> None:
        """A picture that stood inside of the annotations; its file is gone when they are closed."""
        self._known[uri] = path
        self._brought.add(path)

    def is_brought(self, path: Path) -> bool:
        return path in self._brought

    def find(self, uri: str, sha256: str | None = None) -> Path | None:
        """The file, None when there is none or when several fit; `tell` hears how it was found where it was not by its path."""
        if uri in self._known:
            return self._known[uri]
        if uri not in self._answers:
            self._answers[uri] = self._look(uri)
        path, how = self._answers[uri]
        if path is None and sha256:
            path, how = self._by_hash().get(sha256), None
        if how is not None and uri not in self._told:
            self._told.add(uri)
            self.tell(how, uri)
        return path

    def _look(self, uri: str) -> tuple[Path | None, str | None]:
        exact = self._exact(clean_name(uri)) if _is_relative(uri) else None
        if exact is not None:
            return exact, None
        for tier in range(len(self._tiers)):
            found = self._look_in(tier, uri)
            if found != (None, None):
                return found
        return None, None

    def _look_in(self, tier: int, uri: str) -> tuple[Path | None, str | None]:
        for name, how in _readings(uri):
            for fold, folded in _FOLDS:
                parts = fold(name).split("/")
                found = [
                    (_common_ending(parts, fold(path.as_posix()).split("/")), path)
                    for path in self._by_name(tier).get(_loosest(parts[-1]), ())
                ]
                longest = max((length for length, _ in found), default=0)
                best = [path for length, path in found if length == longest]
                if longest and len(best) > 1:
                    return None, message("names that several pictures have: none is taken")
                if longest:
                    return best[0], folded or how
        return None, None

    def at_once(self, uri: str) -> Path | None:
        """The file where it is named to be, without looking through folders."""
        return self._known.get(uri) or self._exact(clean_name(uri))

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
        for root in self._roots if name else ():
            # Most files of a large data set may be elsewhere: making a Path for each takes twenty times as long.
            if isfile(f"{root}/{name}"):  # noqa: PTH113
                path = root / name
                with suppress(OSError):
                    if _inside(path, root):
                        return path
        return None

    def info(self, uri: str) -> ImageInfo | None:
        """Size and orientation, None when it is not there or cannot be read."""
        path = self.find(uri)
        return None if path is None else self.info_of(path)

    def info_of(self, path: Path) -> ImageInfo | None:
        try:
            return probe(path)
        except ImageError:
            return None

    def _by_name(self, tier: int) -> dict[str, list[Path]]:
        if tier not in self._names:
            names = self._names[tier] = {}
            for path in self._walk(self._tiers[tier]):
                names.setdefault(_loosest(path.name), []).append(path)
        return self._names[tier]

    def _by_hash(self) -> dict[str, Path]:
        if self._hashes is None:
            self._hashes = {}
            for path in self._walk(self._roots):
                with path.open("rb") as file:
                    self._hashes.setdefault(hashlib.file_digest(file, "sha256").hexdigest(), path)
        return self._hashes

    def _walk(self, roots: Iterable[Path]) -> Iterable[Path]:
        seen: set[Path] = set()
        for root in roots:
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


def _is_relative(uri: str) -> bool:
    name = uri.replace("\\", "/")
    return not (name.startswith("/") or _DRIVE.match(name) or "://" in name or ".." in name.split("/"))


def _readings(uri: str) -> Iterator[tuple[str, str]]:
    """(path with slashes, how it was read) of a name, the likeliest first."""
    path = uri.replace("\0", "").replace("\\", "/").strip()
    plain = _SCHEME.sub("", path)
    names = [(path, message("pictures found by the end of their path"))]
    if plain != path:
        names.append((re.split(r"[?#]", plain, maxsplit=1)[0], message("pictures found by the path in their address")))
    for _ in range(2):  # some servers encode what was encoded
        names += [
            (unquote(name), message("pictures found by their name without percent signs")) for name, _ in tuple(names[-1:])
        ]
    names += [
        (_UPLOAD.sub("", name), message("pictures found by their name without the prefix of an upload"))
        for name, _ in tuple(names)
    ]
    seen: set[str] = set()
    for name, how in names:
        usable = "/".join(part for part in name.split("/") if part not in ("", ".", ".."))
        if usable and usable not in seen:
            seen.add(usable)
            yield usable, how


def _common_ending(one: list[str], other: list[str]) -> int:
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return count


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _loosest(name: str) -> str:
    return _composed(name).casefold()


_FOLDS: tuple[tuple[Callable[[str], str], str | None], ...] = (
    (str, None),
    (_composed, message("pictures found by their name in another Unicode form")),
    (_loosest, message("pictures found by their name in other letter case")),
)


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, ValueError, RuntimeError):
        return False
