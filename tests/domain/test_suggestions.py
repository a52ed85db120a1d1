import pytest

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.suggestions import Suggestion, suggest, without_suggestions
from crossalign_gui.domain.validate import validate

AGENTS = {"compact@1", "compact@2", "owner/clip@1", "person"}
PROV = Provenance("model", "compact@1", method="heat map")
PERSON = Provenance("human", "person")
TEXT = "a red cup and a blue cup"
RED, BLUE = ((2, 9),), ((16, 24),)


@pytest.fixture
def document():
    return Document(Image("i", "a.png", 100, 80), (Caption("c", "i", TEXT),))


FIRST = Box(0, 0, 10, 10)


def said(ranges, box=FIRST, score=0.8, text=TEXT):
    return Suggestion("c", text, ranges, box, score)


def linked(document, ranges, status):
    region = Region("r_p", "i", Box(1, 1, 5, 5), status=status, prov=PERSON)
    return operations.add_linked_region(document, "c", ranges, region, PERSON)


def test_that_suggestions_become_proposed_regions_and_links_with_their_score(document):
    after = suggest(document, [said(RED), said(BLUE, Box(20, 0, 30, 10), 0.6)], "compact", PROV)
    assert [(r.status, r.score, r.prov.source) for r in after.regions] == [
        ("proposed", 0.8, "model"),
        ("proposed", 0.6, "model"),
    ]
    assert [(link.status, link.score) for link in after.links] == [("proposed", 0.8), ("proposed", 0.6)]
    assert [span.text for span in after.spans] == ["red cup", "blue cup"]
    assert not validate([after], AGENTS)


@pytest.mark.parametrize("status", ["accepted", "corrected", "rejected"])
def test_that_words_on_which_a_person_decided_are_left_alone(document, status):
    before = linked(document, RED, status)
    after = suggest(before, [said(RED), said(((6, 9),)), said(BLUE)], "compact", PROV)
    assert after.regions[: len(before.regions)] == before.regions
    assert after.links[: len(before.links)] == before.links
    assert [after.span(link.span).text for link in after.links] == ["red cup", "blue cup"]


def test_that_words_said_to_be_absent_get_no_proposal(document):
    before, span = operations.ensure_span(document, "c", RED)
    before = operations.mark_absent(before, span.id, PERSON)
    assert suggest(before, [said(RED)], "compact", PROV) == before


def test_that_a_second_run_replaces_only_what_the_same_model_proposed(document):
    other = Provenance("model", "owner/clip@1")
    before = suggest(document, [said(RED, score=0.3)], "owner/clip", other)
    first = suggest(before, [said(RED)], "compact", PROV)
    newer = Provenance("model", "compact@2")
    second = suggest(first, [said(RED, Box(5, 5, 9, 9))], "compact", newer)
    assert [(r.prov.agent, r.shape) for r in second.regions] == [
        ("owner/clip@1", Box(0, 0, 10, 10)),
        ("compact@2", Box(5, 5, 9, 9)),
    ]
    assert not validate([second], AGENTS)


def test_that_the_same_suggestions_again_change_nothing(document):
    once = suggest(document, [said(RED), said(BLUE)], "compact", PROV)
    assert suggest(once, [said(RED), said(BLUE)], "compact", PROV) is once


def test_that_an_accepted_proposal_survives_the_next_run(document):
    once = suggest(document, [said(RED), said(BLUE)], "compact", PROV)
    judged = operations.set_status(once, once.regions[0].id, "accepted")
    after = suggest(judged, [said(RED, Box(5, 5, 9, 9))], "compact", PROV)
    assert [(r.id, r.status) for r in after.regions] == [(once.regions[0].id, "accepted")]
    assert [span.text for span in after.spans] == ["red cup"]


def test_that_a_caption_that_reads_differently_by_now_gets_nothing(document):
    assert suggest(document, [said(RED, text="a red cup")], "compact", PROV) is document


def test_that_taking_proposals_away_leaves_the_document_as_it_was(document):
    before = linked(document, BLUE, "accepted")
    assert without_suggestions(suggest(before, [said(RED)], "compact", PROV), "compact") == before
