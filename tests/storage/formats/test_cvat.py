"""CVAT: every kind of shape, declared classes, tags, and the tracks of a video."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.attributes import attributes_of, with_attribute
from crossalign_gui.domain.geometry import Box, Points
from tests.storage.formats.helpers import export, make_pictures, read

LABELS = """<labels><label><name>car</name><color>#ff0000</color><type>any</type><attributes><attribute><name>plate</name>
<mutable>False</mutable><input_type>select</input_type><default_value>no</default_value><values>no
yes</values></attribute></attributes></label><label><name>never_used</name><attributes></attributes></label>
<label><name>person</name><type>skeleton</type><attributes></attributes><svg>&lt;line/&gt;</svg></label>
<label><name>head</name><type>points</type><attributes></attributes><parent>person</parent></label></labels>"""
BODY = """<image id="4" name="one.jpg" width="100" height="80" subset="train">
<box label="car" source="file" occluded="1" xtl="10" ytl="20" xbr="50" ybr="40" rotation="30" z_order="2" group_id="3">
 <attribute name="plate">yes</attribute></box>
<ellipse label="car" source="manual" occluded="0" cx="50" cy="40" rx="20" ry="10" rotation="45" z_order="0"></ellipse>
<polyline label="car" source="manual" occluded="0" points="1.5,2;3,4;9,9" z_order="0"></polyline>
<skeleton label="person" source="manual" z_order="1">
 <points label="head" source="manual" outside="0" occluded="1" points="11,12"><attribute name="hat">yes</attribute></points>
 <points label="hand" source="manual" outside="1" occluded="0" points="21,22"></points>
 <points label="foot" source="manual" outside="0" occluded="0" points="31,32"></points>
 <attribute name="age">7</attribute></skeleton>
<cuboid label="car" source="manual" occluded="0" xtl1="1" ytl1="2" xbl1="3" ybl1="4" z_order="0"></cuboid>
<tag label="night" source="manual"><attribute name="moon">full</attribute></tag></image>"""


def put(tmp_path, body=BODY, meta=LABELS):
    path = tmp_path / "in.xml"
    path.write_text(f"<annotations><version>1.1</version><meta><task>{meta}</task></meta>{body}</annotations>")
    return path


def back(tmp_path, path):
    middle, out = tmp_path / "n.crossalign.json", tmp_path / "back.xml"
    assert main(["convert", str(path), str(middle), "--images", str(tmp_path)]) == 0
    assert main(["convert", str(middle), str(out), "--to", "cvat"]) == 0
    return ElementTree.parse(out).getroot()


def plain(node):
    """Numbers as such, so that 10 and 10.0 are equal."""

    def value(text):
        try:
            return [round(float(part), 6) for part in text.replace(";", ",").split(",")]
        except ValueError:
            return text

    text = (node.text or "").strip()
    return node.tag, {key: value(item) for key, item in sorted(node.attrib.items())}, text, [plain(item) for item in node]


def test_that_a_turned_box_is_the_polygon_of_its_corners(tmp_path):
    (document,), labels, _ = read(None, put(tmp_path))
    corners = [value for point in document.regions[0].shape.parts[0].outer for value in point]
    assert corners == pytest.approx([17.68, 11.34, 52.32, 31.34, 42.32, 48.66, 7.68, 28.66], abs=0.005)
    assert [label.name for label in labels] == ["car", "never_used", "person"]
    assert document.regions[2].shape == Points(((1.5, 2), (3, 4), (9, 9)))
    assert document.regions[3].shape == Points(((11, 12), (31, 32)))


def test_that_every_shape_tag_and_class_comes_back(tmp_path):
    path = put(tmp_path)
    before, after = plain(ElementTree.parse(path).getroot().find("image")), plain(back(tmp_path, path).find("image"))
    assert {**after[1], "id": before[1]["id"]} == before[1]
    assert sorted(map(repr, after[3])) == sorted(map(repr, before[3]))
    root = ElementTree.parse(tmp_path / "back.xml").getroot()
    labels = {node.findtext("name"): node for node in root.iter("label")}
    assert list(labels) == ["car", "never_used", "person", "head"]
    assert labels["car"].findtext("color") == "#ff0000"
    assert [node.findtext("input_type") for node in labels["car"].iter("attribute")] == ["select", "text"]
    assert labels["head"].findtext("parent") == "person"


def test_that_what_is_not_shown_is_told(tmp_path):
    _, _, warnings = read(None, put(tmp_path))
    for text in ("tags of images", "shapes of type cuboid", "ellipses are read", "lines are read", "skeletons are read"):
        assert warnings.count(text) == 1


def test_that_a_turned_box_that_became_another_shape_goes_out_as_polygon(tmp_path):
    import json

    path, middle = put(tmp_path), tmp_path / "n.crossalign.json"
    assert main(["convert", str(path), str(middle)]) == 0
    value = json.loads(middle.read_text())
    assert value["regions"][0]["shape"]["type"] == "turned_box"
    outer = [[1, 1], [20, 2], [22, 12], [3, 10]]
    value["regions"][0] |= {
        "shape": {"type": "polygon", "polygons": [{"outer": outer}]},
        "x": {"form": {"kind": "turned box"}},
    }
    middle.write_text(json.dumps(value))
    assert main(["convert", str(middle), str(tmp_path / "out.xml"), "--to", "cvat"]) == 0
    image = ElementTree.parse(tmp_path / "out.xml").getroot().find("image")
    assert [node.tag for node in image][:2] == ["polygon", "ellipse"]


@pytest.mark.parametrize(("name", "find"), [
    ("label_studio", lambda text: '"rotation": 30.0' in text), ("xanylabeling", lambda text: '"shape_type": "rotation"' in text),
])  # fmt: skip
def test_that_a_turned_box_stays_one_in_other_formats(tmp_path, name, find):
    out = tmp_path / "out"
    assert main(["convert", str(put(tmp_path)), str(out), "--to", name]) == 0
    assert find(out.read_text() if out.is_file() else (out / "one.json").read_text())


TRACKS = """<track id="0" label="car" source="manual" group_id="5">
<box frame="0" outside="0" occluded="0" keyframe="1" xtl="10.00" ytl="20.00" xbr="50.00" ybr="40.00" z_order="0">
 <attribute name="plate">no</attribute></box>
