"""Agreement of people against values that were computed by hand, and against the published example of the library."""

import math
from dataclasses import replace

import numpy as np
import pytest

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.people import ASKED, GOLD, alpha, compare, judged
from crossalign_gui.domain.suggestions import Suggestion, suggest

TEXT = "a brown dog chases a red ball"


def said(*phrases, image="i"):
    """(words, box, several, or None for "not in the picture")"""
    made = Document(Image(image, f"{image}.png", 400, 300), (Caption("c", image, TEXT),))
    for words, *boxes in phrases:
        start = TEXT.index(words)
        prov = Provenance("human", None, "2026-01-02T00:00:00Z")
        made, span = operations.ensure_span(made, "c", ((start, start + len(words)),))
        for box in boxes:
            if box is None:
                made = operations.mark_absent(made, span.id, prov)
            else:
                region = Region(operations.new_id("r"), image, Box(*box), None, False, None, "accepted", prov)
                made = operations.link(operations.add_region(made, region), span.id, region.id, prov)
    return made


def values(*images):
    return {name: item.value for name, item in compare(images).measures.items()}


def test_that_equal_work_agrees_wholly():
    both = said(("dog", (0, 0, 10, 10)), ("red ball", None))
    found = values({"Ann": both, "Ben": both})
    assert all(value == 1 for value in found.values())


def test_that_spans_agree_exactly_by_head_and_by_overlap_as_computed_by_hand():
    """Ann has "brown dog" (9 letters) and "red ball"; Ben has "dog" (3 letters) and "red ball" (8 letters)."""
    box = (0, 0, 10, 10)
    found = values({"Ann": said(("brown dog", box), ("red ball", box)), "Ben": said(("dog", box), ("red ball", box))})
    assert found["exact"] == pytest.approx(2 * 1 / 4)
    assert found["head"] == pytest.approx(2 * 2 / 4)  # both end with "dog" and "ball"
    assert found["overlap"] == pytest.approx(2 * (3 + 8) / (17 + 11))


def test_that_places_count_by_the_mean_iou_of_matched_regions_as_computed_by_hand():
    """10 x 10 against 10 x 5 inside of it is 0.5; a region that only one has is 0; links count from 0.5 on."""
    ann, ben = said(("dog", (0, 0, 10, 10), (50, 50, 60, 60))), said(("dog", (0, 0, 10, 5)))
    found = values({"Ann": ann, "Ben": ben})
    assert found["iou"] == pytest.approx((0.5 + 0) / 2)
    assert found["links"] == pytest.approx(2 * 1 / 3)


def test_that_absence_counts_where_both_say_something():
    ann = said(("dog", None), ("red ball", (0, 0, 10, 10)), ("chases", None))
    ben = said(("dog", None), ("red ball", None))
    found = values({"Ann": ann, "Ben": ben})
    assert found["absence"] == pytest.approx(1 / 2)
    # by hand: units (absent, absent) and (present, absent); coincidences o_pp = 0, o_aa = 2, o_ap = o_pa = 1;
    # alpha = 1 - (n - 1) o_ap / (n_a n_p) = 1 - 3 * 1 / (3 * 1)
    assert found["alpha_absence"] == pytest.approx(0.0)


def test_that_alpha_of_words_is_as_computed_by_hand():
    """Seven words: Ann marks "dog", Ben "brown dog": one both, five none, one of them only.
    alpha = 1 - (n - 1) o_01 / (n_0 n_1) = 1 - 13 * 1 / (11 * 3)."""
    box = (0, 0, 10, 10)
    found = values({"Ann": said(("dog", box)), "Ben": said(("brown dog", box))})
    assert found["alpha_words"] == pytest.approx(1 - 13 / 33)


def test_that_alpha_is_that_of_the_published_example():
    """Three coders and 15 units, nominal: 0.691 (README of the library, after Krippendorff's own)."""
    empty = None
    coders = [
        [empty, empty, empty, empty, empty, 3, 4, 1, 2, 1, 1, 3, 3, empty, 3],
        [1, empty, 2, 1, 3, 3, 4, 3, empty, empty, empty, empty, empty, empty, empty],
        [empty, empty, 2, 1, 3, 4, 4, empty, 2, 1, 1, 3, 3, empty, 4],
    ]
    counts = np.array([[sum(coder[unit] == value for coder in coders) for value in (1, 2, 3, 4)] for unit in range(15)])
    assert alpha(counts) == pytest.approx(0.691, abs=5e-4)


def test_that_intervals_are_over_images_and_hold_the_value():
    images = [
        {"Ann": said(("dog", (0, 0, 10, 10)), image=f"i{n}"), "Ben": said(("dog", (0, 0, 10, 10 - n)), image=f"i{n}")}
        for n in range(8)
    ]
    found = compare(images).measures["iou"]
    assert found.value == pytest.approx(sum((10 - n) / 10 for n in range(8)) / 8)
    assert 0.45 < found.low < found.value < found.high < 0.85
    assert compare(images).measures["iou"] == found  # the same seed gives the same
    alone = compare(images[:1]).measures["iou"]
    assert alone.low == alone.high == alone.value == 1


def test_that_the_worst_comes_first_and_groups_are_by_word_person_and_day():
    found = compare([
        {"Ann": said(("dog", (0, 0, 10, 10)), ("red ball", (0, 0, 10, 10))),
         "Ben": said(("dog", (0, 0, 10, 10)), ("red ball", None)),
         "Cem": said(("dog", (0, 0, 10, 5)))},
    ])  # fmt: skip
    assert found.rows[0].text == "red ball"
    assert found.rows[0].people == ("Ann", "Ben")
    assert found.by_word()["dog"] == (3, pytest.approx((1 + 0.5 + 0.5) / 3))
    assert found.by_person()["Cem"][1] < found.by_person()["Ben"][1] < 1
    assert list(found.by_day())[-1] == "2026-01-02"


