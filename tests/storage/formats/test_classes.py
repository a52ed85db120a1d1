"""Class lists go through a conversion whole: names, numbers, order, and classes that no picture of the file shows."""

import json
from dataclasses import replace

import pytest
import yaml

from crossalign_gui.cli import main
from crossalign_gui.domain.classes import coco_id
from crossalign_gui.domain.document import Agent, Label, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures

CATEGORIES = [
    {"id": 17, "name": "tree", "supercategory": "plant"},
    {"id": 5, "name": "dog", "supercategory": "animal"},
    {"id": 9, "name": "cup", "supercategory": "kitchen", "colour": 3},
]


@pytest.fixture
def coco(tmp_path):
    """One cup; no tree, no dog."""
    make_pictures(tmp_path, ("a.jpg",), (64, 48))
    path = tmp_path / "in.json"
    annotation = {"id": 3, "image_id": 7, "category_id": 9, "iscrowd": 0, "bbox": [1, 2, 10, 12], "area": 120}
    image = {"id": 7, "file_name": "a.jpg", "width": 64, "height": 48}
    path.write_text(json.dumps({"images": [image], "annotations": [annotation], "categories": CATEGORIES}))
    return path


def convert(source, name, to):
    place = source.parent / name
    assert main(["convert", str(source), str(place), "--to", to, "--images", str(source.parent)]) == 0
    return place


def project_of(coco, tmp_path):
    with Project.for_folder(tmp_path) as project, incoming(coco) as found:
        (document,) = found.documents
        (image,) = project.add_images([tmp_path / document.image.uri])
        before = project.document(image)
        project.save(before, replace(before, regions=tuple(replace(region, image=image) for region in document.regions)))
        for label in found.labels.values():
            project.add_label(label)
    return tmp_path / ".crossalign.sqlite"


@pytest.fixture(params=["straight", "by native", "by a project"])
def source(request, coco, tmp_path):
    if request.param == "by native":
        return convert(coco, "between.crossalign.json", "native")
    return project_of(coco, tmp_path) if request.param == "by a project" else coco


def test_that_coco_categories_come_back_with_their_numbers_and_fields(source):
    value = json.loads(convert(source, "out.json", "coco").read_text())
    assert value["categories"] == sorted(CATEGORIES, key=lambda item: item["id"])
    assert [item["category_id"] for item in value["annotations"]] == [9]


def test_that_yolo_numbers_classes_in_the_order_of_coco_whatever_a_file_shows(source):
    place = convert(source, "out", "yolo")
    assert (place / "labels" / "a.txt").read_text().split()[0] == "1"
    assert 'nc: 3\nnames:\n  0: "dog"\n  1: "cup"\n  2: "tree"\n' in (place / "data.yaml").read_text()


@pytest.mark.parametrize("between", ["yolo", "native"])
def test_that_yolo_keeps_its_numbers(tmp_path, between):
    make_pictures(tmp_path, ("images/a.jpg",), (64, 48))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "a.txt").write_text("2 0.5 0.5 0.25 0.25\n")
    (tmp_path / "data.yaml").write_text("names: [zebra, ant, cup]\n")
    middle = tmp_path / "middle" / "all.crossalign.json" if between == "native" else tmp_path / "middle"
    assert main(["convert", str(tmp_path / "data.yaml"), str(middle), "--from", "yolo", "--to", between]) == 0
    command = ["convert", str(middle), str(tmp_path / "out"), "--from", between, "--to", "yolo", "--images", str(tmp_path)]
    assert main(command) == 0
    assert (tmp_path / "out" / "labels" / "a.txt").read_text().split()[0] == "2"
    assert '  0: "zebra"\n  1: "ant"\n  2: "cup"\n' in (tmp_path / "out" / "data.yaml").read_text()


def test_that_coco_numbers_classes_in_the_order_of_yolo_whatever_a_file_shows(tmp_path):
    make_pictures(tmp_path, ("images/a.jpg",), (64, 48))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "a.txt").write_text("2 0.5 0.5 0.25 0.25\n")
    (tmp_path / "data.yaml").write_text("names: [zebra, ant, cup]\n")
    assert main(["convert", str(tmp_path / "data.yaml"), str(tmp_path / "out.json"), "--from", "yolo", "--to", "coco"]) == 0
    value = json.loads((tmp_path / "out.json").read_text())
    assert [(item["id"], item["name"]) for item in value["categories"]] == [(1, "zebra"), (2, "ant"), (3, "cup")]
    assert [item["category_id"] for item in value["annotations"]] == [3]


