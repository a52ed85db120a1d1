"""Typing into a caption: what is saved, what links do, what stays selected, and what undo gives back."""

from array import array

import pytest

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain import operations
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words

CAPTION = "a red box beside a blue box"


@pytest.fixture
def told(opened):
    found = []
    opened.notice.connect(lambda notice: found.append(str(notice.text)))
    return found


@pytest.fixture
def linked(opened, say):
    """The words "red box" have a region."""
    say(opened, CAPTION)
    opened.select_words([(2, 5), (6, 9)])
    opened.corrections.add_region(Box(10, 10, 50, 60))
    return opened


def type_slowly(session, qtbot, *texts):
    """With a pause after each that is longer than the one after which it is saved."""
    for text in texts:
        session.captions.type(text)
        qtbot.waitUntil(lambda text=text: session.caption.text == text)


def quotes(session):
    return [span.text for span in session.document.spans if session.document.links_of_span(span.id)]


def test_that_a_slow_typist_loses_no_link(qtbot, linked, told):
    steps = ["a red bo beside a blue box", "a red  beside a blue box", "a red boxx beside a blue box", CAPTION + " now"]
    count = linked.undo_group.activeStack().count()
    type_slowly(linked, qtbot, *steps)
    linked.captions.commit()
    assert quotes(linked) == ["red box"]
    assert linked.project.document(linked.image_id) == linked.document
    assert linked.undo_group.activeStack().count() == count + 1
    assert not told
    linked.undo()
    assert linked.caption.text == CAPTION
    assert quotes(linked) == ["red box"]


def test_that_words_typed_anew_after_a_pause_have_their_links_again(qtbot, linked, told):
    type_slowly(linked, qtbot, "a  beside a blue box", "a r beside a blue box", "a red cup beside a blue box")
    linked.captions.commit()
    assert quotes(linked) == ["red cup"]
    type_slowly(linked, qtbot, "")
    assert quotes(linked) == []
    type_slowly(linked, qtbot, "a red cup beside a blue box")
    assert quotes(linked) == ["red cup"]
    assert not told


def test_that_what_was_typed_and_taken_back_leaves_no_step(qtbot, linked):
    count = linked.undo_group.activeStack().count()
    before = linked.document
    type_slowly(linked, qtbot, "a red boxy beside a blue box", CAPTION)
    linked.captions.commit()
    assert linked.document == before
    assert linked.undo_group.activeStack().count() == count
    type_slowly(linked, qtbot, CAPTION + " x")
    assert linked.undo_group.activeStack().count() == count + 1
    linked.undo()
    assert linked.document == before


def test_that_the_end_of_typing_tells_what_shrank_and_what_went(qtbot, linked, told):
    type_slowly(linked, qtbot, "a box beside a blue box")
    assert not told
    linked.captions.commit()
    assert any("“red box”" in text and "“box”" in text for text in told)
    del told[:]
    type_slowly(linked, qtbot, "nothing")
    linked.captions.commit()
    assert any("“box”" in text for text in told)
    linked.undo()
    linked.undo()
    assert quotes(linked) == ["red box"]


def test_that_another_edit_while_typing_is_a_step_of_its_own(qtbot, linked):
    type_slowly(linked, qtbot, "a red box beside a blue bo")
    linked.corrections.add_region(Box(1, 1, 5, 5))
    type_slowly(linked, qtbot, "a red box beside a blue b")
    linked.captions.commit()
    linked.undo()
    assert linked.caption.text == "a red box beside a blue bo"
    assert len(linked.document.regions) == 2
    linked.undo()
    assert len(linked.document.regions) == 1


