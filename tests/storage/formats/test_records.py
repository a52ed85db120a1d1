"""Every record of every format ends as read, as warned of, or as the reason of a refusal; never in silence."""

import json
import re

import pytest

from crossalign_gui.cli.program import main
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, make_seeds, read

READERS = [name for name, form in formats().items() if form.read]
STRANGE = {"zzz": [{"unheard": "of"}]}


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ("a.jpg", "b/a.jpg"))
    return tmp_path


def said_or_refused(name, path, place):
    """All that is told of a file; a refusal tells too."""
    try:
        documents, _, report = read(name, path, place)
    except FormatError as error:
        return str(error)
    return (str(report) + str([corpus.seen(document) for document in documents])).strip()


def files_of(path):
    return [item for item in path.rglob("*") if item.is_file()] if path.is_dir() else [path]


@pytest.mark.parametrize("name", [name for name in READERS if name not in ("yolo", "box_csv", "open_images", "automl_csv")])
def test_that_a_strange_record_is_told_in_every_format(place, name):
    """Of tables, the CSV and YOLO readers count fields themselves."""
    path = make_seeds(name, place)[0]
    for file in files_of(path):
        if file.suffix in (".png", ".jpg", ".txt", ".p", ".lineidx") or file.name == "images.tsv":
            continue
        before = file.read_text("utf-8")
        if file.suffix in (".jsonl", ".ndjson"):
            changed = before + json.dumps(STRANGE) + "\n"
        elif file.suffix == ".tsv":
            changed = before.replace("{", json.dumps(STRANGE)[:-1] + ", ", 1)
        elif file.suffix == ".xml":
            changed = before.replace("</annotation", "<zzz>1</zzz></annotation", 1)
        else:
            value = json.loads(before)
            if isinstance(value, dict):
                value.update(STRANGE)
            else:
                value.append(STRANGE)
            changed = json.dumps(value)
        file.write_text(changed, "utf-8")
        assert any(word in said_or_refused(name, path, place) for word in ("left out", "is missing", "zzz", "unknown")), file
        file.write_text(before, "utf-8")


@pytest.mark.parametrize("name", READERS)
def test_that_a_file_from_which_nothing_comes_is_an_error_of_its_own(place, name, capsys):
    form = formats()[name]
    empty = {".json": '{"images": [], "annotations": []}', ".jsonld": '{"items": []}', ".jsonl": "\n", ".ndjson": "\n",
             ".csv": "filename,xmin,ymin,xmax,ymax,class\n", ".xml": "<annotations><track/></annotations>"}  # fmt: skip
    path = place / f"in{form.suffix}"
    if form.suffix:
        path.write_text(empty.get(form.suffix, "{}"))
    else:
        path.mkdir()
        (path / "notes.txt").write_text("nothing")
    with pytest.raises(FormatError) as caught:
        read(name, path, place)
    code = main(["convert", str(path), str(place / "out.crossalign.json"), "--from", name])
    error = capsys.readouterr().err
    assert code == (3 if isinstance(caught.value, NothingReadError) else 2)
    assert "in" in error
    assert not (place / "out.crossalign.json").exists()
    if code == 3:
        assert form.title in error
        assert f" {path.name}, which holds" in error


def test_that_an_error_about_nothing_says_what_is_there(tmp_path, capsys):
    (tmp_path / "in.json").write_text(json.dumps({"images": [], "annotations": [], "type": "x"}))
    assert main(["convert", str(tmp_path / "in.json"), str(tmp_path / "out.csv"), "--from", "coco", "--to", "box_csv"]) == 3
    error = capsys.readouterr().err
    assert "COCO instances JSON was looked for in in.json, which holds 'annotations', 'images', 'type'" in error
    assert "1 × records that are not understood" in error


def coco(**bad):
    mask = {"size": [10, 20], "counts": "99999"}
    return {
        "images": [{"id": n, "file_name": f"{n}.jpg", "width": 20, "height": 10} for n in (1, 2, 3)] + [{"id": 4}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]},
            {"id": 2, "image_id": 2, "category_id": 1, "segmentation": mask},
            {"id": 3, "image_id": 2, "category_id": 1, "bbox": [1, 1, 5, 5]},
            {"id": 4, "image_id": 3, "category_id": 1, "bbox": ["x", 1, 5, 5]},
            {"id": 5, "category_id": 1, "bbox": [1, 1, 5, 5]},
        ],
        "categories": [{"id": 1, "name": "dog"}],
    }


