"""Files of known formats as further programs and versions write them: other spellings, orders, layouts and missing fields."""

import gzip
import json
import zipfile

import pytest

from crossalign_gui.domain.geometry import Box, TurnedBox
from crossalign_gui.storage.formats.errors import FormatError
from tests.storage.formats.helpers import export, make_pictures, read

SIZE = (200, 100)
BOX = Box(10, 20, 40, 60)
IMAGE = {"id": 1, "file_name": "a.jpg", "width": 200, "height": 100}
ANNOTATION = {"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 20, 30, 40], "iscrowd": 0, "area": 1200}
DOG = {"id": 1, "name": "dog"}


def lay(folder, files, pictures=("a.jpg",)):
    make_pictures(folder, pictures, SIZE)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if not isinstance(content, str | bytes):
            content = json.dumps(content)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def read_one(folder, name, form=None, **choices):
    documents, labels, report = read(form, folder / name if name else folder, folder, **choices)
    return documents, {label.id: label for label in labels}, report


def again(name, folder, documents, labels, **choices):
    """(where it was written, losses) of the same documents."""
    return export(name, documents, folder, tuple(labels.values()), file="back", **choices)


def coco(images=(IMAGE,), annotations=(ANNOTATION,), categories=(DOG,), **more):
    return {"images": [*images], "annotations": [*annotations], "categories": [*categories], **more}


@pytest.mark.parametrize("kind", [str, float])
def test_that_ids_of_coco_may_be_texts_and_floats(tmp_path, kind):
    image, category = {**IMAGE, "id": kind(1), "width": "200"}, {"id": kind(1), "name": "dog"}
    value = coco([image], [{**ANNOTATION, "category_id": 1}], [category])
    (document,), labels, report = read_one(lay(tmp_path, {"in.json": value}), "in.json")
    assert [labels[region.label].name for region in document.regions] == ["dog"]
    assert not [*report]


@pytest.mark.parametrize("degrees", [30.0, 0.0])
def test_that_a_rotation_among_the_attributes_of_coco_turns_the_box_and_goes_back(tmp_path, degrees):
    attributes = {"occluded": False, "rotation": degrees}
    (document,), labels, _ = read_one(
        lay(tmp_path, {"in.json": coco(annotations=[{**ANNOTATION, "attributes": attributes}])}), "in.json"
    )
    assert document.regions[0].shape == (TurnedBox(25, 40, 30, 40, 30) if degrees else BOX)
    path, losses = again("coco", tmp_path, [document], labels)
    (back,) = json.loads(path.read_text())["annotations"]
    assert back["bbox"] == [10, 20, 30, 40]
    assert back["attributes"] == attributes
    assert not back.get("segmentation")
    assert not [*losses]


def test_that_coco_takes_the_size_of_the_picture_where_it_says_none(tmp_path):
    image = {"id": 1, "file_name": "a.jpg"}
    (document,), _, _ = read_one(lay(tmp_path, {"in.json": coco([image])}), "in.json")
    assert (document.image.width, document.image.height) == SIZE
    lay(tmp_path, {"none.json": coco([{**image, "file_name": "gone.jpg"}])})
    with pytest.raises(FormatError, match="does not say how large"):
        read_one(tmp_path, "none.json")


def test_that_a_test_set_of_coco_without_annotations_is_recognised(tmp_path):
    value = {"images": [{**IMAGE, "id": n, "file_name": f"{n}.jpg"} for n in range(900)], "categories": [DOG]}
    documents, labels, _ = read_one(lay(tmp_path, {"in.json": value}), "in.json")
    assert len(documents) == 900
    assert [label.name for label in labels.values()] == ["dog"]


def test_that_categories_without_a_name_or_with_the_same_one_are_told(tmp_path):
    value = coco(
        annotations=[{**ANNOTATION, "category_id": 90}], categories=[DOG, {"id": 2, "name": "dog"}, {"id": 90, "name": ""}]
    )
    (document,), labels, report = read_one(lay(tmp_path, {"in.json": value}), "in.json")
    assert labels[document.regions[0].label].name == "90"
    assert "same name are one class (dog: 1, 2)" in str(report)
    assert "without a name are named by their number (90)" in str(report)


def test_that_keypoints_go_from_coco_to_yolo_and_back_and_are_told_elsewhere(tmp_path):
    points = [20, 30, 2, 0, 0, 0, 30, 50, 1]
    value = coco(annotations=[{**ANNOTATION, "keypoints": points, "num_keypoints": 2}])
    documents, labels, _ = read_one(lay(tmp_path / "in", {"in.json": value}), "in.json")
    path, losses = again("yolo", tmp_path / "in", documents, labels)
    assert "kpt_shape: [3, 3]" in (path / "data.yaml").read_text()
    row = (path / "labels" / "a.txt").read_text().split()
    assert [float(number) for number in row[5:]] == [0.1, 0.3, 2, 0, 0, 0, 0.15, 0.5, 1]
    assert "keypoints" not in str(losses)
    posed, names, _ = read("yolo", path, tmp_path / "in")
    back, _ = export("coco", posed, tmp_path, names)
    assert json.loads(back.read_text())["annotations"][0]["keypoints"] == points
    assert "keypoints are left out" in str(again("voc", tmp_path / "in", documents, labels)[1])


def test_that_a_file_packed_by_gzip_is_read(tmp_path):
    lay(tmp_path, {"in.json.gz": gzip.compress(json.dumps(coco()).encode())})
    (document,), _, _ = read_one(tmp_path, "in.json.gz")
    assert document.regions[0].shape == BOX
    (tmp_path / "bad.json.gz").write_bytes(b"\x1f\x8bxx")
    with pytest.raises(FormatError, match=r"bad\.json\.gz is not an archive"):
        read_one(tmp_path, "bad.json.gz")


def mdetr(**annotation):
    image = {**IMAGE, "caption": "a cat on a mat", "dataset_name": "flickr", "tokens_negative": [[0, 14]],
             "original_img_id": "77", "tokens_positive_eval": [[[0, 5]]]}  # fmt: skip
    return coco([image], [{**ANNOTATION, **annotation}] if annotation else [], [{"id": 1, "name": "object"}])


@pytest.mark.parametrize(
    ("annotation", "linked"), [({"tokens": [[0, 5]]}, ["a cat"]), ({"tokens": "A mat"}, ["a mat"]), ({}, [])]
)
def test_that_mdetr_is_known_by_its_captions_too(tmp_path, annotation, linked):
    (document,), labels, _ = read_one(lay(tmp_path, {"in.json": mdetr(**annotation)}), "in.json")
    assert [caption.text for caption in document.captions] == ["a cat on a mat"]
    spans = {span.id: span.text for span in document.spans}
    assert [spans[link.span] for link in document.links] == linked
    path, _ = again("mdetr", tmp_path, [document], labels)
    assert json.loads(path.read_text())["images"][0]["original_img_id"] == "77"


GROUNDING = {"caption": "a cat", "regions": [{"bbox": [10, 20, 40, 60], "phrase": "cat", "tokens_positive": [[2, 5]]}]}


@pytest.mark.parametrize("array", [True, False])
def test_that_odvg_may_be_an_array_and_may_leave_out_sizes(tmp_path, array):
    lines = [{"filename": "a.jpg", "grounding": GROUNDING},
             {"filename": "b.jpg", "detection": {"instance": [{"bbox": [10, 20, 40, 60], "category": "dog"}]}}]  # fmt: skip
    text = json.dumps(lines) if array else "".join(json.dumps(line) + "\r\n" for line in lines)
    documents, labels, _ = read_one(lay(tmp_path, {"in.json": text}, ("a.jpg", "b.jpg")), "in.json")
    assert [document.regions[0].shape for document in documents] == [BOX, BOX]
    assert [label.name for label in labels.values()] == ["dog"]


def test_that_what_is_no_object_in_an_array_is_told_or_left_out(tmp_path):
    lay(tmp_path, {"in.json": [{"filename": "a.jpg", "grounding": GROUNDING}, 3]})
    with pytest.raises(FormatError, match=r"in\.json, item 2"):
        read_one(tmp_path, "in.json")
    documents, _, _ = read_one(tmp_path, "in.json", skip_bad=True)
    assert len(documents) == 1


VOC = """<annotation><folder>x</folder>{}<size><width>{}</width><height>{}</height></size><object><name> dog </name>
<bndbox><ymin>21</ymin><xmin>11</xmin><xmax>40</xmax><ymax>60</ymax></bndbox>{}</object></annotation>"""


@pytest.mark.parametrize(
    "folders", [("Annotations", "JPEGImages"), ("annotations", "images"), ("VOC/Annotations", "VOC/JPEGImages")]
)
@pytest.mark.parametrize("named", ["<filename>a.jpg</filename>", "<filename> a </filename>", ""])
def test_that_voc_finds_its_picture_and_its_part_beside_the_annotations(tmp_path, folders, named):
    annotations, pictures = folders
    root = annotations.rpartition("/")[0]
    files = {f"{annotations}/a.xml": VOC.format(named, 0, 0, ""), f"{root}/ImageSets/Main/val.txt".lstrip("/"): "a\n"}
    (document,), labels, _ = read_one(lay(tmp_path, files, (f"{pictures}/a.jpg",)), "", "voc")
    assert document.image.uri == f"{pictures}/a.jpg"
    assert document.image.split == "val"
    assert document.regions[0].shape == BOX
    assert labels[document.regions[0].label].name == "dog"


def test_that_the_declaration_of_xml_says_its_encoding(tmp_path):
    text = '<?xml version="1.0" encoding="GBK"?>' + VOC.format("<filename>图.jpg</filename>", 200, 100, "").replace(
        "dog", "猫"
    )
    data = text.encode("gbk")
    data.decode("utf-8")  # it could be read so, as other letters
    (document,), labels, report = read_one(lay(tmp_path, {"in.xml": data}), "in.xml")
    assert document.image.uri == "图.jpg"
    assert [label.name for label in labels.values()] == ["猫"]
    assert "read as gbk" in str(report)


def test_that_a_document_type_without_entities_does_no_harm(tmp_path):
    files = {"in.xml": "<!DOCTYPE annotation>" + VOC.format("<filename>a.jpg</filename>", 200, 100, "")}
    (document,), _, _ = read_one(lay(tmp_path, files), "in.xml")
    assert document.regions[0].shape == BOX


def test_that_turned_boxes_of_voc_are_read(tmp_path):
    turned = "<object><type>robndbox</type><name>ship</name><robndbox><cx>100</cx><cy>50</cy><w>40</w><h>20</h>" \
             "<angle>0.5235987755982988</angle></robndbox></object>"  # fmt: skip
    text = f"<annotation><filename>a.jpg</filename><size><width>200</width><height>100</height></size>{turned}</annotation>"
    (document,), _, _ = read_one(lay(tmp_path, {"in.xml": text}), "in.xml")
    assert document.regions[0].shape == TurnedBox(100, 50, 40, 20, 30)


def test_that_a_rotation_of_cvat_in_voc_goes_back_with_the_box_before_it_was_turned(tmp_path):
    attribute = "<attributes><attribute><name>rotation</name><value>30.0</value></attribute></attributes>"
    text = VOC.format("<filename>a.jpg</filename>", 200, 100, attribute)
    (document,), labels, _ = read_one(lay(tmp_path, {"a.xml": text}), "a.xml")
    assert document.regions[0].shape == TurnedBox(25, 40, 30, 40, 30)
    path, losses = again("voc", tmp_path, [document], labels)
    (again_read,), _, _ = read("voc", path, tmp_path)
    assert again_read.regions[0].shape == document.regions[0].shape
    assert "<xmin>11</xmin>" in (path / "a.xml").read_text()
    assert "turned" not in str(losses)


def task(*items, **data):
    return {"id": 1, "data": data or {"image": "a.jpg"}, "annotations": [{"id": 1, "result": [*items]}], "predictions": []}


def rectangle(**more):
    value = {"x": 5, "y": 20, "width": 15, "height": 40, "rotation": 0, "rectanglelabels": ["dog"]}
    return {"id": "r", "type": "rectanglelabels", "from_name": "label", "to_name": "image", "original_width": 200,
            "original_height": 100, "value": value, **more}  # fmt: skip


@pytest.mark.parametrize("form", ["one", "indented", "lines", "array"])
def test_that_tasks_of_label_studio_come_alone_in_lines_and_in_arrays(tmp_path, form):
    text = {
        "one": json.dumps(task(rectangle())), "indented": json.dumps(task(rectangle()), indent=2),
        "lines": json.dumps(task(rectangle())) + "\n", "array": json.dumps([task(rectangle())]),
    }[form]  # fmt: skip
    (document,), _, _ = read_one(lay(tmp_path, {"in.json": text}), "in.json")
    assert document.regions[0].shape == BOX


def test_that_a_task_of_several_images_is_read_image_by_image(tmp_path):
    value = [task(rectangle(item_index=1), images=["a.jpg", "b.jpg"])]
    documents, _, report = read_one(lay(tmp_path, {"in.json": value}, ("a.jpg", "b.jpg")), "in.json")
    assert [(document.image.uri, len(document.regions)) for document in documents] == [("a.jpg", 0), ("b.jpg", 1)]
    assert "several images" in str(report)


@pytest.mark.parametrize(("subset", "split"), [("Train", "train"), ("Validation", "val"), ("test", "test"), ("default", None)])
def test_that_the_subset_of_cvat_is_the_split_and_goes_back(tmp_path, subset, split):
    text = f'<annotations><version>1.1</version><image id="0" name="a.jpg" width="200" height="100" subset="{subset}">' \
           '<box label="dog" xtl="10" ytl="20" xbr="40" ybr="60"/></image></annotations>'  # fmt: skip
    (document,), labels, _ = read_one(lay(tmp_path, {"in.xml": text}), "in.xml")
    assert document.image.split == split
    path, losses = again("cvat", tmp_path, [document], labels)
    assert f'subset="{subset}"' in path.read_text()
    assert not [*losses]


def conversation(answer):
    return {"image": "a.jpg", "conversations": [{"from": "human", "value": "<image>\nfind"}, {"from": "gpt", "value": answer}]}


def test_that_fractions_where_thousandths_are_usual_are_read_as_fractions(tmp_path):
    answer = '[{"bbox_2d": [0.05, 0.2, 0.2, 0.6], "label": ["dog", "puppy"]}]'
    (document,), _, report = read_one(lay(tmp_path, {"in.jsonl": conversation(answer)}), "in.jsonl")
    assert {region.shape for region in document.regions} == {BOX}
    assert [span.text for span in document.spans] == ["dog", "puppy"]
    assert "fractions of the image" in str(report)


def test_that_objects_of_ms_swift_before_version_3_are_read(tmp_path):
    record = {"query": "<image>find <ref-object>", "response": "<bbox>", "images": ["a.jpg"],
              "objects": [{"caption": "dog", "bbox": [10, 20, 40, 60], "bbox_type": "real", "image": 0}]}  # fmt: skip
    (document,), _, _ = read_one(lay(tmp_path, {"in.jsonl": record}), "in.jsonl")
    assert document.regions[0].shape == BOX
    assert [span.text for span in document.spans] == ["dog"]


def test_that_panoptic_pictures_are_found_in_the_archive_that_coco_publishes_them_in(tmp_path):
    value = coco(annotations=[{"image_id": 1, "file_name": "a.png", "segments_info": [{"id": 5, "category_id": 1}]}])
    lay(tmp_path, {"panoptic_val2017.json": value})
    make_pictures(tmp_path, ("p.png",), SIZE)  # of one colour: 90 + 256 * 120 + 65536 * 150
    value["annotations"][0]["segments_info"][0]["id"] = 90 + 256 * 120 + 65536 * 150
    lay(tmp_path, {"panoptic_val2017.json": value})
    with zipfile.ZipFile(tmp_path / "panoptic_val2017.zip", "w") as archive:
        archive.write(tmp_path / "p.png", "panoptic_val2017/a.png")
    (document,), _, _ = read_one(tmp_path, "panoptic_val2017.json")
    assert len(document.regions) == 1


CSV = {
    "other names": "image_path;x;y;w;h;category;confidence\r\na.jpg;10;20;30;40;dog;0,5\r\n",
    "one column": 'image_id,width,height,bbox,label\na,200,100,"[10.0, 20.0, 30.0, 40.0]",dog\n',
    "keras-retinanet": "a.jpg,10,20,40,60,dog\nb.jpg,,,,,\n",
    "makesense": "dog,10,20,30,40,a.jpg,200,100\n",
}


@pytest.mark.parametrize("kind", CSV)
def test_that_boxes_are_read_from_csv_in_other_columns_and_without_a_header(tmp_path, kind):
    documents, labels, report = read_one(lay(tmp_path, {"in.csv": CSV[kind]}, ("a.jpg", "b.jpg")), "in.csv")
    (region,) = documents[0].regions
    assert documents[0].image.uri == "a.jpg"
    assert region.shape == BOX
    assert labels[region.label].name == "dog"
    assert region.score == (0.5 if kind == "other names" else None)
    assert len(documents) == (2 if kind == "keras-retinanet" else 1)
    assert report.count("read as x, y, width, height") == (kind == "one column")


def test_that_a_sheet_of_an_image_folder_is_read(tmp_path):
    sheet = 'file_name,text,objects\na.jpg,"a cat, a dog","{""bbox"": [[10, 20, 30, 40]], ""category"": [""dog""]}"\n'
    (document,), _, _ = read_one(lay(tmp_path, {"train/metadata.csv": sheet}, ("train/a.jpg",)), "")
    assert document.image.uri == "train/a.jpg"
    assert [caption.text for caption in document.captions] == ["a cat, a dog"]
    assert document.regions[0].shape == BOX


def test_that_a_page_of_annotations_in_the_context_of_iiif_is_read(tmp_path):
    item = {"id": "y", "type": "Annotation", "motivation": "tagging", "body": {"type": "TextualBody", "value": "dog"},
            "target": "http://h/img/a.jpg#xywh=10,20,30,40"}  # fmt: skip
    value = {"@context": "http://iiif.io/api/presentation/3/context.json", "type": "AnnotationPage", "items": [item]}
    (document,), labels, _ = read_one(lay(tmp_path, {"in.json": value}), "in.json")
    assert document.regions[0].shape == BOX
    assert [label.name for label in labels.values()] == ["dog"]


def test_that_turned_boxes_ellipses_parents_and_attributes_of_datumaro_come_back(tmp_path):
    base = {"group": 0, "label_id": 0, "z_order": 0}
    annotations = [
        {
            "id": 1,
            "type": "rotated_bbox",
            "cnt_x": 50.0,
            "cnt_y": 50.0,
            "width": 20.0,
            "height": 10.0,
            "r": 30.0,
            "attributes": {},
        },
        {"id": 2, "type": "ellipse", "points": [1.0, 2.0, 31.0, 22.0], "attributes": {"occluded": True}},
    ]
    labels = [{"name": "dog", "parent": "animal", "attributes": ["occluded"]}]
    items = [{"id": "a", "annotations": [item | base for item in annotations], "image": {"path": "a.jpg", "size": [100, 200]}}]
    value = {"dm_format_version": "1.0", "categories": {"label": {"labels": labels}}, "items": items}
    documents, names, _ = read_one(lay(tmp_path, {"in.json": value}), "in.json")
    assert documents[0].regions[0].shape == TurnedBox(50, 50, 20, 10, 30)
    path, losses = again("datumaro", tmp_path, documents, names)
    written = json.loads(path.read_text())
    assert [item | base for item in written["items"][0]["annotations"]] == items[0]["annotations"]
    assert written["categories"]["label"]["labels"] == labels
    assert not [*losses]


def test_that_flags_of_parts_of_one_instance_stay_with_their_part(tmp_path):
    ring, other = [[10, 10], [20, 10], [20, 20]], [[30, 30], [40, 30], [40, 40]]
    shapes = [{"label": "dog", "points": points, "group_id": 1, "shape_type": "polygon", "flags": flags}
              for points, flags in ((ring, {"occluded": True}), (other, {}))]  # fmt: skip
    value = {"version": "5.0", "flags": {}, "shapes": shapes, "imagePath": "a.jpg", "imageWidth": 200, "imageHeight": 100}
    documents, labels, _ = read_one(lay(tmp_path, {"a.json": value}), "a.json")
    path, losses = again("labelme", tmp_path, documents, labels)
    assert [shape["flags"] for shape in json.loads((path / "a.json").read_text())["shapes"]] == [{"occluded": True}, {}]
    assert "attributes" not in str(losses)


def test_that_numbers_of_classes_in_fiftyone_are_places_in_its_list(tmp_path):
    item = {"label": 1, "bounding_box": [0.05, 0.2, 0.15, 0.4]}
    files = {"labels.json": {"classes": ["cat", "dog"], "labels": {"a": [item]}}}
    (document,), labels, _ = read_one(lay(tmp_path, files, ("data/a.jpg",)), "")
    assert labels[document.regions[0].label].name == "dog"


def test_that_flickr30k_is_known_below_a_folder_that_holds_its_pictures_too(tmp_path):
    size = "<size><width>200</width><height>100</height></size>"
    item = "<object><name>1</name><bndbox><xmin>11</xmin><ymin>21</ymin><xmax>40</xmax><ymax>60</ymax></bndbox></object>"
    files = {"entities/Sentences/1.txt": "[/EN#1/animals A dog] .\n",
             "entities/Annotations/1.xml": f"<annotation><filename>1.jpg</filename>{size}{item}</annotation>"}  # fmt: skip
    (document,), _, _ = read_one(lay(tmp_path, files, ("images/1.jpg",)), "")
    assert [caption.text for caption in document.captions] == ["A dog ."]
    assert document.regions[0].shape == BOX


def test_that_further_expressions_beside_those_that_are_read_are_told(tmp_path):
    ref = {"ref_id": 1, "ann_id": 1, "image_id": 1, "category_id": 1, "split": "val", "file_name": "a.jpg", "sent_ids": [0],
           "sentences": [{"sent_id": 0, "raw": "dog", "sent": "dog", "tokens": ["dog"]}]}  # fmt: skip
    files = {"refs(google).json": [ref], "refs(umd).json": [ref], "instances.json": coco()}
    (document,), _, report = read_one(lay(tmp_path, files), "")
    assert len(document.captions) == 1
    assert "further files of expressions are left out (name one of them with --file) (refs(umd).json)" in str(report)


@pytest.mark.parametrize("name", ["https://h/img/a.jpg?sv=1&x=%2F#f", " img/a.jpg ", "img/a%252Ejpg"])
def test_that_odd_names_lead_to_the_picture_and_yolo_gets_a_plain_one(tmp_path, name):
    line = {"filename": name, "width": 200, "height": 100, "grounding": GROUNDING}
    documents, labels, _ = read_one(lay(tmp_path, {"in.jsonl": line}, ("img/a.jpg",)), "in.jsonl")
    path, losses = again("yolo", tmp_path, documents, labels)
    (picture,) = [item for item in path.rglob("*") if item.is_file() and "images" in item.parts]
    assert picture.suffix.strip() == ".jpg" or name.endswith("252Ejpg")
    assert "not here" not in str(losses)


def test_that_several_fields_of_a_fiftyone_sample_are_told_and_odvg_tells_of_images_without_anything(tmp_path):
    item = {"_cls": "Detection", "label": "dog", "bounding_box": [0.05, 0.2, 0.15, 0.4]}
    field = {"_cls": "Detections", "detections": [item]}
    sample = {"filepath": "data/a.jpg", "metadata": {"width": 200, "height": 100}, "ground_truth": field, "predictions": field}
    empty = {"filepath": "data/b.jpg", "metadata": {"width": 200, "height": 100}}
    documents, labels, report = read_one(lay(tmp_path, {"samples.json": {"samples": [sample, empty]}}), "samples.json")
    assert "fields with regions are read together (ground_truth, predictions)" in str(report)
    assert "images without a region are left out (data/b.jpg)" in str(again("odvg", tmp_path, documents, labels)[1])
