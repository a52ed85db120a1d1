"""What every alignment model promises: encode an image once (slow), then align captions (fast, many times)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol, runtime_checkable

import numpy as np

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box, Mask, Point, Points

if TYPE_CHECKING:
    from numpy.typing import NDArray

Check = Callable[[], None]
"""Called between steps of a model; raises Cancelled when the caller has lost interest."""

_WEAK = 0.5  # of the strength of the best proposal, below which another one is weak evidence,
_BESIDE = 0.75  # and the same where one thing is meant: another one is a choice only if it is about as likely
_FEW = 5  # such choices

ScoreKind = Literal["logit", "cosine", "probability", "attention", "gradcam"]
WordKind = Literal["visual", "function", "unknown"]
"""`function`: aligns to nothing by its nature ("the", "of"); `unknown`: not in this model's vocabulary."""


class Cancelled(Exception):  # noqa: N818 (the caller's wish, not an error)
    """The caller lost interest while the model was working."""


class AlignmentError(Exception):
    """An expected failure (missing model, no memory, caption too long); the text says what to do."""


def never_cancelled() -> None:
    """The Check of callers that always wait."""


waiting: ContextVar[Check] = ContextVar("waiting", default=never_cancelled)
"""The Check of the work that runs in this thread, for what is called without one, as the loading of a model is."""


@dataclass(frozen=True, slots=True, eq=False)
class ImageState:
    """An encoded image, opaque to everyone but its backend.

    key: content hash of the pixels and the mode. size: (height, width) of the oriented image.
    nbytes: what the cache counts.
    """

    key: str
    size: tuple[int, int]
    data: Any
    nbytes: int


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """A region that a model proposes.

    score: in [0, 1], nan where the model gives none. box: image pixels. make_mask: called when the mask is wanted, since at 12
    megapixels it costs more than all the rest; None where only a box is known. point: where the model names a place and not how
    far it goes; `box` is then a small one around it.
    """

    box: Box
    score: float
    make_mask: Callable[[], Mask] | None = None
    point: Point | None = None

    @property
    def rounded(self) -> float | None:
        """The score as it is kept and written, None where there is none."""
        return None if math.isnan(self.score) else round(self.score, 4)

    @property
    def strength(self) -> float:
        """To order and to paint by: an answer without a score is a whole one."""
        return 1.0 if math.isnan(self.score) else self.score

    @property
    def shape(self) -> Box | Points:
        """What a region is made of."""
        return self.box if self.point is None else Points((self.point,))

    @property
    def mask(self) -> Mask | None:
        """At the size of the image."""
        return None if self.make_mask is None else self.make_mask()


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """What the model says of one query (a word, or a phrase of several words) of a caption.

    score: in [0, 1], the calibrated probability that it is in the picture (nan where the model cannot say).
    found: whether the window may show it as an answer. peak: (x, y) in image pixels, None if not found.
    note: the reason in words ("'lorry' read as 'truck'"), empty when there is nothing to explain.
    meant: how many things, where the words say so: 1 for "a woman", of which the proposals are choices, 2 for "two women", 0 for
    "women". counted: for "women", how many of the proposals the model is sure of, the likeliest first; 0 where it cannot say.
    """

    ranges: Ranges
    kind: WordKind
    score: float
    found: bool
    peak: tuple[float, float] | None = None
    proposals: tuple[Proposal, ...] = ()
    note: str = ""
    meant: int = 0
    counted: int = 0

    @property
    def strong(self) -> tuple[Proposal, ...]:
        """The proposals that are not weak beside the strongest one, in their order; few where one thing is meant, and as
        many as are meant or counted where that is known."""
        return strong_of(self.proposals, self.meant, self.counted)


