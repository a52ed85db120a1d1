"""Each format gives back what it holds; what it does not hold is in the loss report and nothing else is lost."""

import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Answer, Document
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.errors import NothingReadError
from crossalign_gui.storage.formats.registry import formats, recognise
from crossalign_gui.storage.image_finder import ImageFinder
from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, make_pictures, read

BOTH = [name for name, form in formats().items() if form.read and form.write and name != "localized_narratives"]
GROUNDING = ["native", "odvg", "mdetr", "label_studio", "datature_vi", "grit", "w3c", "labelme"]
"""Hold captions, phrases and boxes to the last digit."""


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", ["simple", "rich"])
@pytest.mark.parametrize("name", BOTH)
def test_that_import_then_export_to_the_same_format_changes_nothing(place, name, kind):
    made = [getattr(corpus, kind)(0, "a.jpg"), getattr(corpus, kind)(1, "b/a.jpg")]
    path, _ = export(name, made, place)
    back, labels, _ = read(name, path, place)
    again, _ = export(name, back, place, labels, file="again")
    assert content(again) == content(path)


@pytest.mark.parametrize("name", BOTH)
def test_that_a_format_is_recognised_by_what_it_holds(place, name):
    path, _ = export(name, [corpus.rich(0, "a.jpg")], place)
    assert recognise(path).name == name


@pytest.mark.parametrize("name", GROUNDING)
def test_that_grounding_formats_give_back_phrases_and_boxes_without_any_loss(place, name):
    made = [corpus.simple(0, "a.jpg"), corpus.simple(1, "b/a.jpg")]
    path, losses = export(name, made, place)
    back, _, warnings = read(name, path, place)
    assert not warnings
    assert [entry.text for entry in losses if "get 1.0" not in entry.text] == []
    assert [corpus.seen(item) for item in back] == [corpus.seen(item) for item in made]


@pytest.mark.parametrize(("name", "lost"), [
    ("odvg", {"polygons are written as their boxes": 6, "masks are written as their boxes": 2,
              "phrases that are marked as not in the picture": 2, "that a text is a question": 2,
              "points are left out": 2, "phrases that name the same thing": 2, "İ is written as I": 2}),
    ("coco", {"captions are left out": 4, "polygons with holes are written as masks": 2, "scores of regions": 2}),
    ("mdetr", {"several pieces": 2, "polygons with holes are written as masks": 2}),
    ("yolo", {"captions are left out": 4, "crowds are left out": 2, "holes of polygons are joined": 2, "parts of polygons": 2,
              "boxes are written as polygons of four": 6, "boxes are cut at the edge": 2, "scores of regions": 2}),
    ("flickr30k", {"brackets in captions": 2, "overlap another one": 2, "single blanks": 2, "widened to whole pixels": 4}),
    ("label_studio", {"several pieces": 2, "polygons of several parts are written as masks": 2}),
])  # fmt: skip
def test_that_the_loss_report_counts_what_a_format_cannot_hold(place, name, lost):
    _, report = export(name, [corpus.rich(0, "a.jpg"), corpus.rich(1, "b/a.jpg")], place)
    assert {text: report.count(text) for text in lost} == lost
    assert report.count("proposals that nobody") == 2
    assert report.count("rejected proposals") == 2
    assert all(entry.examples for entry in report)


def test_that_the_native_format_loses_nothing(place):
    path, report = export("native", [corpus.rich(0)], place)
    assert not report
    assert read("native", path)[0] == [corpus.rich(0)]


def test_that_proposals_go_out_when_asked_for(place):
    path, report = export("coco", [corpus.rich(0, "a.jpg")], place, proposals="yes")
    assert report.count("proposals that nobody") == 0
    assert [300, 300, 100, 100] in [item["bbox"] for item in content(path)["annotations"]]


letters = st.text(st.sampled_from("ab é\u0301🐶كل\r\n\t[]{}<>İß犬,."), min_size=1, max_size=24)


