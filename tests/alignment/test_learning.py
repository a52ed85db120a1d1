"""Words learned from planted region vectors, and the file that keeps them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from crossalign_gui.alignment import adapter
from crossalign_gui.alignment.adaptation import Encoded, Example, Lesson, coverage, learn, points_inside
from crossalign_gui.alignment.compact.learned import key_of
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.geometry import Box, Polygon, Polygons

GRID, SIZE, DIMENSIONS = (12, 16), (320, 240), 24
WORDS = ("zork", "blip", "quux")


def image(number: int, *, right: bool = False, names: tuple[str, ...] = WORDS) -> Encoded:
    """Noise with one patch for each word, whose vectors are that word's own; right: the model knew it already."""
    rng = np.random.default_rng(number)
    vectors = rng.normal(0, 0.3, (*GRID, DIMENSIONS)).astype(np.float32)
    examples = []
    for place, name in enumerate(names):
        row, column = int(rng.integers(0, 9)), place * 5 + int(rng.integers(0, 2))
        vectors[row : row + 3, column : column + 3, WORDS.index(name)] += 2
        box = Box(column * 20, row * 20, (column + 3) * 20, (row + 3) * 20)
        heat = np.zeros(GRID, np.float32)
        if right:
            heat[row + 1, column + 1] = 1
        examples.append(Example(name, (box,), (), heat, 1.0 if right else 0.05))
    return Encoded(vectors.astype(np.float16), SIZE, tuple(examples))


def lesson(images: list[Encoded]) -> Lesson:
    return learn(images, "planted", "1", "somebody", "2026-01-01T00:00:00Z")


def test_that_unknown_words_are_found_in_images_that_were_not_learned_from() -> None:
    made = lesson([image(number) for number in range(6)])
    assert made.adapter is not None
    assert set(made.adapter.names) == set(WORDS)
    assert made.before < 0.1
    assert made.after > 0.9
    new = image(99)
    for example in new.examples:
        score = made.adapter.score(new.vectors.astype(np.float32), example.name)
        assert points_inside(score, example.shapes, SIZE) == 1
        assert made.adapter.log_odds(float(score.max())) > 0


def test_that_one_link_is_enough_to_learn_a_word_the_model_does_not_know() -> None:
    made = lesson([image(1, names=("zork",))])
    assert made.adapter is not None
    new = image(98)
    score = made.adapter.score(new.vectors.astype(np.float32), "zork")
    assert points_inside(score, new.examples[0].shapes, SIZE) == 1


def test_that_words_the_model_points_to_already_are_left_alone() -> None:
    made = lesson([image(number, right=True) for number in range(4)])
    assert made.adapter is None
    assert "as well" in made.why
    assert {word.use for word in made.words} == {"keep"}


def two_senses(*, knows_other: bool) -> list[Encoded]:
    """In nine images a "thing" looks like a zork, which the model finds mostly; in one it looks like a blip beside a zork, and
    the model finds it there or not. One quux is new to it."""
    images = []
    for number in range(9):
        names = ("zork", "blip", "quux") if number == 0 else ("zork",)
        whole = image(number, names=names)
        mostly = Example("thing", whole.examples[0].shapes, (), _spot((11, 15), 0.3), 0.95)
        images.append(Encoded(whole.vectors, SIZE, (mostly, *whole.examples[2:])))
    whole = image(9, names=("zork", "blip"))
    shapes = whole.examples[1].shapes
    x, y = shapes[0].center  # type: ignore[union-attr]
    place = (int(y) // 20, int(x) // 20) if knows_other else (11, 15)
    images.append(Encoded(whole.vectors, SIZE, (Example("thing", shapes, (), _spot(place, 0.5), float(knows_other)),)))
    return images


def _spot(place: tuple[int, int], value: float) -> NDArray[np.float32]:
    heat = np.zeros(GRID, np.float32)
    heat[place] = value
    return heat


def test_that_an_update_that_makes_held_out_links_worse_is_refused() -> None:
    """What the other images teach of the word loses the blip that the model finds now."""
    made = lesson(two_senses(knows_other=True))
    assert made.adapter is None
    assert made.after < made.before
    assert made.lost == 1
    assert made.why.startswith("Refused: of the links that were held out")


def test_that_the_same_update_is_taken_where_there_is_nothing_to_lose() -> None:
    made = lesson(two_senses(knows_other=False))
    assert made.adapter is not None
    assert made.after > made.before
    assert made.lost == 0


def test_that_nothing_is_learned_without_links() -> None:
    empty = Encoded(image(1).vectors, SIZE, ())
    assert lesson([empty]).adapter is None
    assert "no accepted link" in lesson([empty]).why


def test_that_an_adapter_comes_back_from_its_file(tmp_path: Path) -> None:
    made = lesson([image(number) for number in range(6)]).adapter
    assert made is not None
    adapter.save(made.named("mine"), tmp_path / "a.safetensors")
    back = adapter.load(tmp_path / "a.safetensors")
    assert (back.names, back.replaces, back.provenance, back.name) == (made.names, made.replaces, made.provenance, "mine")
    assert np.array_equal(back.left, made.left)
    assert back.provenance.links == 18


def test_that_an_adapter_of_another_model_is_refused() -> None:
    made = lesson([image(number) for number in range(3)]).adapter
    assert made is not None
    with pytest.raises(AlignmentError, match="learned for planted"):
        made.require("compact", "1")


@pytest.mark.parametrize("content", [b"", b"no safetensors", b"\x00" * 64])
def test_that_a_file_that_is_no_adapter_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.safetensors").write_bytes(content)
    with pytest.raises(AlignmentError, match="cannot be used"):
        adapter.load(tmp_path / "a.safetensors")


@pytest.mark.parametrize(
    ("text", "key"),
    [("the red Iceberg", "iceberg"), ("a French press", "french press"), ("the", ""), ("left", ""), ("orange", "orange")],
)
def test_that_a_noun_is_learned_without_its_article_and_colour(text: str, key: str) -> None:
    assert key_of(text, ((0, len(text)),)) == key


def test_that_a_polygon_covers_the_cells_in_it() -> None:
    shape = Polygons((Polygon(((200, 20), (300, 20), (300, 100), (200, 100))),))
    rows, columns = np.nonzero(coverage(shape, SIZE, GRID))
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (10, 14, 1, 4)
