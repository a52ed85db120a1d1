import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Agent, Caption, Document, Entity, Image, Label, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box, Points, Polygon, Polygons
from crossalign_gui.domain.text import quote
from crossalign_gui.paths import resources
from crossalign_gui.storage.convert import incoming, write_documents
from crossalign_gui.storage.formats import native
from crossalign_gui.storage.formats.errors import FormatError

WIDTH, HEIGHT = 64, 48
coordinate = st.floats(0, 40, allow_nan=False).map(lambda value: round(value, 3))
texts = st.text(st.sampled_from("ab é\u0301🐶كلب\r\n[]{}İ犬"), min_size=1, max_size=30)
provs = st.one_of(
    st.none(),
    st.builds(
        Provenance,
        st.sampled_from(["model", "human", "import"]),
        st.sampled_from([None, "person", "m"]),
        st.sampled_from([None, "2026-01-01T00:00:00Z"]),
        st.none(),
        st.lists(st.sampled_from(["r9", "r8"]), max_size=2, unique=True).map(tuple),
        st.sampled_from([None, "heat map"]),
    ),
)
extras = st.dictionaries(
    st.sampled_from(["coco", "x"]),
    st.one_of(st.integers(-(2**63) + 1, 2**63 - 1), st.text(max_size=4), st.booleans()),
    max_size=2,
)


@st.composite
def shapes(draw):
    kind = draw(st.sampled_from(["box", "polygon", "mask", "points"]))
    if kind == "box":
        x, y = draw(coordinate), draw(coordinate)
        return Box(x, y, x + draw(st.floats(0.5, 20)), y + draw(st.floats(0.5, 5)))
    if kind == "polygon":
        x, y = draw(coordinate), draw(coordinate)
        ring = ((x, y), (x + 9, y), (x + 9, y + 7), (x, y + 7))
        hole = ((x + 1, y + 1), (x + 2, y + 1), (x + 2, y + 2))
        return Polygons(tuple(Polygon(ring, draw(st.sampled_from([(), (hole,)]))) for _ in range(draw(st.integers(1, 2)))))
    if kind == "mask":
        return masks.encode(np.random.default_rng(draw(st.integers(0, 99))).random((HEIGHT, WIDTH)) > 0.7)
    return Points(tuple((draw(coordinate), draw(coordinate)) for _ in range(draw(st.integers(1, 3)))))


