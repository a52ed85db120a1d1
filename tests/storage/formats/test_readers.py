"""The field's own readers load what we export and give back the same boxes and words."""

import base64
import io
import shutil
import warnings

import numpy as np
import pytest
from PIL import Image

from crossalign_gui.domain import masks
from crossalign_gui.domain.geometry import Mask
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, make_pictures

BOXES = [[120, 150, 276, 320], [360, 210, 440, 330], [470, 220, 550, 340], [0, 280, 640, 480]]
pytestmark = pytest.mark.filterwarnings("default")  # other people's libraries


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ("a.jpg", "c.jpg"))
    return tmp_path


def documents():
    return [corpus.simple(0, "a.jpg"), corpus.rich(1, "c.jpg")]


def test_that_pycocotools_evaluates_our_instances_against_themselves_as_perfect(place, capsys):
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    path, _ = export("coco", documents(), place)
    truth = COCO(str(path))
    assert [a["bbox"] for a in truth.loadAnns(truth.getAnnIds(imgIds=[1]))] == [
        [0 + x0, y0, x1 - x0, y1 - y0] for x0, y0, x1, y1 in BOXES
    ]
    mask = next(region.shape for region in documents()[1].regions if isinstance(region.shape, Mask))
    loaded = next(a for a in truth.loadAnns(truth.getAnnIds(imgIds=[2])) if a["iscrowd"])
    assert (truth.annToMask(loaded) == masks.decode(mask)).all()
    found = [{**a, "score": 1.0} for a in truth.dataset["annotations"] if not a["iscrowd"]]
    evaluation = COCOeval(truth, truth.loadRes(found), "bbox")
    evaluation.evaluate()
    evaluation.accumulate()
    evaluation.summarize()
    assert evaluation.stats[0] == pytest.approx(1.0)


def test_that_pycocotools_reads_our_mdetr_annotations_and_captions(place):
    from pycocotools.coco import COCO

    path, _ = export("mdetr", documents(), place)
    loaded = COCO(str(path))
    (entry, *_) = loaded.loadImgs(sorted(loaded.imgs)[:1])
    annotations = loaded.loadAnns(loaded.getAnnIds(imgIds=[entry["id"]]))
    words = [[entry["caption"][start:end] for start, end in a["tokens_positive"]] for a in annotations]
    assert words == [["A red 🍵 mug"], ["two green pears"], ["two green pears"], ["a wooden table"]]
    assert all({"area", "iscrowd", "category_id"} <= set(a) for a in annotations)
    path, _ = export("coco_captions", documents(), place, file="captions")
    assert [a["caption"] for a in COCO(str(path)).imgToAnns[1]] == [corpus.TEXT, corpus.SECOND]


def test_that_supervision_reads_coco_yolo_voc_and_labelme(place):
    import supervision as sv

    for name in ("coco", "yolo", "voc", "labelme"):
        path, _ = export(name, [corpus.simple(0, "a.jpg")], place, file=name)
        read = {
            "coco": lambda p: sv.DetectionDataset.from_coco(str(place), str(p)),
            "yolo": lambda p: sv.DetectionDataset.from_yolo(str(place), str(p / "labels"), str(p / "data.yaml")),
            "voc": lambda p: sv.DetectionDataset.from_pascal_voc(str(place), str(p)),
            "labelme": lambda p: sv.DetectionDataset.from_labelme(str(place), str(p)),
        }[name]
        loaded = read(path)
        found = next(value for key, value in loaded.annotations.items() if key.endswith("a.jpg"))
        assert np.allclose(found.xyxy, BOXES, atol=1 if name == "voc" else 1e-3), name
        assert [loaded.classes[index] for index in found.class_id] == ["mug", "pear", "pear", "table"], name


def test_that_datumaro_reads_cvat_and_coco(place):
    from datumaro import Dataset

    path, _ = export("cvat", documents(), place)
    (place / "cvat/images").mkdir(parents=True)
    shutil.copy(path, place / "cvat/annotations.xml")
    for name in ("a.jpg", "c.jpg"):
        shutil.copy(place / name, place / "cvat/images" / name)
    loaded = Dataset.import_from(str(place / "cvat/annotations.xml"), "cvat")
    items = {item.id: item for item in loaded}
    assert [list(a.points) for a in items["a"].annotations if a.type.name == "bbox"] == BOXES
    assert next(a.attributes.get("phrase") for a in items["a"].annotations if a.type.name == "bbox") == "A red 🍵 mug"
    wanted = next(region.shape for region in documents()[1].regions if isinstance(region.shape, Mask))
    found = [a.image for a in items["c"].annotations if a.type.name == "mask"]
    assert any((np.asarray(image, dtype=bool) == masks.decode(wanted)).all() for image in found)

    path, _ = export("coco", documents(), place)
    (place / "coco/annotations").mkdir(parents=True)
    (place / "coco/images/train").mkdir(parents=True)
    shutil.copy(path, place / "coco/annotations/instances_train.json")
    for name in ("a.jpg", "c.jpg"):
        shutil.copy(place / name, place / "coco/images/train" / name)
    loaded = Dataset.import_from(str(place / "coco"), "coco")
    boxes = [a.get_bbox() for a in next(item for item in loaded if item.id == "a").annotations]
    assert sorted(map(tuple, boxes)) == sorted((x0, y0, x1 - x0, y1 - y0) for x0, y0, x1, y1 in BOXES)


