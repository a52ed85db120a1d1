"""The class list of a project: numbers are stored and moved by hand only; a merge takes the regions along."""

import json
from dataclasses import replace

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.document import Complete, Label, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import classes, people
from crossalign_gui.storage.project import Project, ProjectError
from tests.storage.formats.helpers import make_pictures


@pytest.fixture
def project(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    with Project.for_folder(tmp_path) as made:
        made.add_labels([Label("d", "dog"), Label("s", "dogs"), Label("c", "cat", x={"coco": {"id": 17, "colour": 3}})])
        (image,) = made.add_images([tmp_path / "a.jpg"])
        before = made.document(image)
        regions = tuple(
            Region(f"r{n}", image, Box(1.0, 2.0, 9.0 + n, 9.0), label, status="accepted") for n, label in enumerate("dscs")
        )
        made.save(before, replace(before, regions=regions))
        yield made


def numbers(project):
    return {label.name: label.number for label in project.labels}


def test_that_classes_are_counted_and_renamed(project):
    assert classes.counts(project) == {"d": 1, "s": 2, "c": 1}
    classes.rename(project, "c", "  kitty  cat ")
    assert project.label_name("c") == "kitty cat"
    with pytest.raises(ProjectError, match="merge the two"):
        classes.rename(project, "c", "dog")
    with pytest.raises(ProjectError, match="needs a name"):
        classes.rename(project, "c", "  ")


def test_that_a_number_given_by_hand_stays_and_the_other_class_takes_the_old_one(project, tmp_path):
    first = numbers(project)
    classes.renumber(project, "d", first["cat"])
    assert numbers(project) == {**first, "dog": first["cat"], "cat": first["dog"]}
    classes.renumber(project, "s", 40)
    project.add_label(Label("a", "aaa"))
    assert (numbers(project)["dogs"], numbers(project)["aaa"]) == (40, 41)
    assert numbers(project)["dog"] == first["cat"]
    assert main(["convert", str(tmp_path), str(tmp_path / "out.json"), "--to", "coco"]) == 0
    ids = {item["name"]: item["id"] for item in json.loads((tmp_path / "out.json").read_text())["categories"]}
    assert ids == {name: number + 1 for name, number in numbers(project).items()}


def test_that_merged_classes_are_one_and_remember_their_names(project, tmp_path):
    before = numbers(project)
    plain = project.document(project.image_ids()[0])
    project.save(plain, replace(plain, complete=(Complete(None, "s", ("r1",)),)))
    assert classes.merge(project, ["d", "s"], "d").count == 2
    assert project.document(plain.image.id).complete[0].label == "d"
    assert numbers(project) == {name: number for name, number in before.items() if name != "dogs"}
    assert classes.counts(project) == {"d": 3, "c": 1}
    assert next(label for label in project.labels if label.id == "d").synonyms == ("dogs",)
    document = project.document(project.image_ids()[0])
    assert [region.label for region in document.regions] == ["d", "d", "c", "d"]


def test_that_a_merge_is_taken_back_but_for_what_was_changed_since(project):
    (image,) = project.image_ids()
    plain = project.document(image)
    made = replace(plain, complete=(Complete(None, "s", ("r1", "r3")), Complete(None, "c", ("r2",))))
    project.save(plain, made)
    people.set_gold(project, image, made)
    before, gold, labels = project.document(image), project.rows("SELECT gold FROM image"), project.labels
    step = classes.merge(project, ["d", "s", "c"], "d")
    merged = project.document(image)
    assert {region.label for region in merged.regions} == {mark.label for mark in merged.complete} == {"d"}
    assert '"label":"s"' not in project.rows("SELECT gold FROM image")[0][0]
    assert classes.unmerge(project, step) == 3
    assert (project.document(image), project.rows("SELECT gold FROM image"), project.labels) == (before, gold, labels)
    step = classes.merge(project, ["s", "c"], "d")
    now = project.document(image)
    gone = replace(now, regions=tuple(region for region in now.regions if region.id != "r1"), complete=())
    project.save(now, gone)
    assert classes.unmerge(project, step) == 2
    assert [region.label for region in project.document(image).regions] == ["d", "c", "s"]
    assert project.document(image).complete == ()