def strong_of(proposals: tuple[Proposal, ...], meant: int = 0, counted: int = 0) -> tuple[Proposal, ...]:
    """Those that a window shows; meant, counted: as of a `Prediction`."""
    strengths = sorted((item.strength for item in proposals), reverse=True)
    if not strengths:
        return ()
    least = (_BESIDE if meant else _WEAK) * strengths[0]
    if meant != 1 and (meant or counted):
        least = strengths[min(meant or counted, len(strengths)) - 1]
    found = tuple(item for item in proposals if item.strength >= least)
    if meant != 1 or len(found) <= _FEW:
        return found
    best = sorted(range(len(found)), key=lambda place: -found[place].strength)[:_FEW]
    return tuple(found[place] for place in sorted(best))


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """What a model compares, where words and places share a space. places: [h, w, D] float32, of the grid's cells; words:
    [L, D] float32, in the order of the predictions, zero where a word was not read."""

    places: NDArray[np.float32]
    words: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """The answer to one caption on one image.

    raw: [L, h, w] float32, the model's own scores of L queries on a grid of h x w cells.
    heat: [L, h, w] float32 in [0, 1], what is painted (0 = no support, 1 = certain).
    alpha: [L, h, w] float32, "a region attends to words": sums to 1 over the visual queries that are words
        of the caption, at each cell; 0 for function words and for phrases of several words.
    area: the part of the image, in pixels, that the grid covers (it exceeds the image where a model pads).
    global_score: image-text score in [0, 1], nan where the model has none.
    calibrated: whether the scores are probabilities that were measured; otherwise they only order.
    answer: what the model answers when the caption is a question, else empty.
    notes: what holds for all words and the user should know ("only the first 64 tokens are read").
    temperature: of the softmax that makes alpha of `raw`, where that is a logit or a cosine.
    vectors: None where words and places have no common space.
    """

    caption: str
    predictions: tuple[Prediction, ...]
    raw: NDArray[np.float32]
    heat: NDArray[np.float32]
    alpha: NDArray[np.float32]
    area: Box
    size: tuple[int, int]
    score_kind: ScoreKind
    global_score: float
    model: str
    revision: str
    calibrated: bool = False
    answer: str = ""
    notes: tuple[str, ...] = ()
    temperature: float = 1.0
    vectors: Vectors | None = None
    _places: dict[Ranges, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        places = {prediction.ranges: index for index, prediction in reversed(tuple(enumerate(self.predictions)))}
        object.__setattr__(self, "_places", places)

    @property
    def grid(self) -> tuple[int, int]:
        return int(self.heat.shape[1]), int(self.heat.shape[2])

    def index_of(self, ranges: Ranges) -> int | None:
        """The place of a query in `predictions`, None when it was not asked."""
        return self._places.get(ranges)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(row, column) of the grid under a place in image pixels, None outside."""
        if not self.area.contains(x, y):
            return None
        rows, columns = self.grid
        row = int((y - self.area.y0) / self.area.height * rows)
        column = int((x - self.area.x0) / self.area.width * columns)
        return min(row, rows - 1), min(column, columns - 1)


@runtime_checkable
class Backend(Protocol):
    """One loaded model. Used from one thread at a time."""

    id: str
    revision: str
    device: str
    capabilities: frozenset[str]  # of: heat boxes masks global vqa caption exemplar refine retrieve

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        """pixels: [H, W, 3] RGB of the oriented image. Raises Cancelled, AlignmentError."""
        ...

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        """Align queries (each one or more ranges of the caption); predictions come in the order asked.

        Raises Cancelled, AlignmentError.
        """
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """A way to read the same model, such as an attention layer. choices: value to title; the first is the default. within: another
    option and the value of it under which this one matters; None where it always does. pair: what the two numbers of choices such as
    "3.12" are, where there are too many for a list; several of these, joined by "+", may be chosen together. hint: why the first is
    the default, what others cost or need."""

    name: str
    title: str
    choices: Mapping[str, str]
    within: tuple[str, str] | None = None
    pair: tuple[str, str] | None = None
    hint: str = ""

    @property
    def default(self) -> str:
        return next(iter(self.choices))

    @property
    def named(self) -> dict[str, str]:
        """The choices that are no pairs."""
        return {value: title for value, title in self.choices.items() if self.pair is None or "." not in value}

    @property
    def pairs(self) -> dict[str, tuple[str, ...]]:
        """The second numbers that go with each first one."""
        found: dict[str, tuple[str, ...]] = {}
        for value in self.choices:
            first, dot, second = value.partition(".")
            if self.pair is not None and dot:
                found[first] = (*found.get(first, ()), second)
        return found

    def holds(self, value: str) -> bool:
        """A choice, or several pairs."""
        return value in self.choices or (self.pair is not None and all(part in self.choices for part in value.split("+")))


@runtime_checkable
class Selectable(Protocol):
    """A backend with options."""

    @property
    def options(self) -> tuple[Option, ...]: ...

    def choose(self, values: Mapping[str, str]) -> None:
        """Holds from the next `align` on; what is not named, or not a choice, is the default. Encoded images stay valid."""
        ...


@runtime_checkable
class Joining(Protocol):
    """A backend whose readings can be read together."""

    def join(self, best: Sequence[Mapping[str, str]]) -> Mapping[str, str] | None:
        """One reading of several, where they are ranked, the best first; None where there is nothing to join."""
        ...


@runtime_checkable
class Shrinkable(Protocol):
    """A backend that can look at images at a smaller size."""

    def shrink(self) -> bool:
        """Use a smaller input from now on; False when it is the smallest already."""
        ...


@runtime_checkable
class Captioner(Protocol):
    """Capability "caption"."""

    def write_caption(self, state: ImageState, check: Check) -> str:
        """Raises Cancelled, AlignmentError."""
        ...


@runtime_checkable
class Exemplar(Protocol):
    """Capability "exemplar"."""

    def find_similar(self, state: ImageState, box: Box, check: Check) -> tuple[Proposal, ...]:
        """Regions that look like what is in `box` (image pixels), the most similar first, without that box itself.

        Raises Cancelled, AlignmentError.
        """
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """heat: [h, w] in [0, 1] of the words in question; `area`: what it covers, in image pixels."""

    heat: NDArray[np.float32]
    area: Box


@runtime_checkable
class Retrievable(Protocol):
    """Capability "retrieve": images as vectors of one length and type that can be kept, so that thousands are compared with
    a caption at once. Vectors of another revision mean nothing."""

    def image_vector(self, state: ImageState, box: Box | None = None) -> NDArray[Any]:
        """[d], of the whole image or of what is in a box (image pixels)."""
        ...

    def match_caption(self, vectors: NDArray[Any], caption: str) -> NDArray[np.float32]:
        """vectors: [N, d] -> [N], the higher the better the caption fits. Raises AlignmentError where no word is known."""
        ...

    def match_example(self, vectors: NDArray[Any], example: NDArray[Any]) -> NDArray[np.float32]:
        """vectors: [N, d], example: [d] -> [N], the higher the more they look like the example."""
        ...


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a mask is asked with, in image pixels: a box, places inside the thing, places outside it, and what a heat map says."""

    box: Box | None = None
    inside: tuple[tuple[float, float], ...] = ()
    outside: tuple[tuple[float, float], ...] = ()
    evidence: Evidence | None = field(default=None, compare=False)


@runtime_checkable
class MaskRefiner(Protocol):
    """Capability "refine"."""

    id: str
    revision: str
    device: str

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState: ...

    def refine(self, state: ImageState, prompt: Prompt, check: Check) -> Proposal:
        """The one region that fits the prompt best, with its mask. Raises Cancelled, AlignmentError."""
        ...