def test_that_the_label_studio_sdk_accepts_our_tasks_and_reads_our_brush(place):
    from label_studio_sdk.converter.brush import decode_rle
    from label_studio_sdk.label_interface import LabelInterface

    for answers in ("annotations", "predictions"):
        path, _ = export("label_studio", documents(), place, answers=answers)
        interface = LabelInterface((place / "out.config.xml").read_text("utf-8"))
        interface.validate()
        tasks = content(path)
        for task in tasks:
            assert interface.validate_task({"data": {"caption_2": "", **task["data"]}})
            for answer in task[answers]:
                model = {} if answers == "annotations" else {"model_version": "1"}
                assert interface.validate_prediction({**model, **answer}, return_errors=True) == []
    brush = next(item for item in tasks[1]["predictions"][0]["result"] if item["type"] == "brushlabels")
    pixels = decode_rle(brush["value"]["rle"]).reshape(480, 640, 4)[..., 3] > 127
    shapes = [region.shape for region in documents()[1].regions]
    drawn = [masks.rasterise(shape, (480, 640)) for shape in shapes]
    assert any((pixels == mask).all() for mask in drawn)
    text = tasks[0]["data"]["caption"]
    for item in tasks[0]["predictions"][0]["result"]:
        if item["type"] == "labels" and item["to_name"] == "caption":
            value = item["value"]
            assert text[value["start"] : value["end"]] == value["text"]


def test_that_the_label_studio_brush_of_the_sdk_is_read(place):
    from label_studio_sdk.converter.brush import encode_rle

    from crossalign_gui.storage.formats.label_studio_runs import pack, unpack

    pixels = np.random.default_rng(3).random((37, 53)) > 0.6
    code = encode_rle(np.repeat(pixels.ravel().astype(np.uint8) * 255, 4))
    assert (unpack(code, 37, 53, "") == pixels).all()
    assert (unpack(pack(pixels), 37, 53, "") == pixels).all()


def test_that_the_vi_sdk_reads_our_lines(place):
    import msgspec
    from vi.dataset.loaders.types.annotations import ViAnnotation
    from vi.dataset.loaders.types.assets import ViAsset

    path, _ = export("datature_vi", documents(), place)
    lines = path.read_text("utf-8").splitlines()
    first = msgspec.json.decode(lines[0], type=ViAnnotation)
    phrases = first.contents.grounded_phrases
    assert [p.phrase for p in phrases] == ["A red 🍵 mug", "two green pears", "a wooden table"]
    assert phrases[1].bounds == [[360 / 640, 210 / 480, 440 / 640, 330 / 480], [470 / 640, 220 / 480, 550 / 640, 340 / 480]]
    question = msgspec.json.decode(lines[-1], type=ViAnnotation)
    assert question.contents.interactions[0].question == "Where is the İstanbul {red} [mug]?"
    assert ViAsset is not None


def test_that_the_datasets_library_reads_our_parquet_with_pictures(place):
    from datasets import load_dataset

    path, losses = export("parquet", documents(), place, pictures="embedded")
    assert not losses.count("not here")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loaded = load_dataset("parquet", data_files=str(path), split="train", cache_dir=str(place / "cache"))
    row = loaded[0]
    assert row["image"].size == (640, 480)
    assert row["caption"] == corpus.TEXT
    assert row["objects"]["bbox"] == [[x0, y0, x1 - x0, y1 - y0] for x0, y0, x1, y1 in BOXES]
    links = row["links"]
    words = [row["caption"][s:e] for s, e in zip(links["char_start"], links["char_end"], strict=True)]
    assert list(zip(words, links["object_index"], strict=True)) == [
        ("A red 🍵 mug", 0), ("two green pears", 1), ("two green pears", 2), ("a wooden table", 3)
    ]  # fmt: skip


