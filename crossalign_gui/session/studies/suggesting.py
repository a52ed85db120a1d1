"""What a model would propose for all captions of an image. No Qt: the window and the command line share it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain.document import Document
from crossalign_gui.domain.suggestions import Suggestion
from crossalign_gui.storage.images import content_key, read_pixels

if TYPE_CHECKING:
    from crossalign_gui.alignment.compact.chunks import Chunker

_MOST_FAILURES = 5  # of images in a row


@dataclass(frozen=True, slots=True)
class Choice:
    """threshold: the least score of a proposal, in [0, 1]; where a model gives none, all are kept.
    phrases: noun phrases are the units, else their nouns."""

    threshold: float = 0.5
    phrases: bool = True


@dataclass(frozen=True, slots=True)
class Suggested:
    """Of one image. model: empty where it was not asked; `problem`: why, where the image cannot be read."""

    image_id: str
    model: str = ""
    revision: str = ""
    items: tuple[Suggestion, ...] = ()
    problem: str = ""


class Patience:
    """A model may fail at an image (it answers in words, its server is busy) and go on with the next; one that fails at the first
    image, or at one after the other, does not work."""

    def __init__(self) -> None:
        self._works, self._in_a_row = False, 0

    def worked(self) -> None:
        self._works, self._in_a_row = True, 0

    def failed(self, error: AlignmentError) -> None:
        """Raises it when it is time to stop."""
        self._in_a_row += 1
        if not self._works or self._in_a_row >= _MOST_FAILURES:
            raise error


def suggest_for(engine: Engine, chunker: Chunker, document: Document, path: Path, choice: Choice, check: Check) -> Suggested:
    """Raises Cancelled, AlignmentError, ImageError."""
    backend = engine.backend
    items: list[Suggestion] = []
    captions = [caption for caption in document.captions if caption.text.strip()]
    pixels = read_pixels(path) if captions else None
    key = content_key(pixels) if pixels is not None else ""
    for caption in captions:
        assert pixels is not None
        units = chunker.phrases(caption.text) if choice.phrases else chunker.heads(caption.text)
        alignment = engine.align(Query(key, pixels, caption.text, tuple(units)), check)
        for unit in units:
            index = alignment.index_of(unit)
            prediction = None if index is None else alignment.predictions[index]
            if prediction is not None and prediction.found:
                items += [
                    Suggestion(caption.id, caption.text, unit, proposal.shape, proposal.rounded)
                    for proposal in prediction.strong
                    if proposal.strength >= choice.threshold
                ]
    return Suggested(document.image.id, backend.id, backend.revision, tuple(items))