def test_that_bad_records_are_left_out_and_listed_when_asked_for(tmp_path, capsys):
    path, out, report = tmp_path / "in.json", tmp_path / "out.csv", tmp_path / "report.json"
    path.write_text(json.dumps(coco()))
    arguments = ["convert", str(path), str(out), "--to", "box_csv"]
    assert main(arguments) == 2
    assert not out.exists()
    assert "--skip-bad" in capsys.readouterr().err
    assert main([*arguments, "--skip-bad"]) == 0
    assert [line.split(",")[0] for line in out.read_text().splitlines()[1:]] == ["1.jpg", "2.jpg"]
    error = capsys.readouterr().err
    assert error.count("left out: ") == 4
    assert "4 × records that cannot be read are left out" in error
    assert main([*arguments, "--skip-bad", "--report", str(report)]) == 0
    assert len(json.loads(report.read_text())["left_out"]) == 4


@pytest.mark.parametrize("name", ["odvg", "grit", "datature_vi"])
def test_that_a_bad_line_leaves_the_other_lines(place, name):
    path = make_seeds(name, place)[0]
    good = path.read_text("utf-8")
    first = good.splitlines()[0]
    broken = first.replace("[", "[[", 1) if name != "datature_vi" else first.replace('"width"', '"breadth"', 1)
    path.write_text(first + "\n{broken\n" + broken + "\n" + good, "utf-8")
    whole = read(name, path, place, skip_bad=True)[0]
    path.write_text(first + "\n" + good, "utf-8")
    assert [corpus.seen(item) for item in whole] == [corpus.seen(item) for item in read(name, path, place)[0]]


def test_that_nothing_of_a_bad_record_is_kept(tmp_path):
    phrase = {"bbox": [1, 2, 3, 4], "phrase": "dog", "tokens_positive": [[2, 5]]}
    good = {"filename": "a.jpg", "width": 20, "height": 10, "grounding": {"caption": "a dog", "regions": [phrase]}}
    bad = json.loads(json.dumps(good).replace("a dog", "a cat").replace("[1, 2, 3, 4]", '[1, 2, 3, "x"]'))
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in (good, bad, good)))
    (document,), _, report = read("odvg", tmp_path / "in.jsonl", skip_bad=True)
    assert {caption.text for caption in document.captions} == {"a dog"}
    assert report.count("cannot be read") == 1


@pytest.mark.parametrize("name", ["rex_omni", "kosmos2", "qwen_text", "shikra", "ms_swift", "bbox_2d", "pixmo_points"])
def test_that_an_odd_record_of_training_data_leaves_nothing_and_is_listed(place, name):
    """Half of it would otherwise stand in the image that the records before and after it are about."""
    path = make_seeds(name, place)[0]
    good = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    odd = json.loads(json.dumps(good[0]).replace("mug", "jar"))
    broken = {"rex_omni": {"phrases": [*odd.get("phrases", []), {}]}, "kosmos2": {"text": [1]}, "shikra": {"boxes_seq": [[0], [99]]},
              "pixmo_points": {"points": [{"x": 10.0, "y": 10.0}, {"x": "?"}]}}  # fmt: skip
    odd |= broken.get(name, {"image": ["a.jpg", "b/a.jpg"], "images": ["a.jpg", "b/a.jpg"]})
    path.write_text("".join(json.dumps(record) + "\n" for record in (good[0], odd, *good)), "utf-8")
    with_odd, _, report = read(name, path, place)
    path.write_text("".join(json.dumps(record) + "\n" for record in (good[0], *good)), "utf-8")
    assert [corpus.seen(item) for item in with_odd] == [corpus.seen(item) for item in read(name, path, place)[0]]
    assert report.count("records that cannot be read are left out") == 1


def test_that_bad_rows_of_yolo_are_left_out_when_asked_for(tmp_path, capsys):
    make_pictures(tmp_path, ("in/images/a.jpg", "in/images/b.jpg"))
    (tmp_path / "in/labels").mkdir()
    (tmp_path / "in/data.yaml").write_text("names: [cat]\n")
    (tmp_path / "in/labels/a.txt").write_text("0 0.5 0.5 0.2 0.2\n0 7 0.5 0.2 0.2\n0 0.2 0.5 0.2 0.2\n")
    (tmp_path / "in/labels/b.txt").write_text("cat 0.5 0.5 0.2 0.2\n")
    arguments = ["convert", str(tmp_path / "in"), str(tmp_path / "out.csv"), "--from", "yolo", "--to", "box_csv"]
    assert main(arguments) == 2
    capsys.readouterr()
    assert main([*arguments, "--skip-bad"]) == 0
    assert capsys.readouterr().err.count("left out: ") == 2
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 3


