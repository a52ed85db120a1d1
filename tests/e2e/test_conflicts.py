"""What two people say differently, settled by keys in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from crossalign_gui.domain import operations
from crossalign_gui.domain.conflicts import settle
from crossalign_gui.domain.document import Provenance
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.joining import join
from tests.conftest import RED
from tests.e2e.links_window import click

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT = Box(*RED), Box(120, 120, 190, 200)


@pytest.fixture
def disputed(qtbot, captioned):
    """The red box is where Ann says, or where Ben says; and somebody else says that the blue one is not in the picture."""
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(LEFT)
    mine = session.document
    region = replace(mine.regions[0], shape=RIGHT, prov=Provenance("human", None, "2026-01-01T00:00:00Z"))
    found = join(mine, replace(mine, regions=(region,)), names=("Ann", "Ben"))
    session.apply(found.document, "Merge")
    return captioned


def press(qtbot, window, key, modifier=ALT):
    qtbot.keyClick(window, key, modifier)


def shapes(window):
    return [region.shape for region in window.session.document.regions]


def test_that_both_sides_are_shown_with_their_names_and_a_key_takes_one(qtbot, disputed):
    bar = disputed.conflict_bar
    assert bar.isVisible()
    assert [side.text for side in bar.sides] == ["Ann", "Ben"]
    assert "red" in bar.title.text()
    press(qtbot, disputed, Qt.Key.Key_Right)
    assert shapes(disputed) == [RIGHT]
    assert not bar.isVisible()
    press(qtbot, disputed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shapes(disputed) == [LEFT]
    assert bar.isVisible()
    press(qtbot, disputed, Qt.Key.Key_Left)
    assert shapes(disputed) == [LEFT]
    assert not disputed.session.document.conflicts


def test_that_the_keys_of_sides_reach_the_image_with_a_region_selected_and_move_it_where_nothing_is_in_conflict(
    qtbot, disputed
):
    disputed.session.select_region(disputed.session.document.regions[0].id)
    disputed.canvas.setFocus()
    qtbot.keyClick(disputed.canvas, Qt.Key.Key_Right, ALT)
    assert shapes(disputed) == [RIGHT]
    disputed.session.select_region(disputed.session.document.regions[0].id)
    qtbot.keyClick(disputed.canvas, Qt.Key.Key_Right, ALT)
    (moved,) = shapes(disputed)
    assert (moved.x0, moved.y0) == pytest.approx((RIGHT.x0 + 0.1, RIGHT.y0))


def test_that_both_stay_or_neither_and_the_words_wait_for_a_new_box(qtbot, disputed):
    press(qtbot, disputed, Qt.Key.Key_Up)
    assert shapes(disputed) == [LEFT, RIGHT]
    assert len(disputed.session.document.links) == 2
    press(qtbot, disputed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, disputed, Qt.Key.Key_Down)
    assert shapes(disputed) == []
    assert disputed.canvas.tool == "draw"
    assert disputed.session.selected == disputed.session.document.spans[0].ranges


def test_that_the_sides_of_a_reworded_caption_show_where_they_differ_and_what_both_link(qtbot, captioned):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(LEFT)
    mine = session.document
    caption = mine.captions[0]
    sides = [operations.edit_caption_text(mine, caption.id, f"{caption.text} {end}").document for end in ("today", "tomorrow")]
    session.apply(join(*sides, names=("Ann", "Ben")).document, "Merge")
    bar = captioned.conflict_bar
    assert [side.line for side in bar.sides] == ["Ann: … box today; “red”", "Ben: … box tomorrow; “red”"]
    assert [side.text for side in bar.sides] == [f"Ann: {caption.text} today; “red”", f"Ben: {caption.text} tomorrow; “red”"]
    assert [[region.shape for region in side.regions] for side in bar.sides] == [[LEFT], [LEFT]]
    assert bar.ways == ["take_left", "take_right", "take_both", "take_new"]


def test_that_only_what_can_be_true_at_once_offers_both(qtbot, disputed):
    session = disputed.session
    assert "take_both" in disputed.conflict_bar.ways
    press(qtbot, disputed, Qt.Key.Key_Left)
    mine = session.document
    there = join(mine, operations.mark_absent(mine, mine.spans[0].id, Provenance("human", None)))
    session.apply(there.document, "Merge")
    assert session.disputes.current.kind == "absence"
    assert disputed.conflict_bar.ways == ["take_left", "take_right", "take_new"]


def test_that_conflicts_are_kept_found_and_gone_to(qtbot, disputed):
    session = disputed.session
    first = session.image_id
    session.step_image(1)
    qtbot.waitUntil(lambda: session.image_id != first and session.pixels is not None)
    disputed.image_panel.search.setText("state:conflict")
    disputed.image_panel._ask()
    assert list(session.image_ids) == [first]
    disputed.actions_by_name["next_conflict"].trigger()
    qtbot.waitUntil(lambda: session.image_id == first and session.document is not None)
    conflict = session.disputes.current
    assert (conflict.kind, conflict.left.who, conflict.right.who) == ("shape", "Ann", "Ben")
    assert settle(session.document, conflict.id, "right").regions[0].shape == RIGHT
    qtbot.waitUntil(lambda: all(side.shows_picture for side in disputed.conflict_bar.sides))


def test_that_all_instances_are_marked_by_one_key_until_something_changes(qtbot, captioned):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(LEFT)
    session.select_phrase(session.document.spans[0].ranges)
    key = (Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, captioned, *key)
    assert len(session.marks.phrases()) == 1
    assert any(chip.text().endswith("✓") for chip in captioned.caption_bar.chips)
    session.select_phrase(session.document.spans[0].ranges)
    session.corrections.add_region(RIGHT)
    assert not session.marks.phrases()
    press(qtbot, captioned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.marks.phrases()) == 1
    session.captions.type("a red box and a blue box and more")
    session.captions.commit()
    assert not session.marks.phrases()
