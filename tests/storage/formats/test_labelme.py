"""LabelMe and X-AnyLabeling: what other people's files hold comes back, and the picture inside of a file is never lost."""

import base64
import io
import json

import pytest
from PIL import Image

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box, Polygons
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project
from tests.storage.formats.helpers import make_pictures, read

RECTANGLE = {"label": "ship", "score": 0.9, "points": [[10, 10], [50, 10], [50, 30], [10, 30]], "group_id": None,
             "description": "", "difficult": True, "shape_type": "rectangle", "flags": {"old": True},
             "attributes": {"colour": "grey"}, "kie_linking": [[1, 2]], "cuboid3d": {"z": [1, None]}}  # fmt: skip
ROTATION = {"label": "ship", "score": 0.9, "points": [[60, 10], [90, 25], [85, 35], [55, 20]], "group_id": 7, "description": None,
            "difficult": False, "shape_type": "rotation", "flags": {}, "attributes": {}, "kie_linking": [],
            "direction": 0.3}  # fmt: skip
QUAD = {**ROTATION, "points": [[1, 1], [20, 3], [25, 30], [2, 22]], "shape_type": "quadrilateral"}
del QUAD["direction"]
CIRCLE = {**QUAD, "points": [[50, 40], [50, 50]], "shape_type": "circle", "score": None}
LINE = {**CIRCLE, "points": [[1, 2], [3, 4], [9, 9]], "shape_type": "linestrip"}
PAIR = {**CIRCLE, "points": [[1, 2], [3, 4]], "shape_type": "line"}
TOP = {"version": "2.4.4", "flags": {"night": False}, "imagePath": "a.jpg", "imageData": None, "imageHeight": 80,
       "imageWidth": 100, "description": "", "chat_history": [{"role": "user"}], "vqaData": {"q": 1}}  # fmt: skip


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value))
    return path


def back(source, folder, name):
    """By way of our own file."""
    middle, out = folder / "n.crossalign.json", folder / "back"
    assert main(["convert", str(source), str(middle)]) == 0
    assert main(["convert", str(middle), str(out), "--to", name]) == 0
    return out


@pytest.mark.parametrize("shape", [RECTANGLE, ROTATION, QUAD, CIRCLE, LINE, PAIR], ids=lambda shape: shape["shape_type"])
def test_that_every_key_of_x_anylabeling_comes_back(tmp_path, shape):
    source = write(tmp_path / "a.json", {**TOP, "shapes": [shape]})
    value = json.loads((back(source, tmp_path, "xanylabeling") / "a.json").read_text())
    (found,) = value.pop("shapes")
    assert {key: item for key, item in TOP.items() if value.get(key, "missing") != item} == {}
    points = found.pop("points")
    assert [value for point in points for value in point] == pytest.approx(
        [value for point in shape["points"] for value in point]
    )
    assert {key: item for key, item in shape.items() if key != "points" and found.get(key, "missing") != item} == {}


def test_that_labelme_is_given_no_kind_of_shape_that_it_does_not_know(tmp_path):
    source = write(tmp_path / "a.json", {**TOP, "shapes": [ROTATION, QUAD]})
    value = json.loads((back(source, tmp_path, "labelme") / "a.json").read_text())
    assert [shape["shape_type"] for shape in value["shapes"]] == ["polygon", "polygon"]


def test_that_corners_in_another_order_come_back_in_it(tmp_path):
    shape = {"label": "car", "points": [[50, 10], [10, 30]], "group_id": None, "shape_type": "rectangle", "flags": {}}
    source = write(tmp_path / "a.json", {**TOP, "shapes": [shape]})
    value = json.loads((back(source, tmp_path, "labelme") / "a.json").read_text())
    assert value["shapes"][0]["points"] == [[50, 10], [10, 30]]


def car(points, **more):
    return {"label": "car", "points": points, "group_id": None, "shape_type": "polygon", "flags": {}, **more}


