"""Phrases, entities, denied links and colours as pure functions."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossalign_gui.domain import operations
from crossalign_gui.domain.colours import REGION_COLOURS, colours_of, contrast, text_on
from crossalign_gui.domain.document import Caption, Document, Image, Link, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.phrases import levels, next_wider, phrases_of
from crossalign_gui.domain.validate import validate

PERSON = Provenance("human", "person", "2026-01-01T00:00:00Z")
TEXT = "a red dog and the red ball of it"


def document(*ranges):
    """With a phrase for each of the ranges, ids s0, s1, …"""
    made = Document(Image("i", "a.png", 100, 80), (Caption("c", "i", TEXT), Caption("d", "i", "it runs")))
    for number, item in enumerate(ranges):
        made, span = operations.ensure_span(made, "c", item)
        spans = tuple(replace(s, id=f"s{number}") if s.id == span.id else s for s in made.spans)
        made = replace(made, spans=spans)
    return operations.add_region(made, Region("r", "i", Box(1, 2, 30, 40), prov=PERSON, status="accepted"))


def sound(made):
    return not list(validate([made], {"person"}))


def test_that_denying_a_region_replaces_the_link_and_linking_takes_the_denial_back():
    made = operations.link(document(((2, 9),)), "s0", "r", PERSON)
    denied = operations.deny(made, "s0", "r", PERSON)
    assert [(link.region, link.polarity) for link in denied.links] == [("r", "negative")]
    assert operations.deny(denied, "s0", "r", PERSON) is denied
    linked = operations.link(denied, "s0", "r", PERSON)
    assert [(link.region, link.polarity) for link in linked.links] == [("r", "positive")]
    assert operations.allow(denied, "s0", "r").links == ()
    assert sound(denied)


def test_that_a_denied_region_leaves_not_in_the_picture_alone():
    made = operations.mark_absent(document(((2, 9),)), "s0", PERSON)
    made = operations.allow(operations.deny(made, "s0", "r", PERSON), "s0", "r")
    assert operations.is_absent(made, "s0")


def test_that_joined_chains_become_one_and_no_empty_entity_stays():
    made = document(((2, 9),), ((14, 26),), ((30, 32),), ((2, 5),))
    made = operations.join_spans(operations.join_spans(made, ["s0", "s1"]), ["s0", "s1"])
    made = operations.join_spans(made, ["s2", "s3"])
    made = operations.join_spans(made, ["s1", "s2"])
    assert len({span.entity for span in made.spans}) == len(made.entities) == 1
    assert sound(made)


def test_that_the_last_to_leave_an_entity_takes_it_along():
    made = operations.join_spans(document(((2, 9),), ((30, 32),)), ["s0", "s1"])
    left = operations.leave_entity(made, "s1")
    assert [bool(span.entity) for span in left.spans] == [True, False]
    assert operations.remove_span(left, "s0").entities == ()
    assert sound(left)


def test_that_a_removed_phrase_leaves_its_region():
    made = operations.link(document(((2, 9),)), "s0", "r", PERSON)
    made = operations.remove_span(made, "s0")
    assert (made.spans, made.links, len(made.regions)) == ((), (), 1)


def test_that_a_phrase_lies_below_those_inside_it_and_beside_those_apart():
    made = document(((0, 9),), ((2, 5),), ((0, 26),), ((14, 26),))
    assert levels(phrases_of(made, "c")) == {"s1": 0, "s0": 1, "s3": 0, "s2": 2}


def test_that_the_next_wider_phrase_goes_outwards_and_starts_again():
    spans = phrases_of(document(((0, 9),), ((2, 5),), ((0, 26),)), "c")
    assert [next_wider(spans, part).id for part in (((2, 5),), ((0, 9),), ((0, 26),))] == ["s0", "s2", "s2"]
    assert next_wider(spans, ((27, 29),)) is None


def test_that_the_spans_of_an_entity_and_its_regions_have_one_colour():
    made = operations.link(operations.join_spans(document(((2, 9),), ((30, 32),)), ["s0", "s1"]), "s0", "r", PERSON)
    colours = colours_of(made)
    assert colours["s0"] == colours["s1"] == colours["r"]


def test_that_a_region_that_words_are_not_keeps_a_colour_of_its_own():
    colours = colours_of(operations.deny(document(((2, 9),)), "s0", "r", PERSON))
    assert colours["s0"] != colours["r"]


def test_that_a_later_phrase_does_not_change_the_colour_of_an_earlier_one():
    ranges = [((0, 1),), ((2, 5),), ((6, 9),), ((10, 13),), ((14, 17),), ((22, 26),), ((30, 32),), ((0, 9),)]
    for count in range(1, len(ranges)):
        fewer, more = colours_of(document(*ranges[:count])), colours_of(document(*ranges[: count + 1]))
        assert all(more[name] == colour for name, colour in fewer.items() if name.startswith("s"))
    assert len({colours_of(document(*ranges[:7]))[f"s{number}"] for number in range(7)}) == len(REGION_COLOURS)


@given(st.integers(0, 0xFFFFFF))
def test_that_black_or_white_can_be_read_on_every_colour(number):
    colour = f"#{number:06x}"
    assert contrast(text_on(colour), colour) >= 4.5


def test_that_contrast_is_that_of_the_standard():
    assert contrast("#ffffff", "#000000") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_that_a_link_of_an_unknown_span_does_not_stop_the_colours():
    made = document(((2, 9),))
    assert colours_of(replace(made, links=(Link("l", "gone", "r"),)))["r"] in REGION_COLOURS
