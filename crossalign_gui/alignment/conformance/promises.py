"""What `alignment.protocol` promises, one function each: it asks a backend and returns what is wrong, in plain sentences.

Pictures are noise and captions are odd on purpose, so no function needs a model that knows anything.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.faults import Faults, faults_of, faults_of_proposals
from crossalign_gui.alignment.protocol import (
    Alignment,
    Backend,
    Cancelled,
    Captioner,
    Exemplar,
    ImageState,
    MaskRefiner,
    Prompt,
    Retrievable,
    Selectable,
    Shrinkable,
    never_cancelled,
)
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words

CAPTION = "a red dog on the café table"
PHRASE: Ranges = ((2, 9),)
EMPTY = ("", "   ", "!?")
SCRIPTS = (
    "a 🐶 dog 👩‍👩‍👧 there", "un café crème", "e\u0301te\u0301 cafe\u0301", "猫 和 犬", "כלב אדום",
    "كلب أحمر", "{dog} 100% {0}", "dog\r\n cat",
)  # fmt: skip
CAPABILITIES = frozenset({"heat", "boxes", "masks", "global", "vqa", "caption", "exemplar", "refine", "retrieve"})
_HEIGHT, _WIDTH = 90, 150
_ODD_SIZES = ((1, 1), (2, 300), (300, 2), (64, 64))
_CLOSE = 1e-5


class Trial:
    """A backend under test. `state`: of the picture of noise, encoded once."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.pixels = noise()

    @cached_property
    def state(self) -> ImageState:
        return self.backend.encode_image(self.pixels, "the key", never_cancelled)

    def ask(self, caption: str, queries: Sequence[Ranges], state: ImageState | None = None) -> Alignment:
        """In the default reading."""
        if isinstance(self.backend, Selectable):
            self.backend.choose({})
        return self.backend.align(state or self.state, caption, queries, never_cancelled)


def noise(height: int = _HEIGHT, width: int = _WIDTH) -> NDArray[np.uint8]:
    """[height, width, 3], the same each time."""
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def words_of(caption: str) -> tuple[Ranges, ...]:
    return tuple(((word.start, word.end),) for word in split_words(caption))


def has_the_members(trial: Trial) -> Faults:
    """id, revision, device, capabilities, and the methods that the capabilities name."""
    backend = trial.backend
    if not isinstance(backend, Backend):
        yield "it lacks one of id, revision, device, capabilities, encode_image, align"
        return
    for name in ("id", "revision", "device"):
        if not isinstance(getattr(backend, name), str) or not getattr(backend, name):
            yield f"{name} is not a text, or is empty"
    for unknown in sorted(backend.capabilities - CAPABILITIES):
        yield f"there is no capability {unknown!r}"
    kinds: dict[str, Any] = {"caption": Captioner, "exemplar": Exemplar, "retrieve": Retrievable}
    for name, kind in kinds.items():
        if name in backend.capabilities and not isinstance(backend, kind):
            yield f"it has the capability {name!r} without the methods of {kind.__name__}"


def answers_have_the_promised_shapes(trial: Trial) -> Faults:
    """Maps, predictions, scores, peaks and boxes of words and of a phrase."""
    queries, backend = (*words_of(CAPTION), PHRASE), trial.backend
    result = trial.ask(CAPTION, queries)
    yield from faults_of(result, queries, (_HEIGHT, _WIDTH))
    if result.caption != CAPTION or result.model != backend.id or result.revision != backend.revision:
        yield "caption, model and revision of the answer are not those that were asked"
    if math.isnan(result.global_score) == ("global" in backend.capabilities):
        yield "global_score must be a number just when 'global' is a capability"
    if not math.isnan(result.global_score) and not 0 <= result.global_score <= 1:
        yield f"global_score is {result.global_score:.3g}, not in [0, 1]"
    for prediction in result.predictions:
        if prediction.found and prediction.peak is None:
            yield "a prediction that was found has no peak"
        if not prediction.found and (prediction.peak is not None or prediction.proposals):
            yield "a prediction that was not found has a peak or proposals"
        for proposal in prediction.proposals:
            if proposal.mask is not None and proposal.mask.size != (_HEIGHT, _WIDTH):
                yield f"a mask has the size {proposal.mask.size}, not (height, width) of the image"


def function_words_align_to_nothing(trial: Trial) -> Faults:
    """What it calls `function` has neither heat nor a share."""
    result = trial.ask(CAPTION, words_of(CAPTION))
    for index, prediction in enumerate(result.predictions):
        if prediction.kind == "function" and (prediction.found or result.heat[index].any() or result.alpha[index].any()):
            yield f"the function word at {prediction.ranges} is found, or has heat or a share"


