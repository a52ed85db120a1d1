"""One engine for the window and the command line: encode once, align many times. No Qt, no torch at import."""

from __future__ import annotations

import logging
import sys
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import numpy as np

from crossalign_gui.alignment import adapter as adapters
from crossalign_gui.alignment.faults import faults_of
from crossalign_gui.alignment.protocol import (
    Alignment,
    AlignmentError,
    Backend,
    Cancelled,
    Captioner,
    Check,
    Exemplar,
    ImageState,
    Proposal,
    Retrievable,
    Selectable,
    Shrinkable,
    never_cancelled,
)
from crossalign_gui.alignment.request import Request, Wish, note
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import split_words
from crossalign_gui.heap import reused_memory

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from crossalign_gui.alignment import adaptation
    from crossalign_gui.alignment.adapter import Adaptable, Adapter

log = logging.getLogger(__name__)

Pixels: TypeAlias = "NDArray[np.uint8]"
_T = TypeVar("_T")

CACHE_BYTES = 64 * 2**20
"""Of states of images that an engine keeps where nothing else is said."""
NO_MEMORY = message("There is not enough memory for this image. Choose the CPU under Model > Device, or close other programs.")
_SMALLER = message(
    "The memory of the device was too small, so images are looked at in a smaller size; small things may be missed"
)
_ON_CPU = message("The memory of the device was too small, so the model runs on the CPU now, which is slower")


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A request with its picture at hand. key: the content of the image; pixels: [H, W, 3] RGB; phrases: asked in addition
    to every word; options: how the model is read, by the names of its options."""

    key: str
    pixels: Pixels
    caption: str
    phrases: tuple[Ranges, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)

    def to(self, model: str, wish: Wish = "align", box: Box | None = None) -> Request:
        """As a value without the pixels."""
        return Request(self.key, self.caption, self.phrases, model, tuple(sorted(self.options.items())), wish, box)


class Engine:
    """`load` is called on first use; `load_on_cpu` when the device has too little memory even for a smaller input.
    Image states are cached up to `cache_bytes`, the least recently used go."""

    def __init__(
        self,
        load: Callable[[], Backend],
        cache_bytes: int = CACHE_BYTES,
        load_on_cpu: Callable[[], Backend] | None = None,
    ) -> None:
        self._load, self._load_on_cpu = load, load_on_cpu
        self._limit = cache_bytes
        self._backend: Backend | None = None
        self._states: OrderedDict[str, ImageState] = OrderedDict()
        self._notes: tuple[str, ...] = ()
        self._adapter: Adapter | None = None

    @property
    def backend(self) -> Backend:
        """Raises AlignmentError."""
        if self._backend is None:
            try:
                self._backend = self._load()
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                problem = error.with_traceback(None)
            else:
                return self._backend
            self._retreat(problem)
        assert self._backend is not None
        return self._backend

    @property
    def cached_bytes(self) -> int:
        return sum(state.nbytes for state in self._states.values())

    def ask(self, request: Request, pixels: Pixels, check: Check = never_cancelled) -> Alignment | str | tuple[Proposal, ...]:
        """What the request wishes: a text for "caption", regions for "similar", else an alignment. pixels: [H, W, 3] RGB, of the
        picture that it names; which model answers is the engine's affair. Raises Cancelled, AlignmentError."""
        note(request)
        query = Query(request.picture, pixels, request.caption, request.spans, dict(request.options))
        if request.wish == "similar":
            if request.box is None:
                raise AlignmentError(message("A search for what looks alike needs a box"))
            return self.find_similar(query, request.box, check)
        if request.wish == "align":
            return self.align(query, check)
        text = self.write_caption(query, check)
        return text if request.wish == "caption" else self.align(replace(query, caption=text, phrases=()), check)

    def align(self, query: Query, check: Check = never_cancelled) -> Alignment:
        """Every word of the caption, then the phrases. Raises Cancelled, AlignmentError."""
        words = tuple(((word.start, word.end),) for word in split_words(query.caption))
        queries = (*words, *(phrase for phrase in query.phrases if phrase not in words))

        def work(backend: Backend) -> Alignment:
            if isinstance(backend, Selectable):
                backend.choose(query.options)
            if isinstance(backend, adapters.Adaptable):
                self._adapt(backend)
            state = self._state(query, check)
            found = backend.align(state, query.caption, queries, check)
            if not _is_own(backend):
                for fault in faults_of(found, queries, state.size):
                    raise AlignmentError(message("The model {} gave an answer that cannot be shown: {}.", backend.id, fault))
            return found

        alignment = self._within_memory(work, check)
        return replace(alignment, notes=(*self._notes, *alignment.notes)) if self._notes else alignment

    def write_caption(self, query: Query, check: Check = never_cancelled) -> str:
        """Raises Cancelled, and AlignmentError also where the model writes none."""

        def work(backend: Backend) -> str:
            if not isinstance(backend, Captioner):
                raise AlignmentError(
                    message("The model {} writes no captions. Choose BLIP captions under Model > Models.", backend.id)
                )
            return backend.write_caption(self._state(query, check), check)

        return self._within_memory(work, check)

    def find_similar(self, query: Query, box: Box, check: Check = never_cancelled) -> tuple[Proposal, ...]:
        """What looks like the inside of a box (image pixels). Raises Cancelled, and AlignmentError also where the model
        cannot compare."""

        def work(backend: Backend) -> tuple[Proposal, ...]:
            if not isinstance(backend, Exemplar):
                raise AlignmentError(
                    message("The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model > Models.", backend.id)
                )
            return backend.find_similar(self._state(query, check), box, check)

        return self._within_memory(work, check)

    def image_vector(self, query: Query, box: Box | None = None, check: Check = never_cancelled) -> NDArray[Any]:
        """[d], of the image or of what is in a box. Raises Cancelled, and AlignmentError also where the model has none."""
        return self._within_memory(lambda backend: _retrievable(backend).image_vector(self._state(query, check), box), check)

    @property
    def retrieval(self) -> Retrievable:
        """Raises AlignmentError also where the model cannot."""
        return _retrievable(self.backend)

    def use_adapter(self, adapter: Adapter | None) -> None:
        """From the next `align` on; one that was learned for another model is not used, and a note says so."""
        self._adapter = adapter

    def _adapt(self, backend: Adaptable) -> None:
        try:
            backend.use_adapter(self._adapter)
        except AlignmentError as error:  # the model was replaced by a newer one: it answers without
            backend.use_adapter(None)
            self._adapter = None
            self._notes = (*self._notes, f"{error} It is not used")

    def study(self, query: Query, said: Sequence[adaptation.Correction], check: Check = never_cancelled) -> adaptation.Encoded:
        """What learning needs of an image: region vectors, and how the model without an adapter answers to what was
        corrected. Raises Cancelled, and AlignmentError also where the model cannot learn."""
        from crossalign_gui.alignment import adaptation

        def work(backend: Backend) -> adaptation.Encoded:
            if not isinstance(backend, adapters.Adaptable):
                raise AlignmentError(
                    message(
                        "The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.", backend.id
                    )
                )
            state = self._state(query, check)
            if isinstance(backend, Selectable):
                backend.choose({})
            backend.use_adapter(None)
            named = [(backend.key_of(query.caption, item.ranges), item) for item in said]
            named = [(name, item) for name, item in named if name]
            alignment = backend.align(state, query.caption, tuple(item.ranges for _, item in named), check)
            return adaptation.encoded(backend.region_vectors(state), alignment, named)

        return self._within_memory(work, check)

    def prefetch(self, query: Query, check: Check = never_cancelled) -> None:
        """Encode an image before it is needed. Raises Cancelled, AlignmentError."""
        self._within_memory(lambda backend: self._state(query, check), check)

    def forget(self) -> None:
        """Drop every cached image state."""
        self._states.clear()

    def _state(self, query: Query, check: Check) -> ImageState:
        state = self._states.get(query.key)
        if state is None:
            backend = self.backend
            with reused_memory():
                state = backend.encode_image(query.pixels, query.key, check)
            self._states[query.key] = state
        self._states.move_to_end(query.key)
        while self.cached_bytes > self._limit and len(self._states) > 1:
            self._states.popitem(last=False)
        return state

    def _within_memory(self, work: Callable[[Backend], _T], check: Check) -> _T:
        """Out of memory: forget the images, look at them smaller, go to the CPU, and only then give up."""
        forgotten = False
        while True:
            backend = self.backend
            check()
            try:
                return work(backend)
            except Exception as error:
                if not is_out_of_memory(error):
                    if isinstance(error, (Cancelled, AlignmentError)) or _is_own(backend):
                        raise
                    log.exception("The model %s failed", backend.id)
                    raise AlignmentError(
                        message("The model {} failed and is not part of this program ({}: {}).", backend.id, type(error).__name__,
                                str(error))
                    ) from error  # fmt: skip
                problem = error.with_traceback(None)  # its frames hold what fills the memory
            if self._states and not forgotten:
                forgotten = True
                self.forget()
                _free()
                continue
            self.forget()
            _free()
            if isinstance(backend, Shrinkable) and backend.shrink():
                self._notes = (_SMALLER,)
                continue
            del backend
            self._retreat(problem)

    def _retreat(self, error: Exception) -> None:
        """To the CPU, once. Raises AlignmentError."""
        load, self._load_on_cpu = self._load_on_cpu, None
        on_cpu = self._backend is not None and self._backend.device.startswith("cpu")
        if load is None or on_cpu:
            raise AlignmentError(NO_MEMORY) from error
        self._backend = None
        self.forget()
        _free()
        try:
            self._backend = load()
        except Exception as again:
            if is_out_of_memory(again):
                raise AlignmentError(NO_MEMORY) from again
            raise
        self._notes = (_ON_CPU,)


def _is_own(backend: Backend) -> bool:
    """Whether it is of this program: a mistake in it is ours, and what it gives was tested here."""
    return type(backend).__module__.startswith("crossalign_gui.")


def _retrievable(backend: Backend) -> Retrievable:
    if "retrieve" not in backend.capabilities or not isinstance(backend, Retrievable):
        raise AlignmentError(
            message("The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.", backend.id)
        )
    return backend


def is_out_of_memory(error: Exception) -> bool:
    """Torch is not imported for the answer: what it raises has a name."""
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "OutOfMemoryError"
        or (isinstance(error, RuntimeError) and "not enough memory" in str(error))
    )


def _free() -> None:
    """Give back what nobody uses on the GPU, where one is in use."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available() and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