def test_that_pictures_of_an_output_folder_are_found_and_named_as_before(tmp_path):
    place = tmp_path / "set"
    make_pictures(place, ("images/cam1/0001.jpg", "images/cam2/0001.jpg"), (100, 80))
    for camera in ("cam1", "cam2"):
        path = f"..\\..\\images\\{camera}\\0001.jpg" if camera == "cam2" else f"../../images/{camera}/0001.jpg"
        write(place / "ann" / camera / "0001.json", {**TOP, "imagePath": path, "shapes": [car([[1, 2], [30, 40], [1, 40]])]})
    documents, _, _ = read("labelme", place)
    assert [item.image.uri for item in documents] == ["images/cam1/0001.jpg", "images/cam2/0001.jpg"]
    inner, _, _ = read("labelme", place / "ann", place)
    assert [item.image.uri for item in inner] == ["images/cam1/0001.jpg", "images/cam2/0001.jpg"]
    out = back(place, tmp_path, "labelme")
    assert json.loads((out / "ann/cam1/0001.json").read_text())["imagePath"] == "../../images/cam1/0001.jpg"
    assert json.loads((out / "ann/cam2/0001.json").read_text())["imagePath"] == "..\\..\\images\\cam2\\0001.jpg"


def test_that_polygons_of_a_group_are_parts_of_one_instance_and_come_back(tmp_path):
    one, two = [[1, 2], [30, 40], [1, 40]], [[50, 2], [70, 40], [50, 40]]
    shapes = [car(one, group_id=3, description="left"), car([[1, 2], [5, 9], [4, 40]]), car(two, group_id=3, description="right"),
              car(two, group_id=4), car(one, group_id=3, label="bus")]  # fmt: skip
    source = write(tmp_path / "in" / "a.json", {**TOP, "shapes": shapes})
    (document,), _, _ = read("labelme", source)
    assert [len(region.shape.parts) for region in document.regions] == [2, 1, 1, 1]
    value = json.loads((back(source, tmp_path, "labelme") / "a.json").read_text())
    found = [(s["label"], s["group_id"], s["points"], s["description"]) for s in value["shapes"]]
    wanted = [(s["label"], s["group_id"], s["points"], s.get("description")) for s in shapes]
    assert len(found) == len(wanted)
    assert all(shape in found for shape in wanted)


def test_that_a_region_of_several_parts_made_elsewhere_gets_a_group(tmp_path):
    rings = [[1, 2, 30, 40, 1, 40], [50, 2, 70, 40, 50, 40]]
    annotation = {
        "id": 1,
        "image_id": 1,
        "category_id": 1,
        "bbox": [1, 2, 69, 38],
        "area": 1,
        "iscrowd": 0,
        "segmentation": rings,
    }
    source = write(tmp_path / "c.json", {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 80}], "annotations": [annotation],
        "categories": [{"id": 1, "name": "car"}],
    })  # fmt: skip
    assert main(["convert", str(source), str(tmp_path / "out"), "--to", "labelme"]) == 0
    shapes = json.loads((tmp_path / "out" / "a.json").read_text())["shapes"]
    assert [(shape["shape_type"], shape["group_id"]) for shape in shapes] == [("polygon", 1), ("polygon", 1)]
    (document,), _, _ = read("labelme", tmp_path / "out")
    (region,) = document.regions
    assert isinstance(region.shape, Polygons)
    assert len(region.shape.parts) == 2


def test_that_pictures_with_equal_stems_keep_a_file_each(tmp_path):
    images = [{"id": n, "file_name": name, "width": 100, "height": 80} for n, name in enumerate(("a.jpg", "a.png"))]
    annotations = [
        {"id": n, "image_id": n, "category_id": 1, "bbox": [1, 2, 3, 4], "area": 12, "iscrowd": 0} for n in range(2)
    ]
    source = write(
        tmp_path / "c.json", {"images": images, "annotations": annotations, "categories": [{"id": 1, "name": "car"}]}
    )
    assert main(["convert", str(source), str(tmp_path / "out"), "--to", "labelme"]) == 0
    files = sorted((tmp_path / "out").glob("*.json"))
    assert sorted(json.loads(path.read_text())["imagePath"] for path in files) == ["a.jpg", "a.png"]