def shares_sum_to_one(trial: Trial) -> Faults:
    """alpha, over the words that name something."""
    result = trial.ask(CAPTION, (*words_of(CAPTION), PHRASE))
    if result.alpha[-1].any():
        yield "alpha of a phrase of several words is not zero"
    total = result.alpha.sum(0)
    if any(item.kind == "visual" for item in result.predictions[:-1]) and not np.allclose(total, 1, atol=1e-3):
        yield f"alpha sums to between {total.min():.3g} and {total.max():.3g} over the words, not to 1"


def the_same_question_gets_the_same_answer(trial: Trial) -> Faults:
    """Twice the same, and the same after another caption."""
    queries = words_of(CAPTION)
    first = trial.ask(CAPTION, queries)
    if not _alike(first, trial.ask(CAPTION, queries)):
        yield "asked twice, it answers differently"
    trial.ask("two blue cats", words_of("two blue cats"))
    if not _alike(first, trial.ask(CAPTION, queries)):
        yield "an answer depends on what was asked before"
    other = trial.backend.encode_image(noise(), "another key", never_cancelled)
    if not _alike(first, trial.ask(CAPTION, queries, other)):
        yield "an image that is encoded again is answered differently"


def a_query_does_not_depend_on_the_others(trial: Trial) -> Faults:
    """One word asked alone, and queries in another order."""
    queries = words_of(CAPTION)
    every, turned = trial.ask(CAPTION, queries), trial.ask(CAPTION, queries[::-1])
    if turned.raw.shape != every.raw.shape or not np.allclose(turned.raw[::-1], every.raw, atol=_tolerance(every)):
        yield "queries that are asked in another order get other maps"


def captions_without_words_are_answered_with_nothing(trial: Trial) -> Faults:
    """Empty ones, blanks, punctuation."""
    for caption in EMPTY:
        queries = words_of(caption)
        result = trial.ask(caption, queries)
        yield from (f"caption {caption!r}: {fault}" for fault in faults_of(result, queries, (_HEIGHT, _WIDTH)))
        if any(prediction.found for prediction in result.predictions):
            yield f"something is found for the caption {caption!r}"


def every_script_is_read(trial: Trial) -> Faults:
    """Emoji, combining marks, right-to-left, scripts without blanks, braces and line ends."""
    for caption in SCRIPTS:
        queries = words_of(caption)
        result = trial.ask(caption, queries)
        yield from (f"caption {caption!r}: {fault}" for fault in faults_of(result, queries, (_HEIGHT, _WIDTH)))


def a_long_caption_is_answered(trial: Trial) -> Faults:
    """300 words, 30 different ones: a model that is asked word by word need not be slow here."""
    caption = " ".join(f"dog{number % 30}" for number in range(300))
    queries = words_of(caption)
    yield from faults_of(trial.ask(caption, queries), queries, (_HEIGHT, _WIDTH))


def odd_sizes_of_image_are_answered(trial: Trial) -> Faults:
    """One pixel, and strips."""
    queries = words_of(CAPTION)
    for height, width in _ODD_SIZES:
        state = trial.backend.encode_image(noise(height, width), f"{height} x {width}", never_cancelled)
        result = trial.ask(CAPTION, queries, state)
        yield from (f"image of {width} x {height}: {fault}" for fault in faults_of(result, queries, (height, width)))


def the_picture_is_left_alone(trial: Trial) -> Faults:
    """Pixels are shared with the window."""
    trial.ask(CAPTION, words_of(CAPTION))
    if not np.array_equal(trial.pixels, noise()):
        yield "it changes the pixels that it is given"


def giving_up_takes_effect(trial: Trial) -> Faults:
    """`check` is called while an image is encoded and while a caption is aligned, and what it raises comes through."""

    def give_up() -> None:
        raise Cancelled

    backend, state, before = trial.backend, trial.state, trial.ask(CAPTION, words_of(CAPTION))
    works: dict[str, Callable[[], object]] = {
        "encode_image": lambda: backend.encode_image(noise(), "other", give_up),
        "align": lambda: backend.align(state, "a sly fox", (((2, 5),),), give_up),
    }
    for name, work in works.items():
        try:
            work()
        except Cancelled:
            continue
        yield f"{name} does not call check, or keeps what it raises"
    if not _alike(before, trial.ask(CAPTION, words_of(CAPTION))):
        yield "after giving up, it answers differently"


def an_encoded_image_says_what_it_is(trial: Trial) -> Faults:
    """key, size and nbytes, by which it is cached."""
    state = trial.state
    if state.key != "the key" or tuple(state.size) != (_HEIGHT, _WIDTH):
        yield "key or size (height, width) of an encoded image are not those of the picture"
    if state.nbytes <= 0:
        yield "nbytes of an encoded image is not positive"


