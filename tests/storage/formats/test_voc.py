"""Pascal VOC: what is not read comes back, and the corners are counted as the writer counts them."""

from xml.etree import ElementTree

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box
from tests.storage.formats.helpers import make_pictures, read

OBJECT = """<object><name>person</name><pose>Left</pose><truncated>1</truncated><difficult>0</difficult><occluded>1</occluded>
<bndbox><xmin>192</xmin><ymin>108</ymin><xmax>313</xmax><ymax>329</ymax></bndbox>
<actions><jumping>1</jumping><other>0</other></actions><point><x>200</x><y>110</y></point>
<part><name>head</name><bndbox><xmin>200</xmin><ymin>110</ymin><xmax>220</xmax><ymax>130</ymax></bndbox></part></object>"""
FILE = f"""<annotation><folder>VOC2012</folder><filename>a.jpg</filename><source><database>The VOC2012 Database</database>
<image>flickr</image></source><size><width>500</width><height>338</height><depth>1</depth></size><segmented>1</segmented>{OBJECT}
</annotation>"""


def back(tmp_path, source, *more):
    middle, out = tmp_path / "n.crossalign.json", tmp_path / "back"
    assert main(["convert", str(source), str(middle), "--from", "voc", *more]) == 0
    assert main(["convert", str(middle), str(out), "--to", "voc", *more]) == 0
    return out


def plain(node):
    return node.tag, (node.text or "").strip(), sorted(map(repr, map(plain, node)))


def test_that_everything_besides_the_box_comes_back(tmp_path):
    (tmp_path / "a.xml").write_text(FILE)
    out = back(tmp_path, tmp_path / "a.xml") / "a.xml"
    assert plain(ElementTree.parse(out).getroot()) == plain(ElementTree.fromstring(FILE))


@pytest.mark.parametrize(
    ("corners", "box"), [("exact", Box(190, 106.369, 313, 329.369)), ("from0", Box(191, 107.369, 313, 329.369))]
)
def test_that_corners_are_counted_as_chosen(tmp_path, corners, box):
    text = OBJECT.replace("192", "191.0").replace("108", "107.369").replace(">329<", ">329.369<")
    path = tmp_path / "a.xml"
    size = "<size><width>500</width><height>338</height></size>"
    path.write_text(f"<annotation><filename>a.jpg</filename>{size}{text}</annotation>")
    (document,), _, _ = read("voc", path, corners=corners)
    assert document.regions[0].shape == box


def test_that_corners_from_zero_go_out_so_with_their_fractions(tmp_path):
    text = OBJECT.replace(">329<", ">329.5<")
    path = tmp_path / "a.xml"
    size = "<size><width>500</width><height>338</height></size>"
    path.write_text(f"<annotation><filename>a.jpg</filename>{size}{text}</annotation>")
    out = back(tmp_path, path, "--set", "corners=from0") / "a.xml"
    found = ElementTree.parse(out).getroot().find("object/bndbox")
    assert [node.text for node in found] == ["192", "108", "313", "329.5"]


def test_that_a_file_without_a_size_is_named_when_its_picture_is_not_here(tmp_path, capsys):
    (tmp_path / "b.xml").write_text(f"<annotation><filename>gone.jpg</filename>{OBJECT}</annotation>")
    assert main(["convert", str(tmp_path / "b.xml"), str(tmp_path / "out"), "--from", "voc", "--to", "coco"]) == 2
    assert "b.xml" in capsys.readouterr().err


def test_that_pictures_with_equal_stems_keep_a_file_each(tmp_path):
    make_pictures(tmp_path, ("a.jpg", "a.png"), (500, 338))
    for name in ("a.jpg", "a.png"):
        (tmp_path / f"{name}.xml").write_text(FILE.replace("a.jpg", name))
    out = back(tmp_path, tmp_path)
    names = sorted(ElementTree.parse(path).getroot().findtext("filename") for path in out.glob("*.xml"))
    assert names == ["a.jpg", "a.png"]