@st.composite
def grounded(draw) -> Document:
    made = corpus.Maker(0, "a.jpg")
    captions = [made.caption(draw(letters)) for _ in range(draw(st.integers(0, 2)))]
    spans = []
    for caption in captions:
        for _ in range(draw(st.integers(0, 3))):
            cuts = sorted(draw(st.sets(st.integers(0, len(caption.text)), min_size=2, max_size=4)))
            if len(cuts) % 2:
                cuts.pop()
            ranges = tuple(zip(cuts[0::2], cuts[1::2], strict=True))
            if ranges and ranges not in [span.ranges for span in made.spans if span.caption == caption.id]:
                spans.append(made.span(caption, *ranges))
    boxes = draw(
        st.lists(st.tuples(st.integers(-5, 600), st.integers(0, 400), st.integers(1, 60), st.floats(0.5, 80)), max_size=3)
    )
    regions = [made.region(Box(x, y, x + w, y + h)) for x, y, w, h in dict.fromkeys(boxes)]
    for span in spans if regions else ():
        for region in draw(st.lists(st.sampled_from(regions), max_size=3, unique_by=lambda item: item.id)):
            made.link(span, region)
    return made.build()


@pytest.mark.parametrize("name", ["ferret", "kosmos2", "ms_swift", "qwen_text", "shikra"])
def test_that_blanks_at_the_ends_of_a_phrase_stay_in_the_caption_and_are_told(place, name):
    made = corpus.Maker(0, "a.jpg")
    caption = made.caption("see  a dog , run")
    made.link(made.span(caption, (3, 11)), made.region(Box(10, 20, 110, 220)))
    path, losses = export(name, [made.build()], place)
    (back,), labels, _ = read(name, path, place)
    assert losses.count("blanks at the ends of phrases") == 1
    assert (back.captions[0].text, [span.text for span in back.spans]) == ("see  a dog , run", ["a dog"])
    again, _ = export(name, [back], place, labels, file="again")
    assert content(again) == content(path)


@pytest.mark.parametrize("name", BOTH)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(document=grounded())
def test_that_any_text_and_any_link_survives_or_is_reported(place, name, document):
    path, losses = export(name, [document], place, ())
    try:
        back, labels, warnings = read(name, path, place)
    except NothingReadError:  # a format without a place for what is empty
        assert losses or not (document.captions or document.regions)
        return
    if not losses and (document.captions or document.regions):
        assert len(back) == 1
        expected, found = corpus.seen(document), corpus.seen(back[0])
        unreadable = [entry.text for entry in warnings if "outside" not in entry.text]
        assert not unreadable
        for key in ("captions", "spans", "links"):
            assert found[key] == expected[key], key
        if formats()[name].holds >= {"loose_regions"}:
            assert found["regions"] == expected["regions"]
    again, _ = export(name, back, place, labels, file="again")
    assert content(again) == content(path)


def test_that_ten_thousand_links_survive(place):
    made = corpus.Maker(0, "a.jpg")
    caption = made.caption(" ".join(f"w{number}" for number in range(100)))
    words = caption.text.split()
    starts = [sum(len(word) + 1 for word in words[:number]) for number in range(100)]
    spans = [made.span(caption, (start, start + len(word))) for start, word in zip(starts, words, strict=True)]
    regions = [made.region(Box(number, number, number + 10, number + 20)) for number in range(100)]
    for span in spans:
        for region in regions:
            made.link(span, region)
    for name in ("native", "odvg", "mdetr", "label_studio", "w3c"):
        path, _ = export(name, [made.build()], place)
        assert len(read(name, path, place)[0][0].links) == 10_000, name


def test_that_equal_file_names_in_two_folders_stay_apart(place):
    for name in BOTH:
        by_place = name in ("yolo", "fiftyone", "supervisely")  # where pictures are put into the data set
        own = {"pictures": "no"} if by_place else {}
        pictures = [corpus.simple(0, "a.jpg"), corpus.simple(1, "b/a.jpg")]
        path, _ = export(name, pictures, place, file=f"out_{name}", **own)
        found = {item.image.uri for item in read(name, path, place)[0]}
        assert found == {"a.jpg", "b/a.jpg"}, name


def test_that_a_box_outside_of_its_image_leaves_no_impossible_corners_in_flickr30k(place):
    made = corpus.Maker(0, "a.jpg")
    made.link(made.span(made.caption("a dog"), "a dog"), made.region(Box(-20, 10, -5, 30)))
    path, losses = export("flickr30k", [made.build()], place)
    assert losses.count("regions outside of their image are left out") == 1
    back, labels, _ = read("flickr30k", path, place)
    again, _ = export("flickr30k", back, place, labels, file="again")
    assert content(again) == content(path)