def picture(**how):
    buffer = io.BytesIO()
    Image.new("RGB", (100, 80), (200, 30, 30)).save(buffer, format="PNG", **how)
    return base64.b64encode(buffer.getvalue()).decode()


INSIDE = {**TOP, "imagePath": "x.png", "imageData": picture(), "imageHeight": None, "imageWidth": None,
          "shapes": [car([[1, 2], [30, 40], [1, 40]])]}  # fmt: skip


def test_that_a_picture_inside_of_the_file_gives_the_size_and_comes_back(tmp_path):
    source = write(tmp_path / "x.json", INSIDE)
    (document,), _, warnings = read("labelme", source)
    assert (document.image.width, document.image.height) == (100, 80)
    assert warnings.count("from inside of the annotations") == 1
    assert json.loads((back(source, tmp_path, "labelme") / "x.json").read_text())["imageData"] == INSIDE["imageData"]


def test_that_writing_into_the_same_folder_does_not_destroy_the_only_picture(tmp_path):
    write(tmp_path / "set" / "x.json", INSIDE)
    middle = tmp_path / "n.crossalign.json"
    assert main(["convert", str(tmp_path / "set"), str(middle), "--from", "labelme"]) == 0
    assert main(["convert", str(middle), str(tmp_path / "set"), "--to", "labelme"]) == 0
    assert json.loads((tmp_path / "set" / "x.json").read_text())["imageData"] == INSIDE["imageData"]


def test_that_an_import_gives_a_picture_inside_of_the_file_a_file_of_its_own(tmp_path):
    source = write(tmp_path / "x.json", INSIDE)
    project_folder = tmp_path / "project"
    make_pictures(project_folder, ("x.png",), (10, 10))
    with Project.for_folder(project_folder) as project:
        with incoming(source) as found:
            staged = stage(found, project.folder, lambda: None)
        take(staged, project, (), lambda: None)
        staged.close()
        uris = [project.document(image).image.uri for image in project.image_ids()]
        assert "x-2.png" in uris
    with Image.open(project_folder / "x-2.png") as image:
        assert image.size == (100, 80)
    out = tmp_path / "out"
    assert main(["convert", str(project_folder), str(out), "--to", "labelme"]) == 0
    assert json.loads((out / "x-2.json").read_text())["imageData"] == INSIDE["imageData"]


def test_that_a_picture_inside_of_the_file_is_put_in_again_from_its_file_or_told_as_lost(tmp_path, capsys):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "x.png").write_bytes(base64.b64decode(INSIDE["imageData"]))
    write(tmp_path / "set" / "x.json", INSIDE)
    middle = tmp_path / "n.crossalign.json"
    assert main(["convert", str(tmp_path / "set"), str(middle), "--from", "labelme"]) == 0
    assert INSIDE["imageData"] not in middle.read_text()
    command = ["convert", str(middle), str(tmp_path / "out"), "--to", "labelme"]
    assert main([*command, "--images", str(tmp_path / "set")]) == 0
    assert json.loads((tmp_path / "out" / "x.json").read_text())["imageData"] == INSIDE["imageData"]
    (tmp_path / "set" / "x.png").unlink()
    capsys.readouterr()
    assert main(command) == 0
    assert "pictures inside of the file are left out" in capsys.readouterr().err


def test_that_a_description_that_is_no_phrase_stays_with_its_shape(tmp_path):
    shape = {**RECTANGLE, "description": "seen from afar"}
    source = write(tmp_path / "a.json", {**TOP, "description": "A ship on the sea", "shapes": [shape]})
    (document,), _, _ = read(None, source)
    assert document.regions[0].shape == Box(10, 10, 50, 30)
    value = json.loads((back(source, tmp_path, "xanylabeling") / "a.json").read_text())
    assert (value["description"], value["shapes"][0]["description"]) == ("A ship on the sea", "seen from afar")
