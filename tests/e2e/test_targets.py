"""Keys act on what is selected and marked, never on what the pointer rests on; what comes next is selected by itself."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words
from crossalign_gui.session.annotate.targets import things_of
from crossalign_gui.widgets.picture.overlay import TARGET_COLOUR
from tests.conftest import BLUE, RED
from tests.e2e.links_window import add_regions, at, chip, click, drag
from tests.fakes import picture

MODEL = Provenance("model", "planted@1")
KEY = Qt.Key


def selected(window):
    """The selected words."""
    text = window.session.caption.text
    return [text[start:end] for start, end in window.session.selection.words]


def linked(window):
    document = window.session.document
    return [(document.span(item.span).text, item.polarity) for item in document.links]


def store(session, *places):
    """Proposals in the file, as a pre-annotation leaves them: ranges and box."""
    document = session.document
    for ranges, box in places:
        region = Region(operations.new_id("r"), document.image.id, Box(*box), score=0.6, status="proposed", prov=MODEL)
        document = operations.add_linked_region(document, session.caption.id, ranges, region, MODEL)
    session.apply(document, "Propose")


def corners(window, box):
    """Whether the mark of a target is painted around a box."""
    image = window.canvas.grab().toImage()
    place = at(window, box[0], box[1]) - QPoint(7, 7)
    near = [image.pixelColor(place + QPoint(dx, dy)).name() for dx in range(-1, 6) for dy in (-1, 0, 1)]
    return TARGET_COLOUR in near


def test_that_a_key_takes_the_selected_word_and_not_the_one_under_the_pointer(qtbot, captioned):
    click(qtbot, captioned, "red")
    captioned.caption_bar.hover(chip(captioned, "blue").range)
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert linked(captioned) == [("red", "positive")]
    assert captioned.session.document.regions[0].shape.iou(Box(*RED)) > 0.6


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_R])
def test_that_a_key_over_a_word_that_is_only_pointed_at_says_what_to_select(qtbot, captioned, key):
    captioned.session.select_words([])
    captioned.caption_bar.hover(chip(captioned, "blue").range)
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, key)
    assert captioned.session.document.regions == ()
    assert "Select a word" in captioned.notice.text


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_R])
def test_that_a_key_on_an_accepted_region_says_why_it_does_nothing(qtbot, captioned, key):
    add_regions(captioned, RED)
    captioned.session.select_region(captioned.session.document.regions[0].id)
    before = captioned.session.document
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, key)
    assert captioned.session.document == before
    assert "accepted already" in captioned.notice.text


def test_that_a_word_for_which_nothing_is_proposed_is_named(qtbot, captioned):
    click(qtbot, captioned, "box")
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert "“box”" in captioned.notice.text
    click(qtbot, captioned, "red")
    captioned.actions_by_name["absent"].trigger()
    captioned.actions_by_name["accept"].trigger()
    assert "not in the picture" in captioned.notice.text


def test_that_the_target_is_marked_on_the_image(qtbot, captioned):
    click(qtbot, captioned, "red")
    assert corners(captioned, RED)
    assert not corners(captioned, BLUE)
    click(qtbot, captioned, "blue")
    assert corners(captioned, BLUE)
    assert not corners(captioned, RED)


def test_that_a_proposal_that_waits_is_the_target_when_nothing_is_selected(qtbot, captioned):
    session = captioned.session
    session.select_words([])
    store(session, (((2, 5),), RED), (((16, 20),), BLUE))
    assert corners(captioned, RED)
    captioned.canvas.setFocus()
    for expected in (["accepted", "proposed"], ["accepted", "accepted"]):
        qtbot.keyClick(captioned.canvas, KEY.Key_A)
        assert [region.status for region in session.document.regions] == expected


def test_that_accepting_goes_on_to_the_next_word_without_link_and_says_when_there_is_none(qtbot, captioned):
    session = captioned.session
    session.captions.type("red and blue")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_X)
    assert selected(captioned) == ["red"]
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert selected(captioned) == ["blue"]
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert linked(captioned) == [("red", "positive"), ("blue", "positive")]
    assert "No word is undecided" in captioned.notice.text


def test_that_rejecting_goes_on_and_the_setting_switches_that_off(qtbot, captioned):
    session = captioned.session
    session.settings.auto_advance = False
    click(qtbot, captioned, "red")
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_R)
    assert selected(captioned) == ["red"]
    session.settings.auto_advance = True
    click(qtbot, captioned, "blue")
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_R)
    assert selected(captioned) == ["box"]


def test_that_drawing_goes_on_and_leaves_the_drawn_region_to_be_corrected(qtbot, captioned):
    session = captioned.session
    click(qtbot, captioned, "red")
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_D)
    drag(captioned.canvas, at(captioned, 40, 40), captioned.canvas, at(captioned, 104, 120))
    assert linked(captioned) == [("red", "positive")]
    assert selected(captioned) == ["box"]
    assert session.selection.region == session.document.regions[-1].id


def test_that_x_goes_to_every_open_word_and_back(qtbot, captioned):
    captioned.session.select_words([])
    captioned.canvas.setFocus()
    seen = []
    for key, shift in ((KEY.Key_X, False), (KEY.Key_X, False), (KEY.Key_X, True)):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(captioned.canvas, key, modifier)
        seen.append(captioned.session.selection.words)
    assert seen[0] != seen[1]
    assert seen[2] == seen[0]


def test_that_a_click_chooses_among_several_proposals(qtbot, plain_window, folder, say):
    pixels = picture({"red": RED})
    pixels[120:200, 200:264] = pixels[60, 60]
    Image.fromarray(pixels).save(folder / "1.png")
    captioned, session = plain_window, plain_window.session
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    say(session, "a red box")
    click(qtbot, captioned, "red")
    assert len(session.proposals) == 2
    qtbot.mouseClick(captioned.canvas, Qt.MouseButton.LeftButton, pos=at(captioned, 230, 160))
    assert session.targets.target.box.iou(Box(*BLUE)) > 0.6
    assert corners(captioned, BLUE)
    captioned.actions_by_name["accept"].trigger()
    assert session.document.regions[0].shape.iou(Box(*BLUE)) > 0.6
    assert session.targets.target.box.iou(Box(*RED)) > 0.6


@pytest.mark.parametrize(
    ("caption", "things"),
    [
        ("A red car left of a small tree", ["car", "tree"]),
        ("a man riding a brown horse on the beach", ["man", "horse", "beach"]),
        ("red and blue", ["red", "blue"]),
        ("A zebra with black and white stripes", ["zebra", "stripes"]),
        ("small, red or blue boxes and green leaves", ["boxes", "leaves"]),
        ("ein Hund und 3 Katzen", ["ein", "Hund", "und", "Katzen"]),
    ],
)
def test_that_words_that_name_no_thing_are_passed_over(caption, things):
    words = [(word.start, word.end) for word in split_words(caption)]
    assert [caption[slice(*word)] for word in things_of(caption, words, None)] == things


def test_that_a_judged_proposal_stays_judged_when_its_region_is_moved(qtbot, captioned):
    session = captioned.session
    click(qtbot, captioned, "red")
    captioned.actions_by_name["accept"].trigger()
    region = session.document.regions[0]
    session.select_region(region.id)
    session.regions.nudge(40, 30)
    session.select_words([(2, 5)])
    assert session.document.regions[0].shape.iou(region.shape) < 0.5
    assert session.proposals == ()
    session.regions.nudge(-20, -10)
    assert session.proposals == ()


def planted(window, word, *scores, step=40):
    """Several proposals for a word, beside each other."""
    session = window.session
    alignment = session.alignment
    place = alignment.index_of((chip(window, word).range,))
    proposals = tuple(Proposal(Box(step * n, 50, step * n + 30, 80), score) for n, score in enumerate(scores))
    said = replace(alignment.predictions[place], proposals=proposals)
    predictions = (*alignment.predictions[:place], said, *alignment.predictions[place + 1 :])
    session.on_show._show(Request(session.picture.key, session.caption.text), replace(alignment, predictions=predictions))
    return proposals


def test_that_weak_proposals_are_shown_only_with_weak_evidence(qtbot, captioned):
    strong, weak, second = planted(captioned, "red", 0.9, 0.1, 0.5)
    click(qtbot, captioned, "red")
    assert captioned.session.proposals == (strong, second)
    assert "2 regions proposed (1 weaker hidden" in captioned.legend.text
    captioned.actions_by_name["weak_evidence"].trigger()
    assert captioned.session.proposals == (strong, weak, second)
    assert "3 regions proposed" in captioned.legend.text
    assert "hidden" not in captioned.legend.text


def test_that_accepting_passes_over_weak_proposals_and_the_legend_counts_what_is_left(qtbot, captioned):
    planted(captioned, "red", 0.9, 0.1, 0.5)
    click(qtbot, captioned, "red")
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert "one region proposed" in captioned.legend.text
    qtbot.keyClick(captioned.canvas, KEY.Key_A)
    assert selected(captioned) == ["box"]
    click(qtbot, captioned, "red")
    assert "every proposal is decided" in captioned.legend.text


def test_that_the_label_of_the_target_is_not_covered_by_those_of_other_proposals(qtbot, captioned):
    def label():
        click(qtbot, captioned, "red")
        left, top = (round(value) for value in captioned.canvas.view.to_canvas(0, 50))
        return captioned.canvas.grab(QRect(left, top - 20, 60, 14)).toImage()

    planted(captioned, "red", 0.9)
    alone = label()
    captioned.session.select_words([])
    planted(captioned, "red", 0.9, 0.8, 0.7, 0.6, step=4)
    assert label() == alone