@st.composite
def documents(draw, number):
    image = Image(f"i{number}", draw(st.sampled_from(["a.png", "ü/b.jpg"])), WIDTH, HEIGHT, x=draw(extras))
    captions = tuple(
        Caption(f"c{number}{i}", image.id, draw(texts), draw(st.sampled_from([None, "en"])), prov=draw(provs))
        for i in range(draw(st.integers(0, 3)))
    )
    entities = tuple(Entity(f"e{number}{i}", image.id, ("people",)) for i in range(draw(st.integers(0, 2))))
    spans = []
    for i in range(draw(st.integers(0, 4)) if captions else 0):
        caption = draw(st.sampled_from(captions))
        cuts = sorted(draw(st.sets(st.integers(0, len(caption.text)), min_size=2, max_size=4)))
        ranges = tuple(zip(cuts[0::2], cuts[1::2], strict=False)) if len(cuts) > 1 else ((0, 1),)
        entity = draw(st.sampled_from([None, *(e.id for e in entities)]))
        spans.append(Span(f"s{number}{i}", caption.id, ranges, quote(caption.text, ranges), entity, prov=draw(provs)))
    regions = tuple(
        Region(f"r{number}{i}", image.id, draw(shapes()), draw(st.sampled_from([None, "l"])), draw(st.booleans()),
               draw(st.sampled_from([None, 0.0, 0.5])), draw(st.sampled_from([None, "proposed", "rejected"])), draw(provs),
               draw(extras))
        for i in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    links = []
    for i in range(draw(st.integers(0, 5)) if spans else 0):
        region = draw(st.sampled_from([None, *(r.id for r in regions)]))
        polarity = "negative" if region is None else draw(st.sampled_from(["positive", "negative"]))
        links.append(
            Link(f"l{number}{i}", draw(st.sampled_from(spans)).id, region, polarity, draw(st.sampled_from([None, 0.25])))
        )
    return Document(image, captions, tuple(spans), entities, regions, tuple(links))


AGENTS = (Agent("m", "model", "compact", "1", params={"a": 1}), Agent("person", "human", "me"))
LABELS = (Label("l", "dog", ("hound",), is_thing=True),)


def write(path, documents, agents=(), labels=()):
    labels, agents = ({item.id: item for item in items} for items in (labels, agents))
    write_documents(native.FORMAT, path, documents, labels=labels, agents=agents)


def read(path):
    with incoming(path, native.FORMAT) as found:
        return tuple(found.documents), tuple(found.agents.values()), tuple(found.labels.values())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_that_export_and_import_give_back_the_same_documents(tmp_path: Path, data):
    made = tuple(data.draw(documents(number)) for number in range(data.draw(st.integers(1, 3))))
    write(tmp_path / "a.json", made, AGENTS, LABELS)
    assert read(tmp_path / "a.json") == (made, AGENTS, LABELS)


def simple():
    return Document(Image("i", "a.png", WIDTH, HEIGHT), (Caption("c", "i", "a dog"),), (Span("s", "c", ((2, 5),), "dog"),),
                    (), (Region("r", "i", Box(1, 2, 3, 4)),), (Link("l", "s", "r"),))  # fmt: skip


def value_of(tmp_path):
    write(tmp_path / "value.json", [simple()])
    return json.loads((tmp_path / "value.json").read_text("utf-8"))


def test_that_what_is_written_obeys_the_published_schema(tmp_path):
    schema = json.loads((resources() / "schema" / "crossalign-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(value_of(tmp_path))


def test_that_the_example_of_the_field_is_read(tmp_path):
    value = value_of(tmp_path)
    del value["spans"][0]["text"]  # the quote is redundant
    (tmp_path / "a.json").write_text(json.dumps(value))
    assert read(tmp_path / "a.json")[0] == (simple(),)


def test_that_the_word_of_the_first_draft_for_what_cannot_be_shown_is_read(tmp_path):
    value = value_of(tmp_path)
    value["spans"][0]["groundable"] = "not_visible"
    (tmp_path / "a.json").write_text(json.dumps(value))
    assert read(tmp_path / "a.json")[0][0].spans[0].groundable == "not_visual"


def test_that_equal_documents_make_equal_files_with_one_element_a_line(tmp_path):
    for name in ("a.json", "b.json"):
        write(tmp_path / name, [simple()], AGENTS)
    text = (tmp_path / "a.json").read_text("utf-8")
    assert text == (tmp_path / "b.json").read_text("utf-8")
    assert sum(line.startswith('  {"id"') for line in text.splitlines()) == 7


def test_that_a_failing_write_leaves_the_last_good_file(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    write(path, [simple()])
    good = path.read_bytes()

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(path, [simple(), simple()])
    assert path.read_bytes() == good
    assert [item.name for item in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda v: v.update(format="coco"), "format"),
        (lambda v: v.update(version="2.0"), "version"),
        (lambda v: v["conventions"].update(text_unit="byte"), "conventions.text_unit"),
        (lambda v: v.update(surprise=1), "surprise"),
        (lambda v: v["images"][0].update(width=0), r"images\[0\]\.width"),
        (lambda v: v["spans"][0].update(ranges=[[2, 99]]), "not inside the text"),
        (lambda v: v["spans"][0].update(text="cat"), "it quotes 'cat'"),
        (lambda v: v["links"][0].update(region="zzz"), "no region 'zzz'"),
        (lambda v: v["links"][0].update(region=None), r"links\[0\]"),
        (lambda v: v["captions"][0].update(image="zzz"), "leads to no image"),
        (lambda v: v["regions"][0].update(surprise=1), "surprise"),
        (lambda v: v["images"].append(dict(v["images"][0])), "used twice"),
    ],
)
def test_that_a_wrong_file_is_refused_with_its_place(tmp_path, change, message):
    value = value_of(tmp_path)
    change(value)
    (tmp_path / "a.json").write_text(json.dumps(value))
    with pytest.raises(FormatError, match=message):
        read(tmp_path / "a.json")


@pytest.mark.parametrize("content", ["", "{", "[NaN]", '{"format": NaN}', "[" * 100_000, "null", '"text"'])
def test_that_what_is_no_document_is_refused(tmp_path, content):
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(FormatError):
        read(tmp_path / "a.json")
