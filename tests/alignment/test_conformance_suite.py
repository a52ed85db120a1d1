"""The checks for models of others find each kind of mistake, and nothing in a good model."""

from dataclasses import replace

import numpy as np
import pytest

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.protocol import Alignment, ImageState, Option, Prediction
from crossalign_gui.domain.geometry import Box
from tests.test_plugins import blocks


def good():
    names = {}
    exec(compile(blocks()["crossalign_colours/__init__.py"], "colours", "exec"), names)
    return names["Colours"]


class Wrapped(good()):
    """The good model, with a place for mistakes."""

    def align(self, state, caption, queries, check):
        return self.spoil(super().align(state, caption, queries, check), state, caption)

    def spoil(self, result: Alignment, state: ImageState, caption: str) -> Alignment:
        return result


def maps(result, change):
    return replace(result, raw=change(result.raw), heat=change(result.heat), alpha=change(result.alpha))


class Exchanged(Wrapped):
    def spoil(self, result, state, caption):
        return maps(result, lambda values: values.transpose(0, 2, 1))


class Mirrored(Wrapped):
    def spoil(self, result, state, caption):
        return maps(result, lambda values: values[:, :, ::-1])


class Upside(Wrapped):
    def spoil(self, result, state, caption):
        return maps(result, lambda values: values[:, ::-1])


class NotFinite(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, raw=result.raw * np.nan)


class TooHot(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, heat=result.heat + 2)


class NoMaps(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, heat=result.heat[:1], raw=result.raw[:1], alpha=result.alpha[:1])


class Shuffled(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, predictions=result.predictions[::-1])


class SizeTurned(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, size=result.size[::-1])


class Unshared(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, alpha=result.alpha * 0.5)


class Grammatical(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, heat=np.ones_like(result.heat))


class Overconfident(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, predictions=tuple(replace(item, score=7.0) for item in result.predictions))


class Outside(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, predictions=tuple(replace(item, found=True, peak=(-3.0, 1e6)) for item in result.predictions))


class Remembering(Wrapped):
    last = ""

    def spoil(self, result, state, caption):
        before, self.last = self.last, caption
        return replace(result, raw=result.raw + len(before))


class Random(Wrapped):
    def spoil(self, result, state, caption):
        return replace(result, raw=result.raw + np.random.default_rng().random(result.raw.shape, np.float32))


class FindsAlways(Wrapped):
    def align(self, state, caption, queries, check):
        if caption.strip():
            return super().align(state, caption, queries, check)
        result = super().align(state, "red", [((0, 3),)], check)
        return replace(result, predictions=(Prediction((), "visual", 0.5, True, (1.0, 1.0)),))


class Deaf(Wrapped):
    def align(self, state, caption, queries, check):
        return super().align(state, caption, queries, lambda: None)


class Scribbling(Wrapped):
    def encode_image(self, pixels, key, check):
        state = super().encode_image(pixels, key, check)
        pixels[0] = 0
        return state


class Nameless(Wrapped):
    def encode_image(self, pixels, key, check):
        return replace(super().encode_image(pixels, key, check), key="", nbytes=0)


class Square(Wrapped):
    def encode_image(self, pixels, key, check):
        return super().encode_image(pixels[:, : max(1, pixels.shape[1] // 4 * 4)].reshape(-1, 4, 3), key, check)


class Promising(Wrapped):
    capabilities = frozenset({"heat", "caption", "flying"})


class Unstable(Wrapped):
    options = (Option("way", "Way", {"one": "One", "two": "Two"}),)
    chosen = "one"

    def choose(self, values):
        self.chosen = values.get("way", self.chosen)  # what is not named must be the default

    def spoil(self, result, state, caption):
        return replace(result, raw=result.raw + len(self.chosen) * (self.chosen != "one"))


class AsciiOnly(Wrapped):
    def align(self, state, caption, queries, check):
        caption.encode("ascii")
        return super().align(state, caption, queries, check)


class Short(Wrapped):
    def align(self, state, caption, queries, check):
        return super().align(state, caption, queries[:77], check)


MISTAKES = {
    NotFinite: "answers have the promised shapes",
    TooHot: "answers have the promised shapes",
    NoMaps: "answers have the promised shapes",
    Shuffled: "answers have the promised shapes",
    SizeTurned: "answers have the promised shapes",
    Overconfident: "answers have the promised shapes",
    Outside: "answers have the promised shapes",
    Unshared: "shares sum to one",
    Grammatical: "function words align to nothing",
    Remembering: "the same question gets the same answer",
    Random: "the same question gets the same answer",
    FindsAlways: "captions without words are answered with nothing",
    Deaf: "giving up takes effect",
    Scribbling: "the picture is left alone",
    Nameless: "an encoded image says what it is",
    Square: "odd sizes of image are answered",
    Promising: "has the members",
    Unstable: "every option is a reading",
    AsciiOnly: "every script is read",
    Short: "a long caption is answered",
}


def test_that_a_good_model_keeps_every_promise():
    report = conformance.check(Wrapped())
    assert report.kept, report.lines()
    assert all(item.hit for item in report.planted)
    assert report.lines()[-1] == "8 of 8 planted signals light up their own place"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda kind: kind.__name__)
def test_that_each_mistake_is_found_under_its_promise_and_told(mistake):
    report = conformance.check(mistake(), None)
    assert not report.kept
    assert report.verdicts[MISTAKES[mistake]]
    assert f"BROKEN {MISTAKES[mistake]}" in report.lines()


@pytest.mark.parametrize(
    ("mistake", "why"),
    [
        (Exchanged, "x and y are exchanged"),
        (Mirrored, "left and right are exchanged"),
        (Upside, "above and below are exchanged"),
    ],
)
def test_that_a_mistake_of_coordinates_is_named(mistake, why):
    report = conformance.check(mistake())
    assert not any(item.hit for item in report.planted)
    assert why in report.lines()[-1]


def test_that_what_a_model_raises_is_its_fault_and_ends_nothing():
    class Raising(Wrapped):
        def encode_image(self, pixels, key, check):
            raise ZeroDivisionError("three")

    report = conformance.check(Raising())
    assert not report.kept
    assert any("ZeroDivisionError: three" in line for line in report.lines())


def test_that_another_signal_can_be_planted():
    def paint(pixels, box: Box):
        pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)] = (20, 160, 40)

    signal = conformance.Signal("the green thing", "green", paint, (0, 0, 0))
    assert all(item.hit for item in conformance.planted(Wrapped(), signal))