<box frame="1" outside="0" occluded="0" keyframe="0" xtl="11.00" ytl="20.00" xbr="51.00" ybr="40.00" z_order="0"></box>
<box frame="2" outside="1" occluded="0" keyframe="1" xtl="11.00" ytl="20.00" xbr="51.00" ybr="40.00" z_order="0"></box></track>
<track id="1" label="dog" source="manual">
<polygon frame="1" outside="0" occluded="0" keyframe="1" points="1,2;3,4;1,9" z_order="0"></polygon></track>"""
SIZE = "<size>2</size><original_size><width>100</width><height>80</height></original_size>"


def test_that_tracks_of_a_video_are_frames_and_that_this_is_said(tmp_path):
    documents, labels, warnings = read(None, put(tmp_path, TRACKS, SIZE))
    assert [document.image.uri for document in documents] == ["frame_000000.png", "frame_000001.png"]
    assert [region.shape for region in documents[0].regions] == [Box(10, 20, 50, 40)]
    assert documents[1].regions[0].shape == Box(11, 20, 51, 40)
    assert len(documents[1].regions) == 2
    assert [label.name for label in labels] == ["car", "dog"]
    assert warnings.count("tracks of a video are read frame by frame") == 2


def test_that_frames_are_found_where_cvat_puts_them(tmp_path):
    make_pictures(tmp_path, ("images/frame_000000.jpg", "images/frame_000001.jpg"), (100, 80))
    documents, _, _ = read(None, put(tmp_path, TRACKS, "<size>2</size>"))
    assert [document.image.uri for document in documents] == ["images/frame_000000.jpg", "images/frame_000001.jpg"]


def test_that_boxes_of_a_track_say_so_on_the_way_back(tmp_path):
    root = back(tmp_path, put(tmp_path, TRACKS, SIZE))
    found = [(node.get("group_id"), {a.get("name"): a.text for a in node}) for node in root.iter("box")]
    assert found == [("5", {"plate": "no", "track_id": "0"}), ("5", {"track_id": "0"})]


def test_that_datumaro_reads_lines_tags_and_declared_classes_that_we_write(tmp_path):
    from datumaro import AnnotationType, Dataset

    make_pictures(tmp_path, ("images/one.jpg",), (100, 80))
    body = """<image id="0" name="one.jpg" width="100" height="80">
    <box label="car" occluded="0" xtl="10" ytl="20" xbr="50" ybr="40" z_order="0"></box>
    <polyline label="car" occluded="0" points="1.5,2;3,4;9,9" z_order="0"></polyline>
    <tag label="never_used" source="manual"></tag></image>"""
    meta = "<labels>" + "".join(f"<label><name>{name}</name></label>" for name in ("car", "never_used")) + "</labels>"
    back(tmp_path, put(tmp_path, body, meta))
    (tmp_path / "back.xml").rename(tmp_path / "annotations.xml")
    loaded = Dataset.import_from(str(tmp_path / "annotations.xml"), "cvat")
    (item,) = loaded
    assert sorted(annotation.type.name for annotation in item.annotations) == ["bbox", "label", "polyline"]
    assert [label.name for label in loaded.categories()[AnnotationType.label]] == ["car", "never_used"]


def test_that_a_tag_without_attributes_is_a_checkbox_of_the_image_and_goes_when_it_is_taken_away(tmp_path):
    text = """<annotations><version>1.1</version><image id="0" name="a.jpg" width="64" height="48">
    <tag label="blurred" source="manual"></tag></image></annotations>"""
    (tmp_path / "a.xml").write_text(text, "utf-8")
    (document,), labels, _ = read("cvat", tmp_path / "a.xml", tmp_path)
    assert attributes_of(document.image.x) == {"blurred": True}
    for value, count in ((True, 1), (None, 0)):
        x = with_attribute(document.image.x, "blurred", value)
        path, _ = export("cvat", [replace(document, image=replace(document.image, x=x))], tmp_path, labels, file=str(count))
        assert path.read_text("utf-8").count("<tag") == count


def test_that_the_tag_of_an_image_s_attributes_is_no_class_afterwards(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), (64, 48))
    text = """<annotations><version>1.1</version><image id="0" name="a.jpg" width="64" height="48">
    <box label="car" occluded="0" xtl="1" ytl="2" xbr="9" ybr="9" z_order="0"></box></image></annotations>"""
    (tmp_path / "a.xml").write_text(text, "utf-8")
    (document,), labels, _ = read("cvat", tmp_path / "a.xml", tmp_path)
    document = replace(document, image=replace(document.image, x=with_attribute(document.image.x, "night", True)))
    path, _ = export("cvat", [document], tmp_path, labels)
    (again,), labels, _ = read("cvat", path, tmp_path)
    assert attributes_of(again.image.x)["night"] in (True, "true")
    assert [label.name for label in labels] == ["car"]