def test_that_agents_go_from_file_to_file(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    with Project.for_folder(tmp_path) as project:
        project.add_images([tmp_path / "a.jpg"])
        project.add_agent(Agent("me", "human", "Ada"))
        project.add_label(Label("l", "dog"))
    first = convert(tmp_path / ".crossalign.sqlite", "first.crossalign.json", "native")
    second = convert(first, "second.crossalign.json", "native")
    assert json.loads(second.read_text()) == json.loads(first.read_text())
    with incoming(second, format_named("native")) as found:
        assert [item.image.uri for item in found.documents] == ["a.jpg"]
        assert [agent.name for agent in found.agents.values()] == ["Ada"]


def documents_of(place, *names):
    """One picture for each class name, in this order; the words of a caption name the class."""
    make_pictures(place, [f"{name}.jpg" for name in names], (64, 48))
    made = []
    for number, name in enumerate(names):
        one = corpus.Maker(number, f"{name}.jpg", 64, 48)
        one.link(one.span(one.caption(f"a {name}"), name), one.region(Box(1, 2, 30, 40)))
        made.append(one.build())
    return made


def numbers_of(path):
    """Class names by number, and the number of each picture."""
    if path.is_dir():
        names = yaml.safe_load((path / "data.yaml").read_text("utf-8"))["names"]
        return names, {item.stem: int(item.read_text().split()[0]) for item in (path / "labels").glob("*.txt")}
    value = json.loads(path.read_text("utf-8"))
    pictures = {item["id"]: item["file_name"].split(".")[0] for item in value["images"]}
    names = {item["id"]: item["name"] for item in value["categories"]}
    return names, {pictures[item["image_id"]]: item["category_id"] for item in value["annotations"]}


@pytest.mark.parametrize("form", ["yolo", "coco"])
def test_that_words_are_numbered_by_name_whatever_the_order_of_the_pictures(tmp_path, form):
    first = 1 if form == "coco" else 0
    wanted = {first: "ant", first + 1: "cup", first + 2: "dog"}
    for number, names in enumerate((("dog", "ant", "cup"), ("cup", "dog", "ant"))):
        path, _ = export(form, documents_of(tmp_path, *names), tmp_path, (), file=f"out{number}")
        assert numbers_of(path) == (wanted, {name: number for number, name in wanted.items()})


@pytest.mark.parametrize("name", ["panoptic", "refcoco", "mdetr"])
def test_that_no_stand_in_of_a_class_number_is_left(tmp_path, name):
    path, _ = export(name, documents_of(tmp_path, "dog", "ant"), tmp_path, ())
    text = "".join(item.read_text("utf-8") for item in ([path] if path.is_file() else path.rglob("*.json")))
    assert '"category_id": 1' in text
    assert '"category_id": -' not in text


def test_that_a_text_about_numbers_is_not_taken_for_one(tmp_path):
    make_pictures(tmp_path, ["a.jpg"], (64, 48))
    made = corpus.Maker(0, "a.jpg", 64, 48)
    made.region(Box(1, 2, 30, 40), "l", x={"coco": {"note": '"category_id": -1'}})
    path, _ = export("coco", [made.build()], tmp_path, [Label("l", "dog", number=6)])
    (annotation,) = json.loads(path.read_text())["annotations"]
    assert (annotation["category_id"], annotation["note"]) == (7, '"category_id": -1')


def labels_of(project):
    return {label.name: (label.number, coco_id(label)) for label in project.labels}


def test_that_a_project_gives_each_class_a_number_once(tmp_path):
    with Project.for_folder(tmp_path) as project:
        for name in ("zebra", "ant", "mouse"):
            project.label_named(name)
        before = labels_of(project)
        assert before == {"zebra": (0, 1), "ant": (1, 2), "mouse": (2, 3)}
        project.label_named("aaa")
        project.add_label(Label("x", "bee", number=1))
        project.add_label(Label("y", "cow", x={"coco": {"id": 2}}))
        project.add_label(Label("z", "doe", number=40, x={"coco": {"id": 7}}))
        after = labels_of(project)
    assert {name: after[name] for name in before} == before
    assert [after[name][0] for name in ("aaa", "bee", "cow", "doe")] == [3, 4, 5, 40]
    assert len({number for _, number in after.values()}) == len(after)
    with Project.for_folder(tmp_path) as project:
        assert labels_of(project) == after
        assert [label.number for label in project.labels] == sorted(number for number, _ in after.values())


def test_that_classes_of_an_older_project_are_numbered_by_name_and_keep_it(tmp_path):
    with Project.for_folder(tmp_path) as project, project.transaction() as database:
        for label_id, name in (("l1", "dog"), ("l2", "ant"), ("l3", "cup")):
            database.execute("INSERT INTO label VALUES (?, ?)", (label_id, json.dumps({"id": label_id, "name": name})))
    with Project.for_folder(tmp_path) as project:
        assert [label.name for label in project.labels] == ["ant", "cup", "dog"]
        project.label_named("aaa")
        assert [label.name for label in project.labels] == ["ant", "cup", "dog", "aaa"]


def test_that_an_import_keeps_its_numbers_where_they_are_free_and_moves_none(tmp_path):
    make_pictures(tmp_path, ["images/a.jpg"], (64, 48))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels/a.txt").write_text("3 .5 .5 .2 .2\n")
    (tmp_path / "data.yaml").write_text("names: [person, cat, dog, bus]\n")
    with Project.for_folder(tmp_path) as project:
        project.label_named("mug")
        with incoming(tmp_path / "data.yaml", format_named("yolo")) as found:
            staged = stage(found, tmp_path, lambda: None)
        take(staged, project, (), lambda: None)
        staged.close()
        assert {label.name: label.number for label in project.labels} == {
            "mug": 0, "cat": 1, "dog": 2, "bus": 3, "person": 4
        }  # fmt: skip
        (image,) = project.image_ids()
        assert project.label_name(project.document(image).regions[0].label) == "bus"


def test_that_halves_of_a_project_that_are_exported_apart_agree(tmp_path):
    make_pictures(tmp_path, ["a.jpg", "b.jpg"], (64, 48))
    with Project.for_folder(tmp_path) as project:
        ids = [project.label_named(name) for name in ("zebra", "ant")]
        labels = project.labels
    halves = []
    for number, name in enumerate("ab"):
        made = corpus.Maker(number, f"{name}.jpg", 64, 48)
        made.region(Box(1, 2, 30, 40), ids[number])
        halves.append(made.build())
    for form, wanted in (("yolo", {"a": 0, "b": 1}), ("coco", {"a": 1, "b": 2})):
        found = [numbers_of(export(form, [half], tmp_path, labels, file=f"half{n}")[0]) for n, half in enumerate(halves)]
        assert found[0][0] == found[1][0]
        assert {**found[0][1], **found[1][1]} == wanted


@pytest.mark.parametrize("form", ["yolo", "coco"])
def test_that_halves_that_the_command_line_exports_apart_agree(tmp_path, form):
    """By a search each; the classes of both halves, and one that neither shows, keep the numbers that the project gave them."""
    make_pictures(tmp_path, ["a.jpg", "b.jpg"], (64, 48))
    with Project.for_folder(tmp_path) as project:
        ids = [project.label_named(name) for name in ("zebra", "mouse", "ant")]
        images = project.add_images([tmp_path / "a.jpg", tmp_path / "b.jpg"])
        for image, label in zip(images, (ids[2], ids[0]), strict=True):
            before = project.document(image)
            project.save(
                before, replace(before, regions=(Region(f"r{image}", image, Box(1, 2, 30, 40), label, status="accepted"),))
            )
    found = []
    for half in "ab":
        out = tmp_path / f"half-{half}{'.json' if form == 'coco' else ''}"
        assert main(["convert", str(tmp_path), str(out), "--to", form, f"--only=file:{half}.jpg"]) == 0
        found.append(numbers_of(out))
    first = 1 if form == "coco" else 0
    assert [dict(enumerate(names)) if isinstance(names, list) else names for names, _ in found] == [
        {first: "zebra", first + 1: "mouse", first + 2: "ant"}
    ] * 2
    assert {**found[0][1], **found[1][1]} == {"a": first + 2, "b": first}


def test_that_a_picture_that_an_export_linked_is_the_same_picture_on_the_way_back(tmp_path):
    make_pictures(tmp_path, ["a.jpg"], (64, 48))
    with Project.for_folder(tmp_path) as project:
        (image,) = project.add_images([tmp_path / "a.jpg"])
        project.document(image)
        made = corpus.Maker(0, "a.jpg", 64, 48)
        made.region(Box(1, 2, 30, 40), "l")
        path, _ = export("yolo", [made.build()], tmp_path, [Label("l", "dog")])
        known = {uri: project.path_of_uri(uri) for uri in project.uris()}
        with incoming(path, roots=[tmp_path], known=known) as found:
            staged = stage(found, tmp_path, lambda: None)
        take(staged, project, (), lambda: None)
        staged.close()
        assert project.uris() == ["a.jpg"]
        assert len(project.document(image).regions) == 1
