from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from crossalign_gui.domain import masks, operations
from crossalign_gui.domain.attributes import attributes_of, with_attribute
from crossalign_gui.domain.document import Caption, Document, Image, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons
from crossalign_gui.domain.merge import disagree, merge, with_new_ids
from crossalign_gui.domain.text import quote, split_words
from crossalign_gui.domain.validate import validate
from crossalign_gui.widgets.annotate.text_units import to_code_points, to_utf16

PERSON = Provenance("human", "person", "2026-01-01T00:00:00Z")
MODEL = Provenance("model", "planted@1", "2026-01-01T00:00:00Z")


def document(text="a red dog and the red dog's ball"):
    image = Image("i", "a.png", 100, 80)
    made = Document(image, (Caption("c", "i", text),))
    region = Region("r", "i", Box(1, 2, 30, 40), prov=PERSON, status="accepted")
    return operations.add_linked_region(made, "c", ((2, 9),), region, PERSON)


def messages(*documents):
    return [str(problem) for problem in validate(documents, {"person"})]


def test_that_a_sound_document_has_no_problems():
    assert messages(document()) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda d: replace(d, spans=(replace(d.spans[0], caption="x"),)), "spans[0] ({s}): there is no caption 'x'"),
        (lambda d: replace(d, spans=(replace(d.spans[0], ranges=((2, 99),)),)), "is not inside the text of 32 characters"),
        (lambda d: replace(d, spans=(replace(d.spans[0], ranges=((6, 9), (2, 5))),)), "out of order"),
        (lambda d: replace(d, spans=(replace(d.spans[0], text="cat"),)), "it quotes 'cat', its ranges hold 'red dog'"),
        (lambda d: replace(d, spans=(replace(d.spans[0], entity="e"),)), "there is no entity 'e'"),
        (lambda d: replace(d, links=(replace(d.links[0], region="x"),)), "there is no region 'x'"),
        (lambda d: replace(d, links=(replace(d.links[0], span="x"),)), "there is no span 'x'"),
        (lambda d: replace(d, links=(replace(d.links[0], region=None),)), "a positive link needs a region"),
        (lambda d: replace(d, regions=(replace(d.regions[0], image="j"),)), "it belongs to image 'j'"),
        (lambda d: replace(d, regions=(replace(d.regions[0], label="x"),)), "there is no label 'x'"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Box(5, 5, 5, 9)),)), "is empty"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Box(0, 0, float("nan"), 9)),)), "not a finite number"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Box(0, 0, 101, 9)),)), "outside the image of 100 x 80"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Points(())),)), "it has no point"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Polygons((Polygon(((0, 0), (1, 1))),))),)), "three points"),
        (lambda d: replace(d, regions=(replace(d.regions[0], shape=Mask((80, 100), "05")),)), "the runs cover"),
        (
            lambda d: replace(d, regions=(replace(d.regions[0], shape=masks.encode(np.ones((4, 4), bool))),)),
            "its mask is (4, 4)",
        ),
        (lambda d: replace(d, captions=(*d.captions, d.captions[0])), "the id 'c' is used twice"),
        (lambda d: replace(d, regions=(replace(d.regions[0], prov=Provenance("model", "m")),)), "there is no agent 'm'"),
    ],
)
def test_that_every_problem_names_its_place_and_reason(change, expected):
    broken = change(document())
    found = messages(broken)
    assert any(expected.replace("{s}", broken.spans[0].id) in text and text.startswith("images[0] (i)") for text in found), (
        found
    )


def test_that_the_same_id_in_two_documents_is_a_problem():
    assert any("used twice" in text for text in messages(document(), document()))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a big red dog and the red dog's ball", "red dog"),
        ("one red dog", "red dog"),
        ("red big dog", "red big dog"),
        ("the cat", None),
        ("", None),
    ],
)
def test_that_spans_move_with_their_words(text, kept):
    change = operations.edit_caption_text(document(), "c", text)
    assert [span.text for span in change.document.spans] == ([kept] if kept else [])
    assert len(change.dropped) == (0 if kept else 1)
    assert len(change.document.links) == (1 if kept else 0)
    assert messages(change.document) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["red", "dog", "🐶", "é", "كلب", "the"]), max_size=7), st.data())
def test_that_any_new_text_leaves_a_sound_document(words, data):
    base = document()
    text = data.draw(st.sampled_from([" ".join(words), ", ".join(words), "  ".join(reversed(words))]))
    assert messages(operations.edit_caption_text(base, "c", text).document) == []


def test_that_removing_a_caption_takes_its_spans_and_links_but_no_region():
    after = operations.remove_caption(document(), "c")
    assert (after.captions, after.spans, after.links) == ((), (), ())
    assert len(after.regions) == 1


def test_that_removing_a_region_takes_its_links():
    after = operations.remove_region(document(), "r")
    assert after.links == ()
    assert messages(after) == []


def test_that_linking_is_many_to_many_and_never_double():
    base = document()
    base, span = operations.ensure_span(base, "c", ((18, 25),))
    once = operations.link(base, span.id, "r", PERSON)
    assert len(once.links_of_region("r")) == 2
    assert operations.link(once, span.id, "r", PERSON) == once
    assert operations.unlink(once, once.links[-1].id).links == base.links


