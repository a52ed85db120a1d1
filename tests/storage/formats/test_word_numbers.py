"""Classes that are only words of captions: an export of a project gives them numbers once, and the class list keeps them."""

import json
from dataclasses import replace

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.classes import coco_id
from crossalign_gui.domain.document import Caption, Label, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import classes
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.storage.formats.helpers import make_pictures

FORMS = {"yolo": "", "coco": ".json", "odvg": ".jsonl", "datumaro": ".json"}
WORDS = {"a": "zebra", "b": "cup", "c": "ant"}
ME = Provenance("human")


@pytest.fixture
def folder(tmp_path):
    """Three images, each with a caption and a box that its word names; no class. That of ODVG needs a region without words too."""
    make_pictures(tmp_path, [f"{name}.jpg" for name in WORDS], (64, 48))
    with Project.for_folder(tmp_path) as project:
        for image, word in zip(project.add_images(sorted(tmp_path.glob("*.jpg"))), WORDS.values(), strict=True):
            say(project, image, word)
    return tmp_path


def say(project, image, word):
    before = project.document(image)
    text = f"a {word}"
    document = operations.add_caption(before, Caption(f"c{image}", image, text))
    document = operations.add_region(document, Region(f"r{image}", image, Box(1, 2, 30, 40), status="accepted"))
    span = Span(f"s{image}", f"c{image}", ((2, len(text)),), word, prov=ME)
    link = Link(f"l{image}", span.id, f"r{image}", "positive", None, "accepted", ME)
    project.save(before, replace(document, spans=(span,), links=(link,)))


def numbers(folder, form, capsys, *more):
    """By name, as the file says them."""
    out = folder / "out" / f"{form}{len(more)}{FORMS[form]}"
    assert main(["convert", str(folder), str(out), "--to", form, *more]) == 0
    if form == "yolo":
        lines = (out / "data.yaml").read_text().split("names:\n")[1].splitlines()
        return {line.split(":")[1].strip(' "'): int(line.split(":")[0]) for line in lines}
    if form == "odvg":
        return {name: int(number) for number, name in json.loads(out.with_suffix(".label_map.json").read_text()).items()}
    value = json.loads(out.read_text())
    if form == "datumaro":
        return {item["name"]: place for place, item in enumerate(value["categories"]["label"]["labels"])}
    return {item["name"]: item["id"] for item in value["categories"]}


@pytest.mark.parametrize("form", ["yolo", "coco", "datumaro"])
def test_that_words_keep_the_number_that_an_export_gave_them(folder, form, capsys):
    first = 1 if form == "coco" else 0
    halves = [numbers(folder, form, capsys, f"--only=file:{name}.jpg") for name in "ab"]
    assert halves == [{"zebra": first}, {"zebra": first, "cup": first + 1}]
    assert "the class list keeps (View > Classes)" in capsys.readouterr().err
    with Project.for_folder(folder) as project:
        assert [(label.name, label.number) for label in project.labels] == [("zebra", 0), ("cup", 1)]
        project.label_named("aaa")
    whole = {"zebra": first, "cup": first + 1, "aaa": first + 2, "ant": first + 3}
    assert numbers(folder, form, capsys) == whole
    capsys.readouterr()
    with Project.for_folder(folder) as project:
        classes.renumber(project, next(label.id for label in project.labels if label.name == "ant"), 0)
    assert numbers(folder, form, capsys) == {**whole, "ant": first, "zebra": first + 3}
    assert "only words" not in capsys.readouterr().err


def test_that_odvg_numbers_its_classes_as_the_class_list_does(folder, capsys):
    with Project.for_folder(folder) as project:
        labels = [Label(name, name, number=number) for name, number in (("late", 7), ("early", 2))]
        project.add_labels(labels)
        for image, label in zip(project.image_ids(), labels, strict=False):
            before = project.document(image)
            project.save(before, replace(before, regions=(replace(before.regions[0], label=label.id),)))
    assert numbers(folder, "odvg", capsys, "--only=file:a.jpg") == {"early": 2, "late": 7}
    line = json.loads((folder / "out" / "odvg1.jsonl").read_text().splitlines()[0])
    assert [item["label"] for item in line["detection"]["instances"]] == [7]


def test_that_train_and_val_in_files_of_their_own_agree_on_words_and_the_project_keeps_them(folder, capsys):
    assert main(["convert", str(folder), str(folder / "out" / "x.json"), "--to", "coco", "--split", "50-50"]) == 0
    with Project.for_folder(folder) as project:
        kept = {label.name: coco_id(label) for label in project.labels}
    assert sorted(kept) == ["ant", "cup", "zebra"]
    for path in (folder / "out").glob("x-*.json"):
        assert {item["name"]: item["id"] for item in json.loads(path.read_text())["categories"]} == kept


def test_that_a_project_that_cannot_be_written_is_exported_with_numbers_that_are_told_to_last_for_this_export(folder, capsys):
    with Project.open(folder / FILE_NAME):
        assert numbers(folder, "coco", capsys) == {"ant": 1, "cup": 2, "zebra": 3}
    assert "for this export alone" in capsys.readouterr().err
    with Project.for_folder(folder) as project:
        assert not project.labels
