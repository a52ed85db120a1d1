"""`align --log FILE` and `align --replay FILE`: requests to models as lines of a file, written while they are asked, and asked again.

A line is what `Request.to_json` gives; in the log of the window (`--log-captions`) it stands behind the time. Pictures are known by
the hash of their content, so that the same request finds its picture under another name and in another folder.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.alignment import registry
from crossalign_gui.alignment.engine import Engine, Pixels
from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.alignment.request import LOGGER, Request
from crossalign_gui.batch.record import describe, describe_proposal
from crossalign_gui.storage.images import ImageError, content_key, read_pixels


@contextlib.contextmanager
def logged(path: Path | None) -> Iterator[None]:
    """What is asked meanwhile goes to this file; a server's very words too. Raises OSError."""
    if path is None:
        yield
        return
    log = logging.getLogger(LOGGER)
    handler, level = logging.FileHandler(path, "w", encoding="utf-8"), log.level
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        log.setLevel(level)
        log.removeHandler(handler)
        handler.close()


def requests_of(path: Path) -> list[Request]:
    """Those of a file, without the very words that went to a server: asking the request sends them again. Raises OSError, and
    ValueError that names the line."""
    found = []
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        before, marked, after = line.partition(f"{LOGGER}: ")
        text = after if marked else before.strip().removeprefix("\ufeff")
        if not text.startswith("{"):
            continue
        try:
            found.append(Request.from_json(text))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number}: this is no request ({type(error).__name__}: {error})") from error
    return [request for request in found if not request.option("prompt")]


def pictures_of(requests: Iterable[Request], paths: Iterable[Path]) -> dict[str, Path]:
    """The first file with the content of each request; one that cannot be read is none."""
    wanted = {request.picture for request in requests}
    found: dict[str, Path] = {}
    for path in paths:
        if len(found) == len(wanted):
            break
        with contextlib.suppress(ImageError, OSError):
            key = content_key(read_pixels(path))
            if key in wanted:
                found.setdefault(key, path)
    return found


class Replay:
    """Asks again, each request the model that it names. One model is in memory at a time."""

    def __init__(self, device: str | None, masks: bool) -> None:
        self._device, self._masks = device, masks
        self._model = ""
        self._engine: Engine | None = None

    def ask(self, request: Request, path: Path) -> dict[str, Any]:
        """What `align` writes of it. Raises AlignmentError, ImageError, OSError."""
        if self._engine is None or self._model != request.model:
            self._engine = None
            self._engine = Engine(partial(registry.load_backend, request.model, self._device))
            self._model = request.model
        pixels: Pixels = read_pixels(path)
        found = self._engine.ask(request, pixels)
        backend = self._engine.backend
        if isinstance(found, Alignment):
            source = {"caption_source": "model"} if request.wish == "write" else {}
            return source | describe(path, found, backend.device, masks=self._masks)
        said = {"image": str(path), "model": backend.id, "revision": backend.revision, "device": backend.device}
        if isinstance(found, str):
            return {**said, "caption": found, "caption_source": "model"}
        return {**said, "proposals": [describe_proposal(item, masks=self._masks) for item in found]}
