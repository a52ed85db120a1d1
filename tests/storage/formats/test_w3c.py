"""W3C Web Annotation as other programs write it: single annotations, collections, tags, fragments, SVG of every kind."""

import json

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box
from tests.storage.formats.helpers import make_pictures, read

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
URL = "http://example.org/img/a.jpg"


def annotation(value="dog", number=1, target=None, **more):
    body = [{"type": "TextualBody", "value": value, "purpose": "tagging"}]
    target = target or {"source": URL, "selector": {"type": "FragmentSelector", "value": "xywh=pixel:10,20,30,40"}}
    return {"@context": CONTEXT, "id": f"http://example.org/anno{number}", "type": "Annotation", "body": body, "target": target,
            **more}  # fmt: skip


def svg(inside):
    return {"source": URL, "selector": {"type": "SvgSelector", "value": f"<svg>{inside}</svg>"}}


@pytest.fixture
def look(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), (400, 300))

    def look(value):
        (tmp_path / "in.json").write_text(json.dumps(value))
        (document,), labels, warnings = read("w3c", tmp_path / "in.json")
        names = {label.id: label.name for label in labels}
        return [(region.shape, names.get(region.label)) for region in document.regions], document, warnings

    return look


def test_that_tags_of_places_are_classes(look):
    percent = {"source": URL, "selector": {"type": "FragmentSelector", "value": "xywh=percent:10,20,30,40"}}
    found, document, _ = look([annotation(), annotation("cat", 2, percent)])
    assert found == [(Box(10, 20, 40, 60), "dog"), (Box(40, 60, 160, 180), "cat")]
    assert not document.captions


@pytest.mark.parametrize("value", [
    annotation(), {"@context": CONTEXT, "type": "AnnotationPage", "items": [annotation()]},
    {"@context": CONTEXT, "type": "AnnotationCollection", "total": 1, "first": {"type": "AnnotationPage", "items": [annotation()]}},
    [{"type": "AnnotationPage", "items": [annotation()]}], annotation(target=f"{URL}#xywh=10,20,30,40"),
    annotation(target={"id": f"{URL}#xywh=pixel:10,20,30,40", "type": "Image"}),
    annotation(target=svg('<rect x="10" y="20" width="30" height="40"/>')),
    {**annotation(), "body": {"type": "TextualBody", "value": "dog"}, "motivation": "tagging"},
])  # fmt: skip
def test_that_an_annotation_is_read_wherever_it_stands(look, value):
    found, _, _ = look(value)
    assert found == [(Box(10, 20, 40, 60), "dog")]


def test_that_pages_elsewhere_are_told(look):
    _, _, warnings = look({"@context": CONTEXT, "items": [annotation()], "next": "http://example.org/page2"})
    assert warnings.count("further pages") == 1


@pytest.mark.parametrize("path", [
    "M 10,20 L 40,20 L 40,60 L 10,60 Z", "M10 20H40V60H10Z", "m10,20 30,0 0,40 -30,0z",
    "M10 20 40 20 40 60 10 60z", "m10 20h30v40h-30z",
])  # fmt: skip
def test_that_paths_of_straight_lines_are_polygons(look, path):
    found, _, _ = look(annotation(target=svg(f'<path d="{path}"/>')))
    assert found[0][0].parts[0].outer == ((10, 20), (40, 20), (40, 60), (10, 60))


def test_that_a_curve_is_told_and_not_read_wrong(look):
    found, _, warnings = look([annotation(target=svg('<path d="M10 20 C 1 2 3 4 5 6 Z"/>')), annotation(number=2)])
    assert len(found) == 1
    assert warnings.count("outlines with curves") == 1


def test_that_an_ellipse_has_its_size(look):
    found, _, _ = look(annotation(target=svg('<ellipse cx="100" cy="90" rx="30" ry="20"></ellipse>')))
    xs, ys = zip(*found[0][0].parts[0].outer, strict=True)
    assert (min(xs), max(xs), min(ys), max(ys)) == pytest.approx((70, 130, 70, 110))


def test_that_a_text_about_a_place_names_it(look):
    comment = {**annotation(), "body": [{"type": "TextualBody", "value": "my dog Rex", "purpose": "commenting"}]}
    _, document, _ = look([comment])
    assert [(caption.text, caption.kind) for caption in document.captions] == [("my dog Rex", "expression")]
    assert [(link.span, link.region) for link in document.links] == [(document.spans[0].id, document.regions[0].id)]


def test_that_annotations_of_others_come_back(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), (400, 300))
    two = [{"type": "TextualBody", "value": name, "purpose": "tagging"} for name in ("dog", "pet")]
    made = annotation(creator={"id": "me"}, created="2026-01-01T00:00:00Z")
    (tmp_path / "in.json").write_text(json.dumps([{**made, "body": two}]))
    middle = tmp_path / "n.crossalign.json"
    assert main(["convert", str(tmp_path / "in.json"), str(middle), "--from", "w3c"]) == 0
    assert main(["convert", str(middle), str(tmp_path / "back.jsonld")]) == 0
    (item,) = json.loads((tmp_path / "back.jsonld").read_text())["items"]
    assert (item["id"], item["body"], item["creator"], item["created"]) == (made["id"], two, made["creator"], made["created"])
    assert item["target"]["source"] == URL


def test_that_names_of_pictures_are_percent_encoded(tmp_path):
    name = "50% #1 ü&b+c.png"
    make_pictures(tmp_path, (name,), (200, 150))
    line = {"filename": name, "height": 150, "width": 200, "grounding": {"caption": "a dog", "regions": [
        {"bbox": [10, 10, 50, 50], "phrase": "dog", "tokens_positive": [[2, 5]]}]}}  # fmt: skip
    (tmp_path / "in.jsonl").write_text(json.dumps(line))
    assert main(["convert", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonld")]) == 0
    sources = {item["target"] if isinstance(item["target"], str) else item["target"][0]["source"]
               for item in json.loads((tmp_path / "out.jsonld").read_text())["items"]}  # fmt: skip
    assert sources == {"50%25%20%231%20%C3%BC%26b%2Bc.png"}
    (document,), _, _ = read("w3c", tmp_path / "out.jsonld")
    assert document.image.uri == name