def test_that_nothing_in_common_is_no_number():
    found = compare([])
    assert found.images == 0
    assert all(math.isnan(item.value) for item in found.measures.values())


def asked(document):
    prov = Provenance("model", "m", method=ASKED)
    return replace(document, captions=tuple(replace(caption, prov=prov) for caption in document.captions))


def test_that_a_model_that_was_asked_about_phrases_is_measured_on_all_but_these_and_says_why():
    ann = said(("dog", (0, 0, 10, 10)), ("red ball", None))
    model = asked(said(("dog", (0, 0, 10, 5)), ("red ball", None)))
    found = compare([{"Ann": ann, "m": model}], models=["m"])
    silent = {name: item.why for name, item in found.measures.items() if math.isnan(item.value)}
    assert silent == dict.fromkeys(("exact", "head", "overlap", "alpha_words"), "asked")
    assert found.measures["iou"].value == 0.5
    assert found.captions == (1, 0)


def test_that_a_model_beside_people_changes_no_number_of_theirs_and_is_measured_with_each():
    """The model was asked about the phrases of both; only those that a person has count with that person."""
    ann, ben = said(("dog", (0, 0, 10, 10))), said(("dog", (0, 0, 10, 10)), ("red ball", (0, 0, 20, 20)))
    model = asked(said(("dog", (0, 0, 10, 5)), ("red ball", (0, 0, 20, 20))))
    alone = compare([{"Ann": ann, "Ben": ben}])
    found = compare([{"Ann": ann, "Ben": ben, "m": model, "n": model}], models=["m", "n"])
    assert found.measures == alone.measures == found.pairs["Ann", "Ben"]
    assert sorted(found.pairs) == [("Ann", "Ben"), ("Ann", "m"), ("Ann", "n"), ("Ben", "m"), ("Ben", "n")]
    assert found.pairs["Ann", "m"]["iou"].value == 0.5
    assert found.pairs["Ben", "m"]["iou"].value == pytest.approx((0.5 + 1) / 2)
    assert (found.by_word(), found.by_day()) == (alone.by_word(), alone.by_day())
    assert {name: value for name, value in found.by_person().items() if name not in "mn"} == alone.by_person()
    assert found.by_person()["m"] == (3, pytest.approx((0.5 + 0.5 + 1) / 3))


def test_that_known_answers_change_no_number_of_people_among_themselves():
    """They are often the work of one of them."""
    ann, ben = said(("dog", (0, 0, 10, 10))), said(("dog", (0, 0, 10, 5)))
    found = compare([{"Ann": ann, "Ben": ben, GOLD: ann, "m": asked(ben)}], models=["m"])
    assert found.measures["iou"].value == 0.5
    assert list(found.pairs) == [("Ann", "Ben"), ("Ann", GOLD), ("Ben", GOLD), ("Ann", "m"), ("Ben", "m"), (GOLD, "m")]
    assert found.by_person() == {"Ann": (1, 0.5), "Ben": (1, 0.5), GOLD: (2, 0.75), "m": (2, 0.75)}
    assert compare([{"Ben": ben, GOLD: ann}]).measures["iou"].value == 0.5


def test_that_phrases_that_a_model_chose_itself_are_compared():
    ann = said(("dog", (0, 0, 10, 10)), ("red ball", (0, 0, 10, 10)))
    found = compare([{"Ann": ann, "m": said(("dog", (0, 0, 10, 10)))}], models=["m"])
    assert found.measures["exact"].value == pytest.approx(2 / 3)
    assert found.captions == (1, 1)


def test_that_alpha_says_where_everybody_says_the_same():
    found = compare([{"Ann": said(("dog", None)), "Ben": said(("dog", None))}])
    assert math.isnan(found.measures["alpha_absence"].value)
    assert found.measures["alpha_absence"].why == "same"
    assert found.measures["iou"].why == "nothing"


def test_that_phrases_of_the_same_words_are_the_same_whatever_their_ids():
    """Ben made "brown dog" of the phrase that both began with, and a new "dog" beside it."""
    ann = said(("dog", (0, 0, 10, 10)))
    grown = replace(ann.spans[0], ranges=((2, 11),), text="brown dog")
    ben, _ = operations.ensure_span(replace(ann, spans=(grown,)), "c", ann.spans[0].ranges)
    assert values({"Ann": ann, "Ben": ben})["exact"] == pytest.approx(2 / 3)


def test_that_what_a_model_proposed_and_nobody_judged_is_nobodys_work():
    model = Provenance("model", "m@1")
    ann = said(("dog", (0, 0, 10, 10)))
    region = Region("r", "i", Box(0, 0, 10, 10), None, False, None, "proposed", model)
    pre = suggest(ann, [Suggestion("c", TEXT, ((2, 7),), Box(0, 0, 9, 9), 0.5)], "m", model)
    assert len(pre.spans) == 2
    assert judged(pre) == ann
    start = TEXT.index("red ball")
    proposed, span = operations.ensure_span(operations.add_region(ann, region), "c", ((start, start + 8),))
    proposed = operations.link(proposed, span.id, "r", model, "proposed")
    assert judged(proposed) == ann
    assert judged(operations.reject_region(proposed, "r")).spans == proposed.spans


@pytest.mark.parametrize("status", ["proposed", "rejected"])
def test_that_absence_that_a_person_did_not_accept_is_no_statement(status):
    ann = said(("dog", None))
    ben = replace(ann, links=tuple(replace(link, status=status) for link in ann.links))
    assert compare([{"Ann": ann, "Ben": ben}]).measures["absence"].why == "nothing"
