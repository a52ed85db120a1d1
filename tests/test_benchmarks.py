import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from crossalign_gui.alignment.evaluation import Item, Target
from crossalign_gui.benchmarks import example, preannotate
from crossalign_gui.benchmarks.__main__ import main
from crossalign_gui.domain.document import Caption, Document, Image, Provenance
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.operations import add_caption
from crossalign_gui.domain.suggestions import Suggestion, suggest
from crossalign_gui.storage import images


def test_that_the_benchmarks_are_listed_with_what_they_measure(capsys):
    assert main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    told = {line.split()[0]: line.split(maxsplit=1)[1] for line in lines}
    assert {"batch", "canvas", "compact", "masks", "window"} <= set(told)
    assert all(told.values())


def test_that_the_work_of_every_encoder_is_counted():
    from crossalign_gui.benchmarks.compact import gigaflop_of_encoders

    for name, giga in gigaflop_of_encoders().items():
        assert 4 < giga < 8, name


def test_that_pre_annotation_is_judged_by_true_boxes_of_the_phrase():
    caption = "a dog, a cup and a horse"
    item = Item(Path("a.png"), caption, (target(caption, "dog", Box(0, 0, 10, 10), Box(50, 0, 60, 10)),
                                         target(caption, "cup", Box(20, 20, 30, 30)), target(caption, "horse")), "thing")  # fmt: skip
    document = add_caption(Document(Image("i", "a.png", 100, 100)), Caption("c", "i", caption))
    for word, box, score in (
        ("a dog", Box(0, 0, 10, 9), 0.9), ("a dog", Box(0, 0, 9, 10), 0.8),  # the same dog twice
        ("a dog", Box(20, 20, 30, 30), 0.7), ("a cup", Box(70, 70, 80, 80), 0.6), ("a horse", Box(0, 0, 10, 10), 0.5),
    ):  # fmt: skip
        document = proposed(document, caption, word, box, score)
    found = preannotate.summary([item], [document])
    assert found["precision"] == 0.25  # one dog of four proposals
    assert found["recall"] == 0.333
    assert found["links right"] == 0.5  # two dogs; the cup as a dog and the dog as a horse are linked wrongly
    assert found["found, of 2 phrases that are there"] == 1
    assert found["left open, of 1 absent phrases"] == 0


def test_that_pictures_like_a_thing_are_judged_beside_chance(monkeypatch):
    class Backend:
        def encode_image(self, pixels, *_):
            return pixels

        def image_vector(self, state, box=None):
            return np.array([state[0, 0, 0]])

        def match_example(self, vectors, example):
            return -np.abs(vectors[:, 0].astype(float) - float(example[0]))

    monkeypatch.setattr(images, "read_pixels", lambda path: np.full((4, 4, 3), int(path.stem), np.uint8))
    items = [Item(Path(f"{shade}.png"), f"a {word}", (target(f"a {word}", word, Box(0, 0, 4, 4)),), "thing")
             for shade, word in ((10, "dog"), (12, "dog"), (200, "cup"), (13, "cup"))]  # fmt: skip
    found = example.alike(Backend(), items)
    assert (found["words"], found["examples"]) == (2, 4)
    assert found["by chance"] == 0.333
    assert found["the first"] == 0.5  # the darkest and the brightest find their like, the two between find each other


def target(caption, word, *boxes):
    start = caption.index(word)
    return Target(((start, start + len(word)),), boxes)


def proposed(document, caption, word, box, score):
    prov = Provenance("model", "m@1", "2026-11-27T00:00:00Z", "2026-11-27T00:00:00Z")
    start = caption.index(word)
    suggestion = Suggestion("c", caption, ((start, start + len(word)),), box, score)
    made = suggest(Document(document.image, document.captions), [suggestion], "m", prov)
    return replace(
        document, **{part: (*getattr(document, part), *getattr(made, part)) for part in ("spans", "regions", "links")}
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell one number")
def test_that_the_peak_of_a_process_is_its_own():
    child = "from crossalign_gui.benchmarks.memory import peak; print(peak())"
    parent = (
        f"import subprocess, sys; much = bytearray(300_000_000); subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    )
    run = subprocess.run([sys.executable, "-c", parent], capture_output=True, text=True, check=True)
    assert 5 < float(run.stdout) < 100
