"""Generated data sets with nasty names: what we write is what supervision and our own reader find."""

import random

import numpy as np
import pytest

from crossalign_gui.domain.document import Label
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.domain.masks import bounds
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

WIDTH, HEIGHT = 160, 90
STEMS = ["a b", "img#1", "labels", "x.y.z", "été", "犬", "100%", "A", "train", "it's", "(1)", "images", "-", "0"]
NAMES = [
    "cat",
    "no",
    "null",
    "1e3",
    "a: b",
    "c, d",
    "[e]",
    "été 🐕",
    "'q'",
    '"q"',
    "#h",
    "- i",
    "",
    " j ",
    "k\tl",
    "~",
    "{m: n}",
]


def made(rng, folder):
    stems = rng.sample(STEMS, 4)
    names = [f"{rng.choice(['', 'sub/', 'images/'])}{stem}{rng.choice(['.png', '.PNG', '.jpg'])}" for stem in stems]
    make_pictures(folder, names, (WIDTH, HEIGHT))
    classes = [Label(f"l{n}", name, number=n) for n, name in enumerate(name for name in rng.sample(NAMES, 6) if name)]
    documents = []
    for number, name in enumerate(names):
        one = corpus.Maker(number, name, WIDTH, HEIGHT)
        for _ in range(rng.randrange(5)):
            x, y = rng.uniform(0, WIDTH - 20), rng.uniform(0, HEIGHT - 20)
            w, h = rng.uniform(1, 20), rng.uniform(1, 20)
            ring = ((x, y), (x + w, y), (x + w, y + h), (x + w / 2, y + h / 2), (x, y + h))
            shape = rng.choice([Box(x, y, x + w, y + h), Polygons((Polygon(ring),))])
            one.region(shape, rng.choice(classes).id)
        documents.append(one.build())
    return documents, classes


def corners(shape):
    box = bounds(shape)
    return [box.x0, box.y0, box.x1, box.y1]


@pytest.mark.parametrize("seed", range(40))
def test_that_boxes_and_classes_are_those_of_supervision_and_of_our_reader(tmp_path, seed):
    import supervision as sv

    rng = random.Random(seed)
    documents, classes = made(rng, tmp_path / "project")
    rows = rng.choice(["boxes", "polygons"])
    path, _ = export(
        "yolo", documents, tmp_path / "project", classes, file="../out", rows=rows, pictures=rng.choice(["link", "copy"])
    )
    label_names = {label.id: label.name for label in classes}
    wanted = {
        item.image.uri.removeprefix("images/"): [(label_names[r.label], corners(r.shape)) for r in item.regions]
        for item in documents
    }
    back, labels, report = read(None, path)
    names = {label.id: label.name for label in labels}
    found = {
        item.image.uri.removeprefix("images/"): [(names[r.label], corners(r.shape)) for r in item.regions] for item in back
    }
    assert not report
    assert found.keys() == wanted.keys()
    assert [label.name for label in labels] == [label.name for label in classes]
    for name, boxes in wanted.items():
        assert [kind for kind, _ in found[name]] == [kind for kind, _ in boxes]
        assert np.allclose([box for _, box in found[name]], [box for _, box in boxes], atol=1e-6)
    for folder in {(path / "images" / name).parent for name in wanted}:  # supervision looks into one folder at a time
        place = path / "labels" / folder.relative_to(path / "images")
        theirs = sv.DetectionDataset.from_yolo(str(folder), str(place), str(path / "data.yaml"))
        for file, detections in theirs.annotations.items():
            boxes = wanted[str(file)[len(str(path / "images")) + 1 :]]
            assert [str(theirs.classes[number]) for number in detections.class_id] == [kind for kind, _ in boxes]
            assert np.allclose(detections.xyxy, np.array([box for _, box in boxes]).reshape(-1, 4), atol=1e-3)
