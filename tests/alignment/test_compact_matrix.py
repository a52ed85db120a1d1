"""The matrix and the heat map of the bundled model say the same of every region of every sample."""

import json

import numpy as np
import pytest

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.matrix import Reading, cells_of, columns_of, make
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.text import split_words
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels

SAMPLES = [json.loads(line) for line in (resources() / "samples" / "captions.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def engine():
    return Engine(load_backend)


def aligned(engine, name, caption):
    words = tuple(((word.start, word.end),) for word in split_words(caption))
    return engine.align(Query(name, read_pixels(resources() / "samples" / name), caption, words))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["file"])
def test_that_the_word_that_wins_a_region_is_the_brightest_there(engine, sample):
    for caption in sample["captions"]:
        alignment = aligned(engine, sample["file"], caption)
        columns = columns_of(Document(Image("i1", "a.png", *alignment.size)), alignment)
        for pooling in ("mean", "max"):
            found = make(alignment, columns, Reading(pooling=pooling))
            for number, column in enumerate(found.columns):
                weights = cells_of(column.shape, alignment)
                inside = weights >= 0.5 * weights.max()
                rows = [alignment.index_of(ranges) for ranges in found.ranges]
                heat = [
                    alignment.heat[row][inside].max() if pooling == "max" else (alignment.heat[row] * weights).sum() / weights.sum()
                    for row in rows
                ]  # fmt: skip
                if heat:
                    assert heat[int(found.values[:, number].argmax())] >= max(heat) - 1e-5


def test_that_the_region_of_a_tree_attends_to_the_tree(engine):
    alignment = aligned(engine, "park.png", SAMPLES[[s["file"] for s in SAMPLES].index("park.png")]["captions"][0])
    columns = columns_of(Document(Image("i1", "a.png", *alignment.size)), alignment)
    found = make(alignment, columns, Reading())
    titles = [column.title for column in found.columns]
    own = found.values[:, next(number for number, title in enumerate(titles) if "tree" in title)]
    assert found.titles[int(own.argmax())] == "tree"
    assert own.max() > 0.5


def test_that_raw_scores_have_one_zero_for_all_words(engine):
    alignment = aligned(engine, "park.png", "a dog left of a tree and an elephant")
    for index, prediction in enumerate(alignment.predictions):
        if prediction.kind == "visual":
            np.testing.assert_array_equal(alignment.raw[index] > 0, alignment.heat[index] > 0.5)
