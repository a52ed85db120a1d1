"""Keys that people know from other programs, and what `N` and `Accept All` do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.notice import Notice
from tests.conftest import RED

MODEL = Provenance("model", "planted@1")


@pytest.fixture
def proposed(captioned):
    """Two stored proposals for "red" and "blue"."""
    session = captioned.session
    document = session.document
    for ranges, box in ((((2, 5),), Box(40, 40, 104, 120)), (((16, 20),), Box(200, 120, 264, 200))):
        region = Region(operations.new_id("r"), document.image.id, box, score=0.6, status="proposed", prov=MODEL)
        document = operations.add_linked_region(document, session.caption.id, ranges, region, MODEL)
    session.apply(document, "Propose")
    return captioned


@pytest.fixture
def bare(qtbot, plain_window, folder):
    """The first image, of which nothing is said."""
    plain_window.session.open_paths([folder])
    qtbot.waitUntil(lambda: plain_window.session.pixels is not None)
    plain_window.canvas.setFocus()
    return plain_window


def statuses(session):
    return [region.status for region in session.document.regions]


def test_that_ctrl_and_equals_zoom_in_and_ctrl_y_redoes(qtbot, captioned):
    session = captioned.session
    captioned.canvas.setFocus()
    before = captioned.canvas.view.scale
    qtbot.keyClick(captioned, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert captioned.canvas.view.scale > before
    document = session.document
    session.apply(replace(document, captions=()), "Clear")
    session.undo()
    assert session.document == document
    qtbot.keyClick(captioned, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.document.captions == ()


def test_that_a_word_that_is_not_there_has_its_proposals_rejected(proposed):
    session = proposed.session
    session.select_words([(2, 5)])
    proposed.actions_by_name["absent"].trigger()
    assert statuses(session) == ["rejected", "proposed"]
    assert session.is_absent(((2, 5),))
    assert session.proposals == ()
    session.undo()
    assert statuses(session) == ["proposed", "proposed"]


def test_that_a_word_that_is_not_there_leaves_no_accepted_answer_of_a_model_without_words(proposed):
    session = proposed.session
    session.select_words([(2, 5)])
    session.targets.accept()
    assert "accepted" in statuses(session)
    session.select_words([(2, 5)])
    proposed.actions_by_name["absent"].trigger()
    assert statuses(session) == ["rejected", "proposed"]
    assert session.is_absent(((2, 5),))
    session.undo()
    assert statuses(session) == ["accepted", "proposed"]


def test_that_a_drawn_region_that_loses_its_words_stays_and_is_told(captioned):
    session = captioned.session
    session.settings.auto_advance = False
    session.select_words([(2, 5)])
    session.corrections.add_region(Box(*RED))
    (region,) = session.document.regions
    for name in ("absent", "unlink", "deny", "remove_caption"):
        session.select_words([(2, 5)])
        session.select_region(region.id)
        session.notice.emit(Notice(""))
        captioned.actions_by_name[name].trigger()
        assert statuses(session) == ["accepted"]
        assert "without words now: 1" in captioned.notice.text, name
        session.undo()


def test_that_accept_all_takes_the_whole_image_and_says_how_many(proposed):
    session = proposed.session
    session.select_words([(2, 5)])
    before = session.document
    proposed.actions_by_name["accept_all"].trigger()
    assert statuses(session) == ["accepted", "accepted"]
    assert proposed.notice.text == "Proposals accepted: 2"
    session.undo()
    assert session.document == before


def test_that_another_entry_takes_those_of_the_word(proposed):
    proposed.session.select_words([(16, 20)])
    proposed.actions_by_name["accept_word"].trigger()
    assert statuses(proposed.session) == ["proposed", "accepted"]
    assert proposed.notice.text == "Proposals accepted: 1"


SILENT = {
    "Select a region": ("to_box", "to_turned", "turn_left", "turn_right", "to_polygon", "to_mask", "forward", "back", "lock", "hide",
                        "duplicate", "copy_to_next", "cut", "class", "zoom_to"),
    "no regions yet": ("hide_all", "select_all_regions"),
    "Select two or more": ("union", "subtract"),
    "nothing to undo": ("undo",), "nothing to redo": ("redo",), "no caption here": ("remove_caption",),
    "no previous image": ("previous",), "Write a caption first": ("find_caption",),
}  # fmt: skip
"""Of an image of which nothing is said: what a key says, and the keys that do."""


def test_that_a_key_that_cannot_act_says_why(bare):
    before, told = bare.session.document, {}
    for says, names in SILENT.items():
        for name in names:
            bare.notice.hide()
            bare.session.notice.emit(Notice(""))
            bare.actions_by_name[name].trigger()
            told[name] = says in bare.notice.text
    assert [name for name, said in told.items() if not said] == []
    assert bare.session.document == before


def test_that_the_end_of_the_list_of_the_order_and_hidden_regions_are_said(bare):
    session, act = bare.session, bare.actions_by_name
    session.corrections.add_region(Box(*RED))
    act["hide_all"].trigger()
    assert "shows them again" in bare.notice.text
    act["hide_all"].trigger()
    for name, says in (("forward", "in front of all"), ("back", "behind all"), ("to_box", "that shape already")):
        act[name].trigger()
        assert says in bare.notice.text
    session.go_to(session.image_ids[-1])
    act["next"].trigger()
    assert "no next image" in bare.notice.text


WITHOUT_IMAGES = (
    "open", "open_folder", "open_folder_deep", "open_samples", "paste", "copy", "quit", "select_tool", "snap", "models", "learn",
    "matrix", "weak_evidence", "compare", "export_matrix", "calm", "full_screen", "context_menu", "settings", "palette", "guide",
    "shortcuts", "about",
)  # fmt: skip
"""What can act, or says a reason of its own, with nothing open."""


def test_that_with_nothing_open_every_other_action_says_so_by_mouse_or_key(qtbot, plain_window):
    silent = []
    for name, action in plain_window.actions_by_name.items():
        keys = action.shortcut()
        if name in WITHOUT_IMAGES or (not action.isEnabled() and keys.isEmpty()):
            continue  # greyed, and no key calls it
        plain_window.session.notice.emit(Notice(""))
        if action.isEnabled():
            action.trigger()
        else:
            qtbot.keyClick(plain_window, keys[0].key(), keys[0].keyboardModifiers())
        if plain_window.notice.text != "Open images first":
            silent.append(name)
    assert silent == []


def test_that_keys_that_edit_say_why_a_project_can_only_be_read(qtbot, bare):
    session = bare.session
    session.open_paths([session.project.folder])
    session.project.read_only = True
    session.project_changed.emit()
    qtbot.keyClick(bare, Qt.Key.Key_D)
    assert "can only be read" in bare.notice.text


def test_that_updating_the_list_says_how_many_images_it_has(bare):
    bare.image_panel.search.setText("state:done")
    bare.actions_by_name["refresh"].trigger()
    assert bare.notice.text == "The list is up to date. Images: 0"
    bare.image_panel.search.setText("state:nonsense")
    bare.actions_by_name["refresh"].trigger()
    assert "up to date" not in bare.notice.text


def test_that_a_notice_of_an_image_goes_with_it_and_escape_takes_any_other(qtbot, bare):
    session, act = bare.session, bare.actions_by_name
    act["to_box"].trigger()
    session.image_changed.emit()  # read again
    assert bare.notice.isVisible()
    act["next"].trigger()
    assert not bare.notice.isVisible()
    for focus in (bare.canvas, bare.image_panel.search, bare.region_list):
        session.notice.emit(Notice("The disk is full", "error"))
        act["previous"].trigger()
        act["next"].trigger()
        assert bare.notice.isVisible()
        focus.setFocus()
        qtbot.keyClick(focus, Qt.Key.Key_Escape)
        assert not bare.notice.isVisible()
    qtbot.waitUntil(lambda: session.pixels is not None)
    act["polygon_tool"].trigger()
    for place in (QPoint(300, 200), QPoint(350, 250)):
        qtbot.mouseClick(bare.canvas, Qt.MouseButton.LeftButton, pos=place)
    session.notice.emit(Notice("The disk is full", "error"))
    qtbot.keyClick(bare.canvas, Qt.Key.Key_Escape)  # gives up the polygon
    assert bare.notice.isVisible()
    qtbot.keyClick(bare.canvas, Qt.Key.Key_Escape)
    assert not bare.notice.isVisible()
