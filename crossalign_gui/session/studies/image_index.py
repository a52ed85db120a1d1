"""The images of a project or folder, made searchable: only new and changed files are looked at. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crossalign_gui.alignment import gallery, ranking
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.storage.vectors import VectorStore, cache_file

if TYPE_CHECKING:
    from crossalign_gui.alignment.gallery import Hit

Tell = Callable[[int, int], None]
"""Images that are done, and all of them."""

_OFTEN = 500  # images with known vectors after which progress is told


class ImageIndex:
    """`entries`: (key, file) of what is searched, set before `update`. Used from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.skipped: dict[str, str] = {}
        """Keys of files that could not be read, with the reason."""
        self._gallery = gallery.Gallery()
        self._places: dict[str, int] = {}
        self._contents: dict[str, str] = {}

    @property
    def count(self) -> int:
        return len(self._gallery.keys)

    def update(self, entries: Sequence[tuple[str, Path]], check: Check, tell: Tell) -> None:
        """Bring the vectors up to date with the files. What was done stays when it is cancelled.

        Raises Cancelled, AlignmentError.
        """
        backend = self.engine.backend
        self.engine.retrieval  # noqa: B018 (a model that cannot is refused before any file is read)
        self._forget({key for key, _ in entries})
        with VectorStore(cache_file(backend.id, backend.revision)) as store:
            for number, (key, path) in enumerate(entries, 1):
                check()
                try:
                    slow = self._take(store, key, path, check)
                except (ImageError, OSError) as error:
                    slow = True
                    self._drop(key)
                    self.skipped[key] = str(error)
                if slow or number % _OFTEN == 0:
                    store.commit()
                    tell(number, len(entries))
            store.drop_old()
        tell(len(entries), len(entries))

    def by_caption(self, caption: str, count: int) -> list[Hit]:
        """Raises AlignmentError."""
        return self._gallery.by_caption(self.engine.retrieval, caption, count)

    def by_example(self, key: str, path: Path, box: Box | None, count: int, check: Check) -> list[Hit]:
        """Like an image, or like what is in a box of it (image pixels); the image itself is not among them.

        Raises Cancelled, AlignmentError, ImageError.
        """
        if box is None and key in self._places:
            example = self._gallery.vectors[self._places[key]]
        else:
            pixels = read_pixels(path)
            example = self.engine.image_vector(Query(content_key(pixels), pixels, ""), box, check)
        hits = [hit for hit in self._gallery.by_example(self.engine.retrieval, example, count + 1) if hit.key != key]
        return [gallery.Hit(hit.key, rank, hit.score) for rank, hit in enumerate(hits[:count], 1)]

    def rank(self, key: str, caption: str) -> int | None:
        """Of an image for its own caption; None where either is not known to the model or the index."""
        if key not in self._places:
            return None
        try:
            return ranking.rank_of(self.engine.retrieval.match_caption(self._gallery.vectors, caption), self._places[key])
        except AlignmentError:
            return None

    def _take(self, store: VectorStore, key: str, path: Path, check: Check) -> bool:
        """Whether the model had to look at the file. Raises Cancelled, AlignmentError, ImageError, OSError."""
        content = store.content_of(path)
        if self._contents.get(key) == content:
            return False
        vector = known = store.get(content)
        if vector is None:
            pixels = read_pixels(path)
            vector = self.engine.image_vector(Query(content_key(pixels), pixels, ""), None, check)
            store.put(content, vector)
        if key in self._places:
            self._gallery.replace(self._places[key], vector)
        else:
            self._places[key] = len(self._gallery.keys)
            self._gallery.add(key, vector)
        self._contents[key] = content
        self.skipped.pop(key, None)
        return known is None

    def _forget(self, known: set[str]) -> None:
        """Drop what is not searched any more."""
        if any(key not in known for key in self._places):
            self._keep([key for key in self._gallery.keys if key in known])
        self.skipped = {key: why for key, why in self.skipped.items() if key in known}

    def _drop(self, key: str) -> None:
        if key in self._places:
            self._keep([other for other in self._gallery.keys if other != key])

    def _keep(self, keys: Sequence[str]) -> None:
        self._gallery = self._gallery.only([self._places[key] for key in keys])
        self._places = {key: place for place, key in enumerate(keys)}
        self._contents = {key: self._contents[key] for key in keys}
