"""Joining two people's documents: by hand, and by properties over random edits."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossalign_gui.domain import operations
from crossalign_gui.domain.attributes import attributes_of, with_attribute
from crossalign_gui.domain.conflicts import allows_both, settle
from crossalign_gui.domain.document import Answer, Caption, Document, Image, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box, Mask, Polygon, Polygons
from crossalign_gui.domain.joining import join
from crossalign_gui.domain.masks import encode, rasterise
from crossalign_gui.domain.overlap import iou, is_near
from crossalign_gui.domain.past import Ancestor, Unknown, parts
from crossalign_gui.domain.validate import validate

ANN, BEN = (Provenance("human", f"person:{name}", f"2026-01-0{day}T00:00:00Z") for name, day in (("Ann", 1), ("Ben", 2)))
PEOPLE = ("person:Ann", "person:Ben", "m@1")
TEXT = "a brown dog chases a red ball"
SIZE = (300, 400)


def document(name: str = "a", prov: Provenance = ANN) -> Document:
    caption = Caption(f"c_{name}", "i", TEXT, prov=prov)
    return Document(Image("i", "x.png", 400, 300), (caption,))


def linked(
    doc: Document, words: str, box: Box, name: str, prov: Provenance = ANN, label: str | None = None, caption: int = 0
) -> Document:
    start = doc.captions[caption].text.index(words)
    doc, span = operations.ensure_span(doc, doc.captions[caption].id, ((start, start + len(words)),))
    doc = replace(doc, spans=tuple(replace(s, prov=s.prov or prov) for s in doc.spans))
    doc = operations.add_region(doc, Region(f"r_{name}", "i", box, label, False, None, "accepted", prov))
    return operations.link(doc, span.id, f"r_{name}", prov)


def kinds(joined) -> list[str]:
    return sorted(conflict.kind for conflict in joined.conflicts)


# ------------------------------------------------------------------ by hand


def test_that_boxes_a_pixel_apart_for_the_same_words_are_one():
    left = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    right = linked(document("b", BEN), "dog", Box(11, 10, 99.5, 100), "b", BEN)
    found = join(left, right)
    assert not found.conflicts
    assert [region.shape for region in found.document.regions] == [Box(10, 10, 100, 100)]
    assert len(found.document.links) == len(found.document.spans) == len(found.document.captions) == 1


def test_that_other_boxes_for_the_same_words_are_a_conflict_and_the_left_one_holds():
    left = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    right = linked(document("b", BEN), "dog", Box(20, 10, 110, 100), "b", BEN)
    found = join(left, right, names=("Ann", "Ben"))
    assert kinds(found) == ["shape"]
    conflict = found.conflicts[0]
    assert [region.shape for region in found.document.regions] == [Box(10, 10, 100, 100)]
    assert (conflict.left.who, conflict.right.who) == ("Ann", "Ben")
    taken = settle(found.document, conflict.id, "right")
    assert [(r.shape, r.prov) for r in taken.regions] == [(Box(20, 10, 110, 100), BEN)]
    assert not taken.conflicts
    assert len(taken.links) == 1
    both = settle(found.document, conflict.id, "both")
    assert sorted(r.shape.x0 for r in both.regions) == [10, 20]
    assert {(link.span, link.region) for link in both.links} == {(both.spans[0].id, r.id) for r in both.regions}
    none = settle(found.document, conflict.id, "new")
    assert not none.regions
    assert not none.links
    assert none.spans


def test_that_one_place_for_each_of_two_people_in_other_corners_is_a_conflict():
    left = linked(document(), "dog", Box(10, 10, 50, 50), "a")
    right = linked(document("b", BEN), "dog", Box(200, 200, 260, 260), "b", BEN)
    assert kinds(join(left, right)) == ["shape"]


def test_that_a_second_instance_of_a_phrase_that_both_began_is_no_conflict():
    left = linked(document(), "dog", Box(10, 10, 50, 50), "a")
    right = linked(document("b", BEN), "dog", Box(10, 10, 50, 50), "b", BEN)
    right = linked(right, "dog", Box(200, 200, 260, 260), "b2", BEN)
    found = join(left, right)
    assert not found.conflicts
    assert len(found.document.regions) == 2


def test_that_overlapping_phrases_for_the_same_region_are_a_conflict_of_words():
    left = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    right = linked(document("b", BEN), "brown dog", Box(10, 10, 100, 100), "b", BEN)
    found = join(left, right)
    assert kinds(found) == ["span"]
    taken = settle(found.document, found.conflicts[0].id, "right")
    assert [span.text for span in taken.spans] == ["brown dog"]
    assert len(taken.links) == 1


def test_that_present_against_absent_is_a_conflict_either_way():
    there = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    start = TEXT.index("dog")
    gone, span = operations.ensure_span(document("b", BEN), "c_b", ((start, start + 3),))
    gone = operations.mark_absent(gone, span.id, BEN)
    for left, right in ((there, gone), (gone, there)):
        found = join(left, right)
        assert kinds(found) == ["absence"]
        is_absent = any(link.region is None for link in found.document.links)
        assert is_absent == (left is gone)
        other = settle(found.document, found.conflicts[0].id, "right")
        assert any(link.region is None for link in other.links) != is_absent
        assert len(other.regions) == int(is_absent)
        assert not validate([other], PEOPLE, ("label_a", "label_b"))


def test_that_accepted_against_rejected_is_one_conflict_with_its_links():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "m", Provenance("model", "m@1"))
    left = operations.set_status(base, "r_m", "accepted")
    right = operations.reject_region(base, "r_m")
    found = join(left, right)
    assert kinds(found) == ["status"]
    taken = settle(found.document, found.conflicts[0].id, "right")
    assert taken.regions[0].status == "rejected"
    assert taken.links[0].polarity == "negative"


def test_that_a_judgement_counts_more_than_an_open_proposal():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "m", Provenance("model", "m@1"))
    waiting = operations.set_status(base, "r_m", "proposed")
    corrected = operations.correct_region(waiting, "r_m", Box(15, 15, 90, 90), BEN)
    for left, right in ((waiting, corrected), (corrected, waiting)):
        found = join(left, right)
        assert not found.conflicts
        assert [region.shape for region in found.document.regions] == [Box(15, 15, 90, 90)]


def test_that_two_corrections_of_one_proposal_are_a_conflict():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "m", Provenance("model", "m@1"))
    left = operations.correct_region(base, "r_m", Box(15, 15, 90, 90), ANN)
    right = operations.correct_region(base, "r_m", Box(40, 10, 100, 100), BEN)
    assert kinds(join(left, right)) == ["shape"]


def test_that_another_class_is_a_conflict_and_a_class_against_none_is_not():
    left, right, bare = (
        linked(document(name), "dog", Box(10, 10, 100, 100), name, label=label)
        for name, label in (("a", "label_dog"), ("b", "label_cat"), ("d", None))
    )
    assert kinds(join(left, right)) == ["class"]
    found = join(bare, left)
    assert not found.conflicts
    assert found.document.regions[0].label == "label_dog"


def test_that_another_text_of_the_same_caption_is_a_conflict_with_all_that_hangs_on_it():
    base = document()
    left = linked(operations.edit_caption_text(base, "c_a", "a brown dog").document, "dog", Box(1, 1, 50, 50), "a")
    right = linked(operations.edit_caption_text(base, "c_a", "two wolves").document, "wolves", Box(99, 99, 150, 150), "b", BEN)
    found = join(left, right)
    assert kinds(found) == ["text"]
    assert [region.id for region in found.document.regions] == ["r_a"]
    taken = settle(found.document, found.conflicts[0].id, "right")
    assert [c.text for c in taken.captions] == ["two wolves"]
    assert [s.text for s in taken.spans] == ["wolves"]
    assert {link.region for link in taken.links} == {"r_b"} <= {region.id for region in taken.regions}
    both = settle(found.document, found.conflicts[0].id, "both")
    assert sorted(c.text for c in both.captions) == ["a brown dog", "two wolves"]
    assert len(both.links) == 2
    assert not validate([both], PEOPLE, ("label_a", "label_b"))


def test_that_other_answers_are_a_conflict_and_an_answer_against_none_is_not():
    asked = replace(document(), captions=(Caption("c_a", "i", "what is it?", kind="question"),))
    left, right = (operations.set_answer(asked, "c_a", Answer(text, "accepted", ANN)) for text in ("a dog", "a cat"))
    found = join(left, right)
    assert kinds(found) == ["answer"]
    assert settle(found.document, found.conflicts[0].id, "right").captions[0].answer.text == "a cat"
    assert join(asked, right).document.captions[0].answer.text == "a cat"


def test_that_what_one_side_changed_since_the_ancestor_counts():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    moved = operations.correct_region(base, "r_a", Box(50, 50, 120, 120), BEN)
    for left, right in ((base, moved), (moved, base)):
        found = join(left, right, (Ancestor(base, left), Ancestor(base, right)))
        assert not found.conflicts
        assert found.document.regions == moved.regions


def test_that_what_one_side_deleted_goes_and_what_the_other_changed_meanwhile_does_not():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    gone = operations.remove_region(base, "r_a")
    moved = operations.correct_region(base, "r_a", Box(50, 50, 120, 120), BEN)
    for left, right in ((base, gone), (gone, base)):
        found = join(left, right, (Ancestor(base, left), Ancestor(base, right)))
        assert not found.conflicts
        assert not found.document.regions
        assert not found.document.links
    for left, right in ((moved, gone), (gone, moved)):
        found = join(left, right, (Ancestor(base, left), Ancestor(base, right)))
        assert kinds(found) == ["deleted"]
        kept = settle(found.document, found.conflicts[0].id, "left" if left is moved else "right")
        assert [region.shape for region in kept.regions] == [Box(50, 50, 120, 120)]
        assert len(kept.links) == 1


def test_that_without_an_ancestor_nothing_counts_as_deleted():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    gone = operations.remove_region(base, "r_a")
    assert join(gone, base).document.regions == base.regions


def test_that_phrases_follow_a_caption_that_the_other_one_changed():
    base = document()
    left = linked(base, "dog", Box(10, 10, 100, 100), "a")
    right = operations.edit_caption_text(base, "c_a", "look: a brown dog chases a red ball").document
    for one, other in ((left, right), (right, left)):
        found = join(one, other, (Ancestor(base, one), Ancestor(base, other)))
        assert not found.conflicts
        assert found.document.captions[0].text.startswith("look:")
        assert [span.text for span in found.document.spans] == ["dog"]
        assert len(found.document.links) == 1


def test_that_masks_and_polygons_within_a_pixel_are_equal_and_others_are_not():
    square = Polygons((Polygon(((10, 10), (60, 10), (60, 60), (10, 60))),))
    near = Polygons((Polygon(((10.5, 10), (60, 10.8), (60, 60), (35, 60.5), (10, 60))),))
    dent = Polygons((Polygon(((10, 10), (60, 10), (35, 35), (60, 60), (10, 60))),))
    assert is_near(square, near)
    assert not is_near(square, dent)
    masks: list[Mask] = [encode(rasterise(shape, SIZE)) for shape in (square, near, dent)]
    assert is_near(masks[0], masks[1])
    assert not is_near(masks[0], masks[2])
    assert iou(square, dent, SIZE) == pytest.approx(0.75, abs=0.02)


def test_that_attributes_of_one_region_come_together_and_differing_ones_are_a_conflict():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "a")
    sides = []
    for said_by in ([("occluded", True), ("colour", "red")], [("crowd", 2), ("colour", "red")], [("colour", "blue")]):
        x = reduce(lambda x, told: with_attribute(x, *told), said_by, {})
        sides.append(replace(base, regions=(replace(base.regions[0], x=x),)))
    for found in both_ways(base, *sides[:2], known=False):
        assert not found.conflicts
        assert attributes_of(found.document.regions[0].x) == {"occluded": True, "crowd": 2, "colour": "red"}
    for found in both_ways(base, sides[0], sides[2], known=False):
        assert kinds(found) == ["attributes"]
        conflict = found.conflicts[0]
        assert not allows_both(conflict)
        taken = {way: attributes_of(settle(found.document, conflict.id, way).regions[0].x) for way in ("left", "right", "new")}
        assert sorted(taken[way]["colour"] for way in ("left", "right")) == ["blue", "red"]
        assert "colour" not in taken["new"]
        assert not validate([found.document], PEOPLE)


def both_ways(base, left, right, *, known=True):
    """Of both orders."""
    return [join(*sides, pasts(base, *sides, known)) for sides in ((left, right), (right, left))]


def test_that_a_rejected_place_and_a_new_one_against_absence_are_two_conflicts_either_way():
    base = linked(document(), "dog", Box(10, 10, 100, 100), "0")
    moved = linked(operations.reject_region(base, "r_0"), "dog", Box(200, 10, 250, 60), "b", BEN)
    gone = operations.mark_absent(base, base.spans[0].id, ANN)
    assert [kinds(found) for found in both_ways(base, moved, gone)] == [["absence", "deleted"]] * 2
    other = linked(base, "dog", Box(200, 10, 250, 60), "b", BEN)
    absent = operations.mark_absent(operations.reject_region(base, "r_0"), base.spans[0].id, ANN)
    found = [join(other, absent), join(absent, other)]
    assert [kinds(item) for item in found] == [["absence", "status"]] * 2


def test_that_what_hangs_on_words_in_conflict_is_no_conflict_of_its_own():
    base = linked(document(), "brown dog", Box(10, 10, 100, 100), "0")
    reworded = operations.edit_caption_text(base, "c_a", "a dog chases a ball").document
    linked_anew = linked(operations.reject_region(base, "r_0"), "red ball", Box(200, 10, 250, 60), "b", BEN)
    assert [kinds(found) for found in both_ways(base, reworded, linked_anew)] == [["text"]] * 2


def test_that_phrases_that_came_to_the_same_words_are_paired_in_order():
    base = document()
    left = linked(base, "red ball", Box(10, 10, 100, 100), "a")
    start = TEXT.index("ball")
    left, span = operations.ensure_span(left, "c_a", ((start, start + 4),))
    left = operations.edit_caption_text(operations.mark_absent(left, span.id, ANN), "c_a", "a dog chases a ball").document
    right = linked(base, "ball", Box(200, 10, 250, 60), "b", BEN)
    assert [kinds(found) for found in both_ways(base, left, right)] == [["shape"]] * 2


def test_that_of_two_equally_near_regions_the_judged_one_is_the_same():
    left = linked(document(), "ball", Box(0, 0, 50, 50), "a")
    left = linked(left, "red ball", Box(0, 0, 50, 50), "m", Provenance("model", "m@1"))
    left = operations.set_status(left, "r_m", "proposed")
    right = linked(document("b", BEN), "dog", Box(0, 0, 50, 50), "b", BEN)
    one, other = both_ways(document(), left, right, known=False)
    assert said(one.document) == said(other.document)
    assert sorted(str(region.status) for region in one.document.regions) == ["accepted", "proposed"]


def test_that_a_place_proposed_for_two_phrases_is_judged_for_each():
    base = document()
    left, right = base, linked(base, "dog", Box(0, 0, 50, 50), "m", Provenance("model", "m@1"))
    right = operations.set_status(right, "r_m", "proposed")
    for words in ("brown dog", "dog"):
        start = TEXT.index(words)
        left, span = operations.ensure_span(left, "c_a", ((start, start + len(words)),))
        left = operations.mark_absent(left, span.id, ANN)
    start = TEXT.index("brown dog")
    right, span = operations.ensure_span(right, "c_a", ((start, start + 9),))
    right = operations.link(right, span.id, "r_m", BEN)
    assert [kinds(found) for found in both_ways(base, left, right)] == [["absence"]] * 2


# ------------------------------------------------------------------ properties

_WORDS = ("brown dog", "dog", "red ball", "ball", "chases")
_BOXES = st.tuples(st.integers(0, 5), st.integers(0, 4)).map(
    lambda p: Box(p[0] * 60, p[1] * 55, p[0] * 60 + 50, p[1] * 55 + 50)
)
_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("link"), st.sampled_from(_WORDS), _BOXES, st.sampled_from([None, "label_a", "label_b"])),
        st.tuples(st.just("move"), st.integers(0, 9), st.sampled_from([0.4, 0.9, 7.0, 30.0])),
        st.tuples(st.just("drop"), st.integers(0, 9)),
        st.tuples(st.just("absent"), st.sampled_from(_WORDS)),
        st.tuples(st.just("reject"), st.integers(0, 9)),
        st.tuples(st.just("propose"), st.sampled_from(_WORDS), _BOXES),
        st.tuples(st.just("accept"), st.integers(0, 9)),
        st.tuples(st.just("unlink"), st.integers(0, 9)),
        st.tuples(st.just("deny"), st.integers(0, 9)),
        st.tuples(st.just("tell"), st.integers(0, 9), st.sampled_from(["occluded", "colour"]), st.integers(0, 1)),
        st.tuples(st.just("again"), st.integers(0, 9), st.sampled_from(_WORDS)),
        st.tuples(st.just("text"), st.sampled_from([TEXT, "a dog chases a ball", "see: " + TEXT])),
        st.tuples(st.just("caption"), st.sampled_from(["a park", "a meadow with a dog"])),
    ),
    max_size=5,
)


def edited(doc: Document, edits: list, who: str, prov: Provenance) -> Document:
    for number, (kind, *values) in enumerate(edits):
        regions = doc.regions
        text = doc.captions[0].text
        if kind == "link" and values[0] in text and not any(region.shape == values[1] for region in regions):
            doc = linked(doc, values[0], values[1], f"{who}{number}", prov, values[2])
        elif kind == "propose" and values[0] in text:
            doc = linked(doc, values[0], values[1], f"{who}{number}", Provenance("model", "m@1", "2025-06-01"))
            doc = operations.set_status(doc, f"r_{who}{number}", "proposed")
        elif kind in ("unlink", "deny") and doc.links:
            link = doc.links[values[0] % len(doc.links)]
            doc = operations.unlink(doc, link.id)
            if kind == "deny" and link.region is not None:
                doc = operations.deny(doc, link.span, link.region, prov)
        elif kind == "tell" and regions:
            told = regions[values[0] % len(regions)]
            marked = replace(told, x=with_attribute(told.x, values[1], values[2]))
            doc = replace(doc, regions=tuple(marked if item is told else item for item in regions))
        elif kind == "again" and regions and values[1] in text:
            start = text.index(values[1])
            doc, span = operations.ensure_span(doc, doc.captions[0].id, ((start, start + len(values[1])),))
            doc = replace(doc, spans=tuple(replace(s, prov=s.prov or prov) for s in doc.spans))
            doc = operations.link(doc, span.id, regions[values[0] % len(regions)].id, prov)
        elif kind == "absent" and values[0] in text:
            start = text.index(values[0])
            doc, span = operations.ensure_span(doc, doc.captions[0].id, ((start, start + len(values[0])),))
            doc = replace(doc, spans=tuple(replace(s, prov=s.prov or prov) for s in doc.spans))
            doc = operations.mark_absent(doc, span.id, prov)
        elif kind == "text":
            doc = operations.edit_caption_text(doc, doc.captions[0].id, values[0]).document
        elif kind == "caption":
            doc = operations.add_caption(doc, Caption(f"c_{who}{number}", "i", values[0], prov=prov))
        elif kind in ("move", "drop", "reject", "accept") and regions:
            region = regions[values[0] % len(regions)]
            if kind == "drop":
                doc = operations.remove_region(doc, region.id)
            elif kind == "reject":
                doc = operations.reject_region(doc, region.id)
            elif kind == "accept":
                doc = operations.set_status(doc, region.id, "accepted")
            else:
                box = region.shape
                moved = Box(box.x0 + values[1], box.y0, box.x1 + values[1], box.y1)
                doc = operations.correct_region(doc, region.id, moved, prov)
    return doc


@st.composite
def pairs(draw):
    """(ancestor, left, right)"""
    base = edited(document("0", Provenance("import", None, "2025-01-01")), draw(_EDITS), "0", ANN)
    return base, edited(base, draw(_EDITS), "a", ANN), edited(base, draw(_EDITS), "b", BEN)


def said(doc: Document) -> tuple:
    """All that a document says, without ids and order."""
    captions = {caption.id: caption.text for caption in doc.captions}
    spans = {span.id: (captions[span.caption], span.ranges) for span in doc.spans}
    regions = {r.id: (repr(r.shape), r.label, r.status, repr(r.prov), sorted(attributes_of(r.x).items()))
               for r in doc.regions}  # fmt: skip
    links = sorted(repr((spans[x.span], regions.get(x.region or ""), x.polarity, x.status)) for x in doc.links)
    return sorted(captions.values()), sorted(map(repr, spans.values())), sorted(map(repr, regions.values())), links


def pasts(base: Document, left: Document, right: Document, known: bool):
    return (Ancestor(base, left), Ancestor(base, right)) if known else (Unknown(), Unknown())


SOME = settings(max_examples=60, deadline=None, derandomize=True)


@SOME
@given(pairs(), st.booleans())
def test_that_joining_with_itself_changes_nothing(three, known):
    base, left, _ = three
    found = join(left, left, pasts(base, left, left, known))
    assert found.document == left
    assert not found.conflicts
    assert not found.absorbed


@SOME
@given(pairs(), st.booleans())
def test_that_neither_side_comes_first_but_for_which_one_holds_meanwhile(three, known):
    base, left, right = three
    one = join(left, right, pasts(base, left, right, known))
    other = join(right, left, pasts(base, right, left, known))
    assert kinds(one) == kinds(other)
    if not one.conflicts:
        assert said(one.document) == said(other.document)


def gave_way(region: Region, side: Document, other: Document) -> bool:
    """An open proposal gives way only to the judgement of that very proposal (of the same id or derived from it), or goes with words
    that the other one replaced, as it does when its own side replaces them."""
    same = (r for r in other.regions if r.id == region.id or (r.prov is not None and region.id in r.prov.derived_from))
    texts = {caption.id: caption.text for caption in other.captions}
    captions = [side.caption(side.span(link.span).caption) for link in side.links_of_region(region.id)]
    reworded = bool(captions) and all(texts.get(caption.id, caption.text) != caption.text for caption in captions)
    return region.status == "proposed" and (reworded or any(r.status != "proposed" for r in same))


@SOME
@given(pairs(), st.booleans())
def test_that_nothing_is_lost_and_everything_is_signed(three, known):
    base, left, right = three
    found = join(left, right, pasts(base, left, right, known))
    sides = [side for conflict in found.document.conflicts for side in (conflict.left, conflict.right)]
    held = [*parts(found.document), *(item for side in sides for item in side.items)]
    shapes = [item.shape for item in held if isinstance(item, Region)]
    texts = {item.text for item in held if isinstance(item, Caption | Span)}
    before = set(parts(base)) if known else set()
    for side, opposite in ((left, right), (right, left)):
        for item in parts(side):
            if item in before and item not in parts(opposite):
                continue  # the other one changed or deleted it
            if isinstance(item, Region) and item.status != "rejected":
                assert any(is_near(shape, item.shape) for shape in shapes) or gave_way(item, side, opposite)
                told = [attributes_of(other.x).items() for other in held if isinstance(other, Region)]
                assert any(attributes_of(item.x).items() <= found for found in told) or item.status == "proposed"
            elif isinstance(item, Caption):
                assert item.text in texts
    for item in held:
        assert item.prov is not None or isinstance(item, Link | Span)
    signatures = {repr(item.prov) for side in three for item in parts(side)}
    assert {repr(item.prov) for item in held} <= signatures


@SOME
@given(pairs(), st.booleans(), st.sampled_from(["left", "right", "both", "new"]))
def test_that_the_result_is_valid_before_and_after_each_way_to_settle_it(three, known, take):
    base, left, right = three
    found = join(left, right, pasts(base, left, right, known)).document
    assert not [problem for problem in validate([found], PEOPLE, ("label_a", "label_b")) if problem.severity == "error"]
    ids = [item.id for item in (*parts(found), *found.entities)]
    assert len(ids) == len(set(ids))
    for conflict in found.conflicts:
        way = take if take != "both" or allows_both(conflict) else "left"
        found = settle(found, conflict.id, way)
        assert not [problem for problem in validate([found], PEOPLE, ("label_a", "label_b")) if problem.severity == "error"]
        ids = [item.id for item in parts(found)]
        assert len(ids) == len(set(ids))
    assert not found.conflicts


class _Seen:
    """The past of a joined document: it has held all that came in."""

    def __init__(self, *items) -> None:
        self._items = set(items)

    def knew(self, item_id: str) -> bool:
        return item_id in {item.id for item in self._items}

    def had(self, item) -> bool:
        return item in self._items


@SOME
@given(pairs())
def test_that_joining_again_changes_nothing(three):
    _, left, right = three
    once = join(left, right)
    again = join(once.document, right, (_Seen(*once.absorbed), Unknown()))
    assert not again.conflicts
    assert again.document == once.document
