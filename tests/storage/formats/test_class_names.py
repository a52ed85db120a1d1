"""What a region is called in formats of classes, and which images go into which part of an export."""

import json
from dataclasses import replace

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Label, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.class_words import class_word
from crossalign_gui.storage.formats.registry import formats
from crossalign_gui.storage.project import Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

TEXT = "a Dog, two big dogs and traffic lights"
PHRASES = ("a Dog", "two big dogs", "traffic lights")
ME = Provenance("human")


@pytest.fixture
def folder(tmp_path):
    """A project of ten images, the first of which has phrases of three boxes, one with a class of its own; two are done."""
    names = [f"{number}.jpg" for number in range(10)]
    make_pictures(tmp_path, names)
    with Project.for_folder(tmp_path) as project:
        project.add_label(Label("k", "Rex"))
        ids = project.add_images([tmp_path / name for name in names])
        for place, image in enumerate(ids):
            before = project.document(image)
            after = operations.add_caption(before, Caption(f"c{place}", image, TEXT if place == 0 else f"picture {place}"))
            for number, phrase in enumerate(PHRASES if place == 0 else ("picture",)):
                after = operations.add_region(
                    after, Region(f"r{place}{number}", image, Box(1, 2, 9 + number, 9), status="accepted")
                )
                start = after.captions[0].text.index(phrase)
                after, span = operations.ensure_span(after, f"c{place}", ((start, start + len(phrase)),))
                after = operations.link(after, span.id, f"r{place}{number}", ME)
            if place == 0:
                after = replace(after, regions=(replace(after.regions[0], label="k"), *after.regions[1:]))
            project.save(before, after)
        project.set_state(ids[0], "done")
        project.set_state(ids[3], "checked")
    return tmp_path


def names_of(path):
    value = json.loads(path.read_text())
    names = {item["id"]: item["name"] for item in value["categories"]}
    return [names[item["category_id"]] for item in value["annotations"]]


@pytest.mark.parametrize(("options", "expected"), [
    ([], ["Rex", "dog", "traffic light"]),
    (["--classes", "region"], ["Rex", "dog", "traffic light"]),
    (["--classes", "lemma"], ["dog", "dog", "traffic light"]),
    (["--classes", "phrase"], ["a Dog", "two big dogs", "traffic lights"]),
])  # fmt: skip
def test_that_classes_are_regions_nouns_or_phrases(folder, tmp_path, capsys, options, expected):
    out = tmp_path / "out.json"
    assert main(["convert", str(folder), str(out), "--to", "coco", *options]) == 0
    assert names_of(out)[:3] == expected
    told = capsys.readouterr().err
    assert ("two big dogs: dog" in told) == ("phrase" not in options)


@pytest.mark.parametrize("name", [name for name, form in formats().items() if form.write and form.names_classes])
def test_that_every_format_of_classes_takes_singular_and_plural_as_one(folder, tmp_path, name):
    form = formats()[name]
    places = []
    for way in ("lemma", "phrase"):
        out = tmp_path / f"{way}{form.suffix}"
        arguments = ["--set", "pictures=no"] if name == "yolo" else []
        assert main(["convert", str(folder), str(out), "--to", name, "--classes", way, "--only", "dogs", *arguments]) == 0
        files = [out] if out.is_file() else [path for path in sorted(out.rglob("*")) if path.is_file()]
        places.append(b"".join(path.read_bytes() for path in files))
    assert b"traffic light" in places[0] or name == "odvg"
    assert places[0] != places[1] or name == "odvg"


@pytest.mark.parametrize(("phrase", "word"), [
    ("a group of people", "person"), ("three firemen", "fireman"), ("the hot dog", "hot dog"), ("grass", "grass"),
    ("a woman riding a horse", "woman"), ("A red car parked on the street", "car"), ("wine glasses", "wine glass"),
    ("his glasses", "glasses"), ("the buses", "bus"), ("black bears", "bear"), ("the dog's head", "head"),
    ("a piece of cake", "cake"), ("two cherries", "cherry"), ("犬", "犬"), ("Собаки", "собаки"), ("it", "it"),
    ("the left one", "the left one"), ("T-Shirts", "t-shirt"),
    ("A red 🍵 mug", "mug"), ("two dogs 🐕🐕", "dog"), ("❤️ the women 👩🏽‍🦰", "woman"), ("🍵", "🍵"), ("犬🐕", "犬🐕"),
])  # fmt: skip
def test_that_the_class_of_a_phrase_is_its_noun(phrase, word):
    assert class_word(phrase) == word


