"""Text in other encodings is read, and told; what spreadsheets write and run is heeded."""

import json

import pytest

from crossalign_gui.domain.document import Label
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.errors import FormatError
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

COCO = {
    "images": [{"id": 1, "file_name": "图片.jpg", "width": 64, "height": 48}],
    "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]}],
    "categories": [{"id": 1, "name": "红色的狗"}],
}
VOC = """<?xml version="1.0" encoding="{}"?>
<annotation><filename>图片.jpg</filename><size><width>64</width><height>48</height></size><object><name>红色的狗</name>
<bndbox><xmin>2</xmin><ymin>3</ymin><xmax>4</xmax><ymax>6</ymax></bndbox></object></annotation>"""
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gb2312"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("kind", ["coco", "voc", "odvg", "labelme", "box_csv"])
def test_that_other_encodings_are_read_and_told(tmp_path, kind, encoding):
    line = {"filename": "图片.jpg", "width": 64, "height": 48,
            "detection": {"instances": [{"bbox": [1, 2, 4, 6], "category": "红色的狗", "label": 0}]}}  # fmt: skip
    shape = {"label": "红色的狗", "points": [[1, 2], [4, 6]], "shape_type": "rectangle"}
    text, suffix = {
        "coco": (json.dumps(COCO, ensure_ascii=False), "json"),
        "voc": (VOC.format(encoding.removesuffix("-le").removesuffix("-be").removesuffix("-sig")), "xml"),
        "odvg": (json.dumps(line, ensure_ascii=False) + "\n", "jsonl"),
        "labelme": (json.dumps({"imagePath": "图片.jpg", "imageWidth": 64, "imageHeight": 48, "shapes": [shape]},
                               ensure_ascii=False), "json"),
        "box_csv": ("filename,width,height,class,xmin,ymin,xmax,ymax\r\n图片.jpg,64,48,红色的狗,1,2,4,6\r\n", "csv"),
    }[kind]  # fmt: skip
    path = tmp_path / f"in.{suffix}"
    path.write_bytes(text.encode(encoding))
    (document,), labels, report = read(None, path)
    assert document.image.uri == "图片.jpg"
    assert [label.name for label in labels] == ["红色的狗"]
    assert document.regions[0].shape == Box(1, 2, 4, 6)
    told = [entry for entry in report if "read as" in entry.text or "guessed" in entry.text]
    assert len(told) == (not encoding.startswith("utf-8"))


@pytest.mark.parametrize(
    ("name", "encoding", "guess"),
    [("größe", "latin-1", "cp1252"), ("süß", "latin-1", "cp1252"), ("déjà-vu", "latin-1", "cp1252"), ("自行车", "gb2312", "gb18030"),
     ("狗", "gb2312", "gb18030"), ("一只狗，两只猫", "gb2312", "gb18030")],
)  # fmt: skip
def test_that_letters_with_accents_are_not_taken_for_chinese(tmp_path, name, encoding, guess):
    (tmp_path / "in.csv").write_bytes(
        f"filename,width,height,class,xmin,ymin,xmax,ymax\na.jpg,64,48,{name},1,2,4,6\n".encode(encoding)
    )
    _, labels, report = read(None, tmp_path / "in.csv")
    assert [label.name for label in labels] == [name]
    assert f"guessed as {guess}" in str(report)


def test_that_latin_1_is_told_with_line_and_column(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    text = "filename;width;height;class;xmin;ymin;xmax;ymax\na.jpg;64;48;dog;1;2;3;4\na.jpg;64;48;Bär;1,5;2;3;4\n"
    (tmp_path / "in.csv").write_bytes(text.encode("latin-1"))
    (document,), labels, report = read(None, tmp_path / "in.csv")
    assert [label.name for label in labels] == ["dog", "Bär"]
    assert document.regions[1].shape == Box(1.5, 2, 3, 4)
    assert "guessed as cp1252 (in.csv, line 3, column 14)" in str(report)


@pytest.mark.parametrize("name", ["box_csv", "links_csv"])
def test_that_no_cell_is_a_formula_and_a_mark_is_written_when_asked_for(tmp_path, name):
    made = corpus.Maker(0, "a.jpg")
    caption = made.caption("=1+2 is a dog")
    made.link(made.span(caption, "=1+2"), made.region(Box(1, 2, 30, 40), "l"))
    labels = [Label("l", "=cmd|' /C calc'!A0")]
    path, losses = export(name, [made.build()], tmp_path, labels)
    assert not any(
        cell.startswith(("=", "+", "@")) for line in path.read_text("utf-8").splitlines() for cell in line.split(",")
    )
    assert losses.count("look like formulas") >= 1
    path, losses = export(name, [made.build()], tmp_path, labels, bom="yes", formulas="keep")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert losses.count("look like formulas") == 0


@pytest.mark.parametrize(("header", "columns"), [
    ("image;x1;y1;x2;y2;label", ""), ("Path,X_Min,Y_Min,X_Max,Y_Max,Category", ""),
    ("f,a,b,c,d,e", "filename:f,xmin:a,ymin:b,xmax:c,ymax:d,class:e"),
])  # fmt: skip
def test_that_other_headers_are_understood_or_mapped(tmp_path, header, columns):
    make_pictures(tmp_path, ("a.jpg",))
    sign = ";" if ";" in header else ","
    (tmp_path / "in.csv").write_text(f"{header}\n" + sign.join(("a.jpg", "1", "2", "3", "4", "dog")) + "\n")
    (document,), labels, _ = read("box_csv" if columns else None, tmp_path / "in.csv", columns=columns)
    assert document.regions[0].shape == Box(1, 2, 3, 4)
    assert labels[0].name == "dog"
    (tmp_path / "in.csv").write_text("q,r\n1,2\n")
    with pytest.raises(FormatError, match="no column is filename, xmin"):
        read("box_csv", tmp_path / "in.csv")


def test_that_an_encoding_that_nothing_tells_can_be_named(tmp_path):
    (tmp_path / "in.csv").write_bytes(
        "filename,width,height,class,xmin,ymin,xmax,ymax\na.jpg,64,48,собака,1,2,4,6\n".encode("cp1251")
    )
    assert "--set encoding=NAME" in str(read(None, tmp_path / "in.csv")[2])
    _, labels, report = read(None, tmp_path / "in.csv", encoding="cp1251")
    assert [label.name for label in labels] == ["собака"]
    assert not [*report]
    for wrong in ("klingon", "base64"):
        with pytest.raises(FormatError, match="encoding: there is no"):
            read(None, tmp_path / "in.csv", encoding=wrong)


def test_that_a_bad_number_of_a_table_is_told_with_line_and_column(tmp_path):
    (tmp_path / "in.csv").write_text("filename,width,height,class,xmin,ymin,xmax,ymax\na.jpg,64,48,dog,1,x,4,6\n")
    with pytest.raises(FormatError, match="line 2: column ymin: 'x' is no number"):
        read(None, tmp_path / "in.csv")