def test_that_bad_boxes_of_create_ml_are_left_out_when_asked_for(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    box = {"label": "dog", "coordinates": {"x": 50, "y": 50, "width": 20, "height": 20}}
    records = [{"image": "a.jpg", "annotations": [box, {"label": "dog", "coordinates": {"x": "?"}}]}, {"annotations": []}]
    (tmp_path / "in.json").write_text(json.dumps(records))
    with pytest.raises(FormatError, match="image 0"):
        read("createml", tmp_path / "in.json")
    (document,), _, report = read("createml", tmp_path / "in.json", skip_bad=True)
    assert len(document.regions) == 1
    assert report.count("records that cannot be read are left out") == 2


ONE_OF_TWO = ["coco", "mdetr", "saco", "refcoco", "voc", "cvat", "labelme", "xanylabeling", "label_studio", "datumaro", "via",
              "vott", "visual_genome", "flickr30k"]  # fmt: skip


def two_boxes():
    """The left edge of the second is 363 pixels, 364 where pixels count from one."""
    made = corpus.Maker()
    caption = made.caption("A red mug beside a green pear.")
    for words, box in (("A red mug", Box(120, 150, 276, 320)), ("a green pear", Box(363, 210, 440, 330))):
        made.link(made.span(caption, words), made.region(box, "l1"))
    return made.build()


@pytest.mark.parametrize("name", ONE_OF_TWO)
def test_that_only_the_bad_shape_of_an_image_is_left_out(place, name):
    path, _ = export(name, [two_boxes()], place)
    edge = re.compile(r"(?<![0-9.])(363(\.0+)?|364|56\.71875|0\.5671875)(?![0-9])")
    for file in files_of(path):
        if file.suffix in (".json", ".xml"):
            text = file.read_text("utf-8")
            file.write_text(edge.sub("wide" if file.suffix == ".xml" else '"wide"', text, count=1), "utf-8")
    with pytest.raises(FormatError):
        read(name, path, place)
    (document,), _, report = read(name, path, place, skip_bad=True)
    assert [region.shape for region in document.regions] == [Box(120, 150, 276, 320)]
    assert report.count("records that cannot be read are left out") == 1


@pytest.mark.parametrize(("name", "suffix"), [("voc", ".xml"), ("flickr30k", ".xml"), ("labelme", ".json"), ("cvat", ".xml")])
def test_that_one_file_that_cannot_be_parsed_is_left_out_of_its_folder(place, name, suffix, capsys):
    documents = [corpus.simple(0, "a.jpg"), corpus.simple(1, "b/a.jpg")]
    folder = export(name, documents, place)[0]
    if name == "cvat":
        folder = place / "folder"
        for number, document in enumerate(documents):
            path = export(name, [document], place, file=f"part{number}")[0]
            folder.mkdir(exist_ok=True)
            path.rename(folder / path.name)
    broken = sorted(folder.rglob(f"*{suffix}"))[-1]
    broken.write_text(broken.read_text("utf-8")[:-60], "utf-8")
    arguments = ["convert", str(folder), str(place / "out.csv"), "--from", name, "--to", "box_csv", "--images", str(place)]
    assert main(arguments) == 2
    assert broken.name in capsys.readouterr().err
    assert main([*arguments, "--skip-bad"]) == 0
    error = capsys.readouterr().err
    assert error.count("left out: ") == 1
    assert broken.name in error
    assert {line.split(",")[0] for line in (place / "out.csv").read_text("utf-8").splitlines()[1:]} == {"a.jpg"}


@pytest.mark.parametrize("name", ["a.crossalign.json", "a.json", "a.jsonl", "a.xml", "a.csv", "blank.json", "folder"])
def test_that_an_empty_file_is_called_empty(tmp_path, name, capsys):
    if name == "folder":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_text(" \n" if name.startswith("blank") else "")
    assert main(["convert", str(tmp_path / name), str(tmp_path / "out.crossalign.json")]) == 3
    assert f"{name} is empty" in capsys.readouterr().err