def every_option_is_a_reading(trial: Trial) -> Faults:
    """Each choice answers; an unknown one is the default."""
    backend, state = trial.backend, trial.state
    if not isinstance(backend, Selectable):
        return
    queries = words_of(CAPTION)
    usual = trial.ask(CAPTION, queries)
    for option in backend.options:
        for value in option.choices:
            backend.choose({option.name: value})
            result = backend.align(state, CAPTION, queries, never_cancelled)
            yield from (f"{option.name}={value}: {fault}" for fault in faults_of(result, queries, (_HEIGHT, _WIDTH)))
        backend.choose({option.name: "no such choice"})
        if not _alike(usual, backend.align(state, CAPTION, queries, never_cancelled)):
            yield f"an unknown choice of {option.name!r} is not read as the default"
    if not _alike(usual, trial.ask(CAPTION, queries)):
        yield "the default reading is not found back after others"


def what_else_it_can_do_fits(trial: Trial) -> Faults:
    """Captions, more like this, vectors for retrieval: those of them that it has."""
    backend, state = trial.backend, trial.state
    if "caption" in backend.capabilities and isinstance(backend, Captioner):
        text = backend.write_caption(state, never_cancelled)
        if not isinstance(text, str) or text != backend.write_caption(state, never_cancelled):
            yield "write_caption gives no text, or another one each time"
    if "exemplar" in backend.capabilities and isinstance(backend, Exemplar):
        box = Box(10, 10, 60, 60)
        found = backend.find_similar(state, box, never_cancelled)
        yield from faults_of_proposals(found, _WIDTH, _HEIGHT)
        if [item.score for item in found] != sorted((item.score for item in found), reverse=True):
            yield "what find_similar gives is not in the order of its scores"
    if "retrieve" in backend.capabilities and isinstance(backend, Retrievable):
        whole, part = backend.image_vector(state), backend.image_vector(state, Box(10, 10, 60, 60))
        if whole.ndim != 1 or whole.shape != part.shape or whole.dtype != part.dtype:
            yield "vectors of an image and of a box differ in length or type, or are no vectors"
        elif np.shape(backend.match_caption(np.stack((whole, part)), "a red dog")) != (2,):
            yield "match_caption does not give one number a vector"
        elif np.shape(backend.match_example(np.stack((whole, part)), whole)) != (2,):
            yield "match_example does not give one number a vector"
    if isinstance(backend, Shrinkable) and not callable(backend.shrink):
        yield "shrink cannot be called"


def masks_fit_the_image(refiner: MaskRefiner) -> Faults:
    """Of a box and of clicks."""
    state = refiner.encode_image(noise(), "k", never_cancelled)
    prompts = (
        Prompt(Box(10, 10, 70, 60)),
        Prompt(None, ((30.0, 30.0),), ((140.0, 80.0),)),
        Prompt(Box(0, 0, _WIDTH, _HEIGHT)),
    )
    for prompt in prompts:
        found = refiner.refine(state, prompt, never_cancelled)
        if found.mask is None or found.mask.size != (_HEIGHT, _WIDTH):
            yield "a refined region has no mask of the size of the image"
        yield from faults_of_proposals([found], _WIDTH, _HEIGHT)


def _tolerance(result: Alignment) -> float:
    return max(_CLOSE, 1e-3 * float(np.abs(result.raw).max(initial=0)))


def _alike(first: Alignment, second: Alignment) -> bool:
    if first.raw.shape != second.raw.shape or not np.allclose(first.raw, second.raw, atol=_tolerance(first)):
        return False
    pairs = zip(first.predictions, second.predictions, strict=True)
    return all(math.isclose(a.score, b.score, abs_tol=1e-3) or (a.score != a.score and b.score != b.score) for a, b in pairs)


PROMISES: dict[str, Callable[[Trial], Faults]] = {
    function.__name__.replace("_", " "): function
    for function in (
        has_the_members, answers_have_the_promised_shapes, function_words_align_to_nothing, shares_sum_to_one,
        the_same_question_gets_the_same_answer, a_query_does_not_depend_on_the_others,
        captions_without_words_are_answered_with_nothing, every_script_is_read, a_long_caption_is_answered,
        odd_sizes_of_image_are_answered, the_picture_is_left_alone, giving_up_takes_effect, an_encoded_image_says_what_it_is,
        every_option_is_a_reading, what_else_it_can_do_fits,
    )
}  # fmt: skip
"""By the sentence that each keeps."""
REFINER_PROMISES: dict[str, Callable[[MaskRefiner], Faults]] = {"masks fit the image": masks_fit_the_image}