def test_that_fields_of_others_survive_a_round_trip(place):
    line = {
        "filename": "a.jpg", "height": 480, "width": 640, "licence": "CC0",
        "grounding": {"caption": "a mug", "maker": 7,
                      "regions": [{"bbox": [1, 2, 3, 4], "phrase": "mug", "tokens_positive": [[2, 5]], "sure": True}]},
    }  # fmt: skip
    (place / "in.jsonl").write_text(json.dumps(line) + "\n")
    back, labels, warnings = read("odvg", place / "in.jsonl")
    path, _ = export("odvg", back, place, labels)
    assert content(path) == [line]
    (entry,) = warnings
    assert "not read, but kept" in entry.text
    assert entry.examples == ["maker", "licence", "sure"]


def test_that_spans_of_a_phrase_cut_into_words_are_joined(place):
    line = {"filename": "a.jpg", "height": 9, "width": 9, "grounding": {"caption": "a red mug", "regions": [
        {"bbox": [1, 2, 3, 4], "phrase": "red mug", "tokens_positive": [[2, 5], [6, 9]]}]}}  # fmt: skip
    (place / "in.jsonl").write_text(json.dumps(line) + "\n")
    (document,), _, _ = read("odvg", place / "in.jsonl")
    assert [span.ranges for span in document.spans] == [((2, 9),)]


def test_that_published_flickr_boxes_of_mdetr_are_set_right_and_keep_their_numbers(place):
    path, _ = export("mdetr", [corpus.simple(0, "a.jpg")], place)
    value = content(path)
    value["annotations"][0]["bbox"] = [121, 151, 155, 169]
    path.write_text(json.dumps(value))
    (document,), _, _ = read("mdetr", path, coordinates="flickr")
    assert document.regions[0].shape == Box(120, 150, 276, 320)
    assert document.regions[0].x["mdetr"]["raw_bbox"] == [121, 151, 155, 169]


def test_that_the_flickr_corners_are_those_of_the_data_set(place):
    path, _ = export("flickr30k", [corpus.simple(0, "a.jpg")], place)
    assert "<xmin>121</xmin><ymin>151</ymin><xmax>276</xmax><ymax>320</ymax>" in (path / "Annotations/a.xml").read_text()


def test_that_a_document_without_anything_is_not_written(place):
    empty = replace(corpus.simple(0), captions=(), spans=(), regions=(), links=())
    path, _ = export("odvg", [empty], place)
    assert path.read_text() == ""


def test_that_a_mask_of_one_pixel_survives(place):
    made = corpus.Maker(0, "a.jpg")
    pixels = np.zeros((corpus.HEIGHT, corpus.WIDTH), dtype=bool)
    pixels[479, 639] = True
    made.region(masks.encode(pixels))
    for name in ("native", "coco", "label_studio", "labelme", "cvat", "panoptic"):
        path, _ = export(name, [made.build()], place)
        assert read(name, path, place)[0][0].regions[0].shape == masks.encode(pixels), name


def test_that_a_picture_is_found_by_its_hash_when_it_has_another_name(tmp_path):
    make_pictures(tmp_path, ("renamed.jpg",))
    Image.new("RGB", (8, 8)).save(tmp_path / "other.jpg")
    digest = hashlib.sha256((tmp_path / "renamed.jpg").read_bytes()).hexdigest()
    finder = ImageFinder([tmp_path])
    assert finder.find("a.jpg", digest) == tmp_path / "renamed.jpg"
    assert finder.find("a.jpg", "0" * 64) is None
    assert finder.find("a.jpg") is None


@pytest.mark.parametrize("name", ["native", "datature_vi", "label_studio"])
def test_that_an_answer_leaves_with_its_question_and_comes_back(place, name):
    made = corpus.Maker(0, "a.jpg")
    made.caption("how many mugs?", "question", Answer("two"))
    made.caption("a mug")
    path, losses = export(name, [made.build()], place)
    (back,), _, _ = read(name, path, place)
    captions = {caption.text: caption for caption in back.captions}
    assert not losses.count("answers to questions are left out")
    assert (captions["how many mugs?"].answer.text, captions["how many mugs?"].kind) == ("two", "question")
    assert captions["a mug"].answer is None


def test_that_a_conversation_holds_the_answer(place):
    made = corpus.Maker(0, "a.jpg")
    made.caption("how many mugs?", "question", Answer("two"))
    path, _ = export("ms_swift", [made.build()], place)
    messages = json.loads(path.read_text("utf-8"))["messages"]
    assert [message["content"] for message in messages] == ["<image>how many mugs?", "two"]


def test_that_the_loss_of_an_answer_is_reported(place):
    made = corpus.Maker(0, "a.jpg")
    made.caption("how many mugs?", "question", Answer("two"))
    assert export("odvg", [made.build()], place)[1].count("answers to questions are left out") == 1
