"""What learning needs of images that were studied for the last lesson, so that the next one encodes only what is new."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from crossalign_gui.alignment.protocol import Backend

if TYPE_CHECKING:
    from crossalign_gui.alignment.adaptation import Correction, Encoded


class Studies:
    """About 0.6 MB for each image of the last lesson. Used from one thread."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Encoded] = {}
        self._used: dict[Hashable, Encoded] = {}

    def get(
        self, image: Path, backend: Backend, caption: str, said: tuple[Correction, ...], study: Callable[[], Encoded]
    ) -> Encoded:
        """`study` is asked where the file, the model or what was said is new; a file is the same while it has the same size
        and time. Raises OSError, and what `study` raises."""
        status = image.stat()
        key = (image, status.st_size, status.st_mtime_ns, backend.id, backend.revision, caption, said)
        if key not in self._known:
            self._known[key] = study()
        self._used[key] = self._known[key]
        return self._known[key]

    def keep_used(self) -> None:
        """Forget what was not asked for since the last time."""
        self._known, self._used = self._used, {}
