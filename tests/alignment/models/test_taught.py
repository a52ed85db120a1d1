"""Dense families learn words from corrections: a striped square on noise, in tiny checkpoints with random weights."""

from __future__ import annotations

import numpy as np
import pytest

from crossalign_gui.alignment.adaptation import Correction, Encoded, learn
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.domain.geometry import Box
from tests import tiny

CAPTION = "the zork"
ZORK = ((4, 8),)
FAMILIES = ["clip", "siglip", "siglip2", "tips"]


def picture(number: int) -> tuple[Query, Box]:
    rng = np.random.default_rng(number)
    pixels = rng.integers(90, 160, (128, 128, 3), dtype=np.uint8)
    x, y = (int(value) * 16 for value in rng.integers(0, 6, 2))
    pixels[y : y + 48, x : x + 48] = (250, 20, 20)
    pixels[y : y + 48 : 4, x : x + 48] = (20, 20, 250)
    return Query(str(number), pixels, CAPTION), Box(x, y, x + 48, y + 48)


def study(engine: Engine, numbers: range) -> list[Encoded]:
    found = []
    for number in numbers:
        query, box = picture(number)
        found.append(engine.study(query, [Correction(ZORK, (box,), ())]))
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_that_a_learned_word_points_to_its_region_in_a_new_picture(family, tmp_path):
    backend = open_model(find(str(tiny.save(family, tmp_path / family))), Device("cpu", "float32", ""))
    engine = Engine(lambda: backend)
    lesson = learn(study(engine, range(8)), backend.id, backend.revision, "somebody", "")
    assert lesson.adapter is not None
    assert lesson.after > lesson.before
    hits = []
    for number in range(100, 104):
        query, box = picture(number)
        engine.use_adapter(lesson.adapter)
        taught = engine.align(query)
        engine.use_adapter(None)
        plain = engine.align(query)
        place = taught.index_of(ZORK)
        hits.append(pointing_hit(taught.raw[place], taught, [box]))
        assert taught.predictions[place].found
        assert "learned from corrections" in taught.predictions[place].note
        assert taught.vectors is None
        assert np.array_equal(taught.raw[taught.index_of(((0, 3),))], plain.raw[plain.index_of(((0, 3),))])
        assert plain.vectors is not None
    assert np.mean(hits) >= 0.75


def test_that_how_the_model_is_read_changes_nothing_of_what_is_learned(tmp_path):
    backend = open_model(find(str(tiny.save("clip", tmp_path / "clip"))), Device("cpu", "float32", ""))
    (first,) = study(Engine(lambda: backend), range(1))
    backend.choose({"mode": "vanilla"})
    assert backend.chosen("mode") == "vanilla"
    (second,) = study(Engine(lambda: backend), range(1))
    assert np.array_equal(first.vectors, second.vectors)
    assert np.array_equal(first.examples[0].heat, second.examples[0].heat)


def test_that_articles_and_prepositions_are_not_learned(tmp_path):
    backend = open_model(find(str(tiny.save("clip", tmp_path / "clip"))), Device("cpu", "float32", ""))
    assert backend.key_of("the Red  dog of", ((0, 15),)) == "red dog"
    assert backend.key_of("the dog", ((0, 3),)) == ""