def test_that_absence_replaces_links_and_linking_takes_absence_back():
    base = document()
    span = base.spans[0].id
    absent = operations.mark_absent(base, span, PERSON)
    assert operations.is_absent(absent, span)
    assert [link.region for link in absent.links] == [None]
    assert operations.mark_absent(absent, span, PERSON) == absent
    linked = operations.link(absent, span, "r", PERSON)
    assert not operations.is_absent(linked, span)


def test_that_a_persons_own_region_is_reshaped_in_place():
    after = operations.correct_region(document(), "r", Box(0, 0, 9, 9), PERSON)
    assert after.regions[0].id == "r"
    assert after.regions[0].shape == Box(0, 0, 9, 9)


def test_that_a_model_s_region_keeps_its_attributes_when_it_is_reshaped_but_not_the_old_outline():
    base = document()
    own = {"mask": {"type": "rle"}, "attributes": {"material": "steel"}, "note": 1}
    region = replace(base.regions[0], prov=MODEL, score=0.5, x={"coco": {"id": 7}, "crossalign": own})
    after = operations.correct_region(operations.replace_region(base, region), "r", Box(0, 0, 9, 9), PERSON).regions[0]
    assert attributes_of(after.x) == {"material": "steel"}
    assert after.x["coco"] == {"id": 7}
    assert after.x["crossalign"].keys() == {"attributes", "note", "original", "score"}


def test_that_spans_join_one_entity_over_captions():
    base = operations.add_caption(document(), Caption("c2", "i", "it sleeps"))
    base, it = operations.ensure_span(base, "c2", ((0, 2),))
    joined = operations.join_spans(base, [base.spans[0].id, it.id])
    assert len({span.entity for span in joined.spans}) == 1
    assert messages(joined) == []


@settings(max_examples=40, deadline=None)
@given(arrays(bool, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_that_masks_survive_run_length_encoding(pixels):
    mask = masks.encode(pixels)
    np.testing.assert_array_equal(masks.decode(mask), pixels)
    box = masks.bounds(mask)
    assert (box.area == 0) == (not pixels.any())


@pytest.mark.parametrize("counts", ["", "1", "~~~~~~", "0" * 50, "oooooooooooooooooooo"])
def test_that_runs_of_the_wrong_length_are_refused(counts):
    with pytest.raises(ValueError, match=r"run|number|character"):
        masks.decode(Mask((10, 10), counts))


def test_that_holes_are_left_out_of_a_filled_polygon():
    ring = ((10, 10), (50, 10), (50, 50), (10, 50))
    hole = ((20, 20), (40, 20), (40, 40), (20, 40))
    filled = masks.rasterise(Polygons((Polygon(ring, (hole,)),)), (60, 60))
    assert filled[15, 15]
    assert not filled[30, 30]
    assert filled.sum() == pytest.approx(40 * 40 - 20 * 20, rel=0.1)
    assert masks.rasterise(Box(-5, 2, 10, 4), (60, 60)).sum() == 20
    assert masks.rasterise(Points(((3.5, 4.5),)), (60, 60))[4, 3]


def test_that_words_keep_accents_apostrophes_and_scripts_together():
    text = "The dog's café, hen-of-the-woods! كلب 犬 🐶 na\u0308iv"
    words = [word.text for word in split_words(text)]
    assert words == ["The", "dog's", "café", "hen-of-the-woods", "كلب", "犬", "na\u0308iv"]
    assert all(text[word.start : word.end] == word.text for word in split_words(text))
    assert quote(text, ((4, 9), (10, 14))) == "dog's café"


@given(st.text(max_size=20), st.data())
def test_that_code_points_and_utf16_units_convert_back_and_forth(text, data):
    place = data.draw(st.integers(0, len(text)))
    assert to_code_points(text, to_utf16(text, place)) == place
    assert to_utf16("🐶a", 1) == 2


def test_that_spans_and_links_are_found_by_their_owner():
    made = document()
    assert made.links_of_span(made.spans[0].id) == made.links
    with pytest.raises(KeyError):
        made.region("nope")
    assert isinstance(made.span(made.spans[0].id), Span)
    assert isinstance(made.link(made.links[0].id), Link)


def test_that_a_merge_brings_attributes_and_the_split_that_are_not_there_and_changes_none():
    mine = replace(document(), image=replace(document().image, x=with_attribute({}, "place", "park")))
    theirs = with_new_ids(document(), "i")
    x = with_attribute(with_attribute({}, "place", "beach"), "night", True)
    region = replace(theirs.regions[0], x=with_attribute({}, "material", "steel"))
    theirs = replace(theirs, image=replace(theirs.image, x=x, split="val"), regions=(region,))
    after = merge(mine, theirs)
    assert attributes_of(after.image.x) == {"place": "park", "night": True}
    assert after.image.split == "val"
    assert [attributes_of(item.x) for item in after.regions] == [{"material": "steel"}]
    assert merge(after, with_new_ids(theirs, "i")) == after
    assert disagree(mine, theirs)
    assert not disagree(mine, replace(theirs, image=replace(theirs.image, x=with_attribute({}, "night", True))))
    other = replace(region, x=with_attribute({}, "material", "wood"))
    assert disagree(replace(after, image=theirs.image), replace(theirs, regions=(other,)))
    assert disagree(replace(mine, image=replace(theirs.image, split="train")), theirs)