def test_that_json_ld_expands_every_term_of_our_web_annotations(place):
    from pyld import jsonld

    path, _ = export("w3c", documents(), place)
    value = content(path)
    terms = ("items", "body", "target", "selector", "motivation", "purpose", "source", "value", "start", "end", "exact", "prefix",
             "suffix", "conformsTo", "format")  # fmt: skip
    names = {term: f"http://www.w3.org/ns/oa#{term}" for term in terms}  # the official context cannot be fetched here
    value["@context"] = [{"@vocab": "urn:other:", "id": "@id", "type": "@type", **names}, value["@context"][1]]
    (page,) = jsonld.expand(value)
    keys = {key for item in page["http://www.w3.org/ns/oa#items"] for key in item}
    assert not [key for key in keys if key.startswith("urn:other:")]
    items = page["http://www.w3.org/ns/oa#items"]
    assert len(items) == sum(len(d.captions) for d in documents()) + 8 + 4  # links, and classes of regions
    first = value["items"][1]
    selector = first["body"]["selector"][0]
    assert corpus.TEXT[selector["start"] : selector["end"]] == first["body"]["selector"][1]["exact"] == "A red 🍵 mug"
    assert first["target"][0]["selector"]["value"] == "xywh=pixel:120,150,156,170"


def test_that_panoptic_colours_are_segment_numbers(place):
    path, _ = export("panoptic", documents(), place)
    value = content(path)["panoptic.json"]
    for annotation in value["annotations"]:
        pixels = np.asarray(Image.open(path / "panoptic" / annotation["file_name"]), dtype=np.uint32)
        numbers = pixels[..., 0] + 256 * pixels[..., 1] + 65536 * pixels[..., 2]
        for segment in annotation["segments_info"]:
            assert int((numbers == segment["id"]).sum()) == segment["area"]


def test_that_transformers_reads_our_kosmos_text_within_a_cell(place):
    from transformers.models.kosmos2.processing_kosmos2 import clean_text_and_extract_entities_with_bboxes

    path, _ = export("kosmos2", [corpus.simple(0, "a.jpg")], place)
    text, entities = clean_text_and_extract_entities_with_bboxes(content(path)[0]["text"].removeprefix("<grounding>"))
    assert text == corpus.TEXT
    assert [name for name, _, _ in entities] == ["A red 🍵 mug", "two green pears", "a wooden table"]
    assert [text[start:end] for _, (start, end), _ in entities] == [name for name, _, _ in entities]
    found = [box for _, _, boxes in entities for box in boxes]
    for box, (x0, y0, x1, y1) in zip(found, BOXES, strict=True):
        assert np.allclose(box, [x0 / 640, y0 / 480, x1 / 640, y1 / 480], atol=1 / 32)


def test_that_placeholders_and_boxes_of_ms_swift_and_shikra_agree_in_number(place):
    path, _ = export("ms_swift", [corpus.simple(0, "a.jpg")], place)
    for record in content(path):
        answer = record["messages"][1]["content"]
        assert answer.count("<bbox>") == len(record["objects"]["bbox"])
        assert answer.count("<ref-object>") == len(record["objects"]["ref"])
    path, _ = export("shikra", [corpus.simple(0, "a.jpg")], place)
    first = content(path)[0]
    assert first["sentence"].count("<ph_st>") == len(first["boxes_seq"])
    assert sorted(n for group in first["boxes_seq"] for n in group) == list(range(len(first["boxes"])))


def test_that_the_refcoco_pickle_holds_plain_data_of_the_published_form(place):
    path, _ = export("refcoco", [corpus.simple(0, "a.jpg")], place, expressions="refcoco")
    refs = content(path)["refs(unc).p"]
    assert {"ref_id", "ann_id", "category_id", "image_id", "file_name", "split", "sent_ids", "sentences"} <= set(refs[0])
    assert [ref["sentences"][0]["raw"] for ref in refs][:2] == ["A red 🍵 mug", "two green pears"]


def test_that_svg_and_html_hold_every_region_and_load_nothing(place):
    from defusedxml.ElementTree import fromstring

    path, _ = export("svg", documents(), place)
    for name in ("a.svg", "c.svg"):
        text = (path / name).read_text("utf-8")
        root = fromstring(text)
        shapes = [node for node in root.iter() if "region" in node.get("class", "")]
        assert len(shapes) == (4 if name == "a.svg" else 8)
        assert "http" not in text.replace("http://www.w3.org/", "")
    page, _ = export("html", documents(), place)
    text = page.read_text("utf-8")
    assert text.count('class="region') == 12
    assert "http" not in text.replace("http://www.w3.org/", "").replace("http-equiv", "")
    assert "A red 🍵 mug" in text
    data = text.split("data:image/jpeg;base64,", 1)[1].split('"', 1)[0]
    assert Image.open(io.BytesIO(base64.b64decode(data))).size == (640, 480)


def test_that_every_format_has_a_title_and_says_what_it_is():
    assert len(formats()) >= 30
    assert len({item.title for item in formats().values()}) == len(formats())
    assert all(item.about.endswith(".") for item in formats().values())
