"""Files in which several records are about one picture: nothing of them is lost, and it is told."""

import json
from dataclasses import astuple, replace

import pytest

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.merge import with_new_ids
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import formats
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

SIZE = (200, 100)
BOXES = Box(10, 20, 40, 60), Box(50, 20, 70, 60)


def entry(number, name="a.jpg", width=200, **more):
    return {"id": number, "file_name": name, "width": width, "height": 100, **more}


def box(number, image, x, **more):
    return {"id": number, "image_id": image, "category_id": 1, "bbox": [x, 20, 30, 40], "area": 1200, "iscrowd": 0, **more}


def put(folder, images, annotations):
    make_pictures(folder, ("a.jpg", "b.jpg", "sub/a.jpg"), SIZE)
    value = {"images": images, "annotations": annotations, "categories": [{"id": 1, "name": "dog"}]}
    (folder / "in.json").write_text(json.dumps(value))
    return folder / "in.json"


def lefts(document):
    return [region.shape.x0 for region in document.regions]


def test_that_entries_of_coco_for_the_same_file_are_one_image_with_the_annotations_of_all(tmp_path):
    path = put(
        tmp_path,
        [entry(1), entry(2, "b.jpg"), entry(3, "./a.jpg"), entry(4)],
        [box(1, 1, 10), box(2, 2, 10), box(3, 3, 10), box(4, 3, 50), box(5, 4, 50), box(6, 4, 90)],
    )
    documents, labels, report = read("coco", path)
    assert [(item.image.uri, lefts(item)) for item in documents] == [("a.jpg", [10, 50, 90]), ("b.jpg", [10])]
    assert report.count("image entries of the same file are one image") == 2
    assert report.count("one image") == sum(entry.count for entry in report)
    out, _ = export("yolo", documents, tmp_path, labels)
    assert sorted(item.name for item in out.rglob("*.txt")) == ["a.txt", "b.txt"]


def test_that_boxes_that_one_entry_has_twice_stay_two(tmp_path):
    path = put(tmp_path, [entry(1), entry(2)], [box(1, 1, 10), box(2, 1, 10), box(3, 2, 50), box(4, 2, 50)])
    ((document,), _, _) = read("coco", path)
    assert lefts(document) == [10, 10, 50, 50]


def test_that_equal_names_in_two_folders_and_of_another_size_are_two_images(tmp_path):
    path = put(tmp_path, [entry(1), entry(2, "sub/a.jpg"), entry(3, width=100)], [box(1, 1, 10), box(2, 2, 10), box(3, 3, 20)])
    documents, _, report = read("coco", path)
    assert [lefts(item) for item in documents] == [[10], [10], [20]]
    assert report.count("several records are about") == 1


def rounded(*documents):
    return {tuple(round(value, 3) for value in astuple(region.shape)) for document in documents for region in document.regions}


@pytest.mark.parametrize("name", ["cvat", "datumaro", "label_studio", "odvg", "mdetr", "native"])
def test_that_a_project_takes_all_records_of_a_picture_and_the_file_is_told(tmp_path, name):
    one = corpus.simple(0, "a.jpg")
    other = with_new_ids(one, "i1")
    other = replace(other, regions=tuple(replace(region, shape=BOXES[1]) for region in other.regions))
    make_pictures(tmp_path, ("a.jpg", "b.jpg"))
    path, _ = export(name, [one, with_new_ids(corpus.simple(2, "b.jpg"), "i2"), other], tmp_path)
    with Project.for_folder(tmp_path) as project:
        with incoming(path, roots=[tmp_path]) as found:
            staged = stage(found, tmp_path, lambda: None)
        take(staged, project, (), lambda: None)
        found = {document.image.uri[-5:]: rounded(document) for document in project.documents() if document.regions}
        assert found == {"a.jpg": rounded(one, other), "b.jpg": rounded(one)}
        assert staged.report.count("several records are about") == 1
        staged.close()


def test_that_an_import_which_says_another_value_of_an_attribute_is_told_and_what_is_here_stays(tmp_path):
    told = []
    with Project(tmp_path / "p.sqlite", tmp_path) as project:
        for value in ("wood", "wood", "steel"):
            path = put(tmp_path, [entry(1)], [box(1, 1, 10, attributes={"material": value})])
            with incoming(path, formats()["coco"]) as found:
                staged = stage(found, tmp_path, lambda: None)
            take(staged, project, (), lambda: None)
            told.append(staged.told.count("other attributes"))
            staged.close()
        (document,) = project.documents()
    assert told == [0, 0, 1]
    assert [attributes_of(region.x) for region in document.regions] == [{"material": "wood"}]