@pytest.mark.parametrize("way", ["undo", "redo", "import", "other caption", "other image"])
def test_that_no_selection_stays_at_places_of_another_text(opened, say, way, qtbot):
    long, short = "a kangaroo with grey shadows on green grass near a wall", "one big red kangaroo on a lawn"
    say(opened, long)
    say(opened, short)
    if way == "redo":
        opened.undo()
    opened.select_words([next((w.start, w.end) for w in opened.words if w.text == "kangaroo")])
    opened.hover_words(((0, 3),))
    opened.on_show.propose(opened.selected, ())
    if way == "undo":
        opened.undo_group.undo()
    elif way == "redo":
        opened.undo_group.redo()
    elif way == "import":
        opened.amend(opened.image_id, lambda d: _with_text(d, long), "Import")
    elif way == "other caption":
        opened.captions.add()
        opened.captions.type(long)
        opened.captions.commit()
    else:
        opened.step_image(1)
    text = opened.caption.text if opened.caption is not None else ""
    assert opened.selection.hovered == ()
    assert [text[s:e] for s, e in opened.selected] == ([] if way.startswith("other") else ["kangaroo"])
    assert opened.alignment is None or opened.alignment.caption == text


@pytest.mark.parametrize("way", ["many", "many undone", "snapshot", "removed", "brought back"])
def test_that_what_changes_many_images_or_brings_back_leaves_no_selection_at_places_of_another_text(opened, say, way, qtbot):
    long, short = "a kangaroo with grey shadows on green grass near a wall", "one big red kangaroo on a lawn"
    say(opened, long)

    def finish(start):
        with qtbot.waitSignal(opened.bulk.finished):
            start()

    if way == "snapshot":
        with qtbot.waitSignal(opened.way_back.changed):
            opened.way_back.make()
    if way == "many undone":
        opened.bulk.choose(array("q", [opened.project.number_of(opened.image_id)]))
        finish(lambda: opened.bulk.change(lambda document: _with_text(document, short), "Captions"))
    elif way == "brought back":
        opened.captions.remove()
        opened.captions.add()
    if way in ("snapshot", "brought back"):
        say(opened, short)
    text = opened.caption.text
    opened.select_words([next((w.start, w.end) for w in opened.words if w.text == "kangaroo")])
    opened.hover_words(((0, 3),))
    if way == "many":
        opened.bulk.choose(array("q", [opened.project.number_of(opened.image_id)]))
        finish(lambda: opened.bulk.change(lambda document: _with_text(document, short), "Captions"))
    elif way == "many undone":
        finish(opened.bulk.undo)
    elif way == "snapshot":
        finish(lambda: opened.way_back.restore(opened.way_back.snapshots[0], None))
    elif way == "removed":
        opened.captions.remove()
    else:
        opened.way_back.restore_caption(opened.way_back.deleted_captions[0])
    now = opened.caption.text if opened.caption is not None else ""
    assert (now == text) == (way == "brought back")
    assert [now[s:e] for s, e in opened.selected] == ([] if way == "removed" else ["kangaroo"])
    assert opened.selection.hovered == () or now == text
    assert opened.alignment is None or opened.alignment.caption == now


def _with_text(document, text):
    return operations.edit_caption_text(document, document.captions[0].id, text).document


def test_that_half_words_are_selected_whole(opened, say):
    say(opened, CAPTION)
    opened.select_words([(3, 7), (0, 1)])
    assert opened.selection.words == ((2, 5), (6, 9), (0, 1))
    assert all(word in {(w.start, w.end) for w in split_words(CAPTION)} for word in opened.selection.words)


def test_that_proposals_belong_to_the_words_that_they_were_asked_for(opened, say):
    say(opened, CAPTION)
    asked = (Proposal(Box(1, 1, 4, 4), 0.9),)
    opened.on_show.propose(((6, 9),), asked)
    opened.select_words([(2, 5)])
    assert opened.proposals != asked
    opened.select_words([(6, 9)])
    assert opened.proposals == asked
    say(opened, "the red box")
    opened.select_words([(4, 7)])
    assert opened.selected == ((4, 7),)
    say(opened, "one two three")
    opened.select_words([(6, 9)])
    assert opened.proposals == ()
