"""Agreement of models and people, by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from crossalign_gui.alignment import agreement, as_person
from crossalign_gui.alignment.agreement import Truth
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import Cancelled, Option, Proposal, never_cancelled
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import encode, rasterise
from crossalign_gui.domain.people import ASKED, compare
from tests import tiny
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, TalkingBackend, picture

A, B, C = Box(0, 0, 10, 10), Box(100, 0, 110, 10), Box(0, 0, 10, 20)


def test_that_overlap_pairs_boxes_one_to_one_and_counts_what_is_left_alone():
    assert agreement.overlap([A, B], [B, A]) == 1
    assert agreement.overlap([A], [C]) == 0.5
    assert agreement.overlap([A, B], [C]) == 0.25
    assert agreement.overlap([A], [A, C]) == 0.5
    assert agreement.overlap([A], []) == 0
    assert math.isnan(agreement.overlap([], []))


def test_that_truths_are_accepted_positive_links_to_regions_that_stand():
    regions = (
        Region("r1", "i", A, status="accepted"),
        Region("r2", "i", B, status="rejected"),
        Region("r3", "i", C, status="corrected"),
    )
    spans = (Span("s1", "c", ((0, 3),), "red"), Span("s2", "c", ((4, 8),), "blue"), Span("s3", "other", ((0, 1),), "a"))
    links = (
        Link("1", "s1", "r1"), Link("2", "s1", "r2"), Link("3", "s1", "r3", polarity="negative"), Link("4", "s2", None, "negative"),
        Link("5", "s3", "r3"), Link("6", "s2", "r3", status="rejected"),
    )  # fmt: skip
    document = Document(Image("i", "a.png", 200, 100), (Caption("c", "i", "red blue"),), spans, (), regions, links)
    assert agreement.truths_of(document, "c") == [Truth("c", ((0, 3),), "red", (A,))]
    assert [truth.text for truth in agreement.truths_of(document)] == ["red", "a"]


class TwoWays(PlantedBackend):
    """Right when read as it is, and wrong when read turned around."""

    options = (Option("sign", "Sign", {"minus": "Turned around", "plus": "As it is"}),)
    turned = False

    def choose(self, values):
        self.turned = values.get("sign", "minus") == "minus"

    def align(self, state, caption, queries, check):
        found = super().align(state, caption, queries, check)
        if self.turned:
            np.negative(found.raw, out=found.raw)
            np.subtract(1, found.heat, out=found.heat)
        return found


QUERY = Query("k", picture({"red": RED, "blue": BLUE}), "a red box")
TRUTHS = [Truth("c", ((2, 5),), "red", (Box(*RED),))]


def test_that_readings_are_ranked_by_how_they_agree_with_a_person():
    told = []
    found = agreement.rank_readings(Engine(TwoWays), QUERY, TRUTHS, never_cancelled, told.append)
    assert [ranked.title for ranked in found] == ["Sign: As it is", "Sign: Turned around"]
    assert [ranked.pointing for ranked in found] == [1, 0]
    assert found[0].inside == pytest.approx(1)
    assert found[1].inside == pytest.approx(0, abs=1e-6)
    assert told == [50, 100]


def test_that_a_ranking_can_be_cancelled():
    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        agreement.rank_readings(Engine(TwoWays), QUERY, TRUTHS, check, print)


def test_that_every_layer_and_head_of_a_real_family_is_ranked(tmp_path):
    backend = open_model(find(str(tiny.save("blip-itm", tmp_path / "blip"))), Device("cpu", "float32", ""))
    found = agreement.rank_readings(Engine(lambda: backend), QUERY, TRUTHS, never_cancelled, lambda percent: None)
    named = {option.name: option.choices for option in backend.options}
    assert {"layer", "head"} <= set(named)
    assert len(found) == math.prod(len(choices) for choices in named.values())
    assert len({tuple(sorted(ranked.values.items())) for ranked in found}) == len(found)
    scores = [(ranked.pointing, ranked.inside) for ranked in found]
    assert scores == sorted(scores, reverse=True)


WRITTEN = Provenance("model", "talking@1")


def work(caption_prov, *, writes="a red box", masks=False):
    """What a model that writes captions says of a caption in which a person marked "box"."""
    shape = encode(rasterise(Box(*RED), (240, 320))) if masks else Box(*RED)
    document = Document(Image("i", "a.png", 320, 240), (Caption("c", "i", "a red box", prov=caption_prov),))
    region = Region("r", "i", shape, status="accepted")
    document = operations.add_linked_region(document, "c", ((6, 9),), region, Provenance("human", None))
    return document, as_person.work_of(Engine(lambda: TalkingBackend(writes)), [document], "k", PIXELS, never_cancelled)


PIXELS = picture({"red": RED, "blue": BLUE})


@pytest.mark.parametrize("prov", [WRITTEN, Provenance("human", "p", method="accepted from talking@1")])
def test_that_a_model_has_phrases_of_its_own_in_a_caption_that_it_wrote(prov):
    person, model = work(prov)
    assert [span.text for span in model.spans] == ["red"]
    found = compare([{"Ann": person, "m": model}], models=["m"])
    assert (found.measures["exact"].value, found.captions) == (0, (1, 1))


@pytest.mark.parametrize(
    ("prov", "writes"),
    [
        (None, "a red box"),
        (Provenance("model", "other@1"), "a red box"),
        (WRITTEN, "a box"),
        (Provenance("human", "p"), "a red box"),
    ],
)
def test_that_a_model_is_asked_about_the_phrases_of_a_caption_that_it_did_not_write(prov, writes):
    person, model = work(prov, writes=writes)
    assert [span.text for span in model.spans] == ["box"]
    assert operations.is_absent(model, model.spans[0].id)  # it knows colours only
    found = compare([{"Ann": person, "m": model}], models=["m"])
    assert (found.measures["exact"].why, found.measures["absence"].value) == ("asked", 0)


def test_that_a_model_is_asked_about_the_phrases_of_all_people_of_an_image():
    first, _ = work(None)
    second = Document(first.image, (Caption("other", "i", "a red box"), Caption("more", "i", "a blue box")))
    second, _ = operations.ensure_span(second, "other", ((2, 5),))
    second, _ = operations.ensure_span(second, "more", ((2, 6),))
    found = as_person.work_of(Engine(TalkingBackend), [first, second], "k", PIXELS, never_cancelled)
    assert [(caption.id, caption.prov.method) for caption in found.captions] == [("c", ASKED), ("more", ASKED)]
    assert sorted(span.text for span in found.spans) == ["blue", "box", "red"]


class Outlining(PlantedBackend):
    def align(self, state, caption, queries, check):
        found = super().align(state, caption, queries, check)
        mask = encode(rasterise(Box(*RED), (240, 320)))
        told = [
            replace(p, proposals=tuple(replace(x, make_mask=lambda: mask) for x in p.proposals)) for p in found.predictions
        ]
        return replace(found, predictions=tuple(told))


@pytest.mark.parametrize("masks", [False, True])
def test_that_a_mask_is_measured_against_a_mask_and_a_box_against_a_box(masks):
    person, _ = work(None, masks=masks)
    person = replace(person, spans=(replace(person.spans[0], ranges=((2, 5),), text="red"),))
    found = as_person.work_of(Engine(Outlining), [person], "k", PIXELS, never_cancelled)
    assert [isinstance(region.shape, Mask) for region in found.regions] == [masks]
    if masks:
        assert compare([{"Ann": person, "m": found}]).measures["iou"].value == 1


class Doubting(PlantedBackend):
    """It also sees something, weakly, in the corner."""

    def align(self, state, caption, queries, check):
        found = super().align(state, caption, queries, check)
        weak = Proposal(Box(300, 200, 320, 240), 0.1)
        told = [replace(p, proposals=(*p.proposals, weak) if p.proposals else ()) for p in found.predictions]
        return replace(found, predictions=tuple(told))


def test_that_weak_evidence_that_the_window_does_not_show_is_no_place_of_a_model():
    person, _ = work(None)
    person = replace(person, spans=(replace(person.spans[0], ranges=((2, 5),), text="red"),))
    found = [as_person.work_of(Engine(kind), [person], "k", PIXELS, never_cancelled) for kind in (PlantedBackend, Doubting)]
    assert [region.shape for region in found[0].regions] == [region.shape for region in found[1].regions]