def test_that_a_region_without_words_and_class_is_told(tmp_path):
    bare = corpus.simple(0, "a.jpg")
    bare = replace(bare, links=(), spans=(), regions=tuple(replace(item, label=None) for item in bare.regions))
    make_pictures(tmp_path)
    _, report = export("coco", [bare], tmp_path)
    assert report.count("of the class “object”") == len(bare.regions)


def test_that_only_what_is_done_goes_out(folder, tmp_path):
    out = tmp_path / "out.json"
    assert main(["convert", str(folder), str(out), "--to", "coco", "--done"]) == 0
    assert [item["file_name"] for item in json.loads(out.read_text())["images"]] == ["0.jpg", "3.jpg"]
    assert main(["convert", str(folder), str(out), "--to", "coco", "--done", "--only", "word:dogs"]) == 0
    assert [item["file_name"] for item in json.loads(out.read_text())["images"]] == ["0.jpg"]
    assert main(["convert", str(folder), str(out), "--to", "coco", "--only=-word:dogs"]) == 0
    assert len(json.loads(out.read_text())["images"]) == 9


def test_that_images_are_chosen_of_projects_only_and_a_wrong_search_is_said(folder, tmp_path, capsys):
    out = tmp_path / "out.json"
    assert main(["convert", str(folder), str(out), "--to", "coco", "--only", "state:nothing"]) == 2
    assert "no state" in capsys.readouterr().err
    assert main(["convert", str(folder), str(out), "--to", "coco"]) == 0
    assert main(["convert", str(out), str(tmp_path / "out.csv"), "--to", "box_csv", "--done"]) == 2
    assert "import out.json into one first" in capsys.readouterr().err


@pytest.mark.parametrize("name", [name for name, form in formats().items() if form.write and "splits" not in form.holds])
def test_that_every_format_can_be_split_by_image(folder, tmp_path, name):
    form = formats()[name]
    out = tmp_path / f"out{form.suffix}"
    assert main(["convert", str(folder), str(out), "--to", name, "--split", "50-25-25"]) == 0
    found = [out / part if form.is_folder else out.with_name(f"out-{part}{form.suffix}") for part in ("train", "val", "test")]
    assert not out.is_file()
    assert sum(path.exists() for path in found) >= 2


def test_that_a_split_stays_when_images_are_added_and_classes_agree(folder, tmp_path):
    parts = {}
    for name, query in (("some", "-file:7"), ("all", "")):
        out = tmp_path / f"{name}.json"
        more = [f"--only={query}"] if query else []
        assert main(["convert", str(folder), str(out), "--to", "coco", "--split", "60-20-20", *more]) == 0
        files = {part: tmp_path / f"{name}-{part}.json" for part in ("train", "val", "test")}
        values = {part: json.loads(path.read_text()) for part, path in files.items() if path.is_file()}
        parts[name] = {image["file_name"]: part for part, value in values.items() for image in value["images"]}
        assert len({json.dumps(value["categories"]) for value in values.values()}) == 1
    assert len(parts["all"]) == 10
    assert len({*parts["all"].values()}) > 1
    assert parts["some"].items() <= parts["all"].items()


def test_that_a_format_with_splits_holds_them_in_one_file(folder, tmp_path):
    out = tmp_path / "out.crossalign.json"
    assert main(["convert", str(folder), str(out), "--split", "60-20-20"]) == 0
    documents, _, _ = read("native", out, folder)
    assert {item.image.split for item in documents} <= {"train", "val", "test"}
    assert len(documents) == 10
    _, report = export("coco", documents, tmp_path)
    assert report.count("which images are for training") == 10


@pytest.mark.parametrize("name", ["coco", "yolo", "native"])
def test_that_shares_that_make_no_sense_are_refused(folder, tmp_path, capsys, name):
    out = tmp_path / f"out{formats()[name].suffix}"
    assert main(["convert", str(folder), str(out), "--to", name, "--split", "most"]) == 2
    assert "shares such as 80-10-10" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(("phrase", "name"), [
    ("a dog, brown and white", "dog"), ("a big, red bus", "bus"), ("A cat , black", "cat"), ("the man, who smiles", "man"),
    ("dogs, cats and birds", "dogs, cats and birds"), ("a traffic light, left", "traffic light"), (",", ","),
])  # fmt: skip
def test_that_the_noun_of_a_phrase_with_commas_is_that_of_its_first_part_with_one(phrase, name):
    assert class_word(phrase) == name
