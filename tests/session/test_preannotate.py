import threading
from dataclasses import replace

import pytest

from crossalign_gui.domain import operations
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.preannotate import Plan
from crossalign_gui.session.studies.suggesting import Choice
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend


@pytest.fixture
def captioned(qtbot, opened, say):
    """Three images with the same caption; the first one is shown."""
    for number in range(3):
        qtbot.waitUntil(lambda: opened.pixels is not None)
        say(opened, "a red box and a blue box")
        opened.step_image(1 if number < 2 else 0)
    opened.go_to(opened.image_ids[0])
    qtbot.waitUntil(lambda: opened.alignment is not None)
    return opened


def run(qtbot, session, plan=None):
    with qtbot.waitSignal(session.preannotator.finished, timeout=60_000) as signal:
        session.preannotator.start(plan or Plan("all", Choice()))
    return signal.args


def proposals(session):
    """Texts of what is proposed in each image."""
    found = []
    for image_id in session.image_ids:
        document = session.project.document(image_id)
        spans = {span.id: span.text for span in document.spans}
        found.append([spans[link.span] for link in document.links if link.status == "proposed"])
    return found


def test_that_every_caption_gets_proposals_for_its_noun_phrases(qtbot, captioned):
    assert run(qtbot, captioned) == [3, 0]
    assert proposals(captioned) == [["red box", "blue box"], ["blue box"], []]
    regions = captioned.document.regions
    assert [region.status for region in regions] == ["proposed", "proposed"]
    assert regions[0].shape.iou(Box(*RED)) > 0.8
    assert captioned.preannotator.unfinished is None


def test_that_running_again_changes_nothing(qtbot, captioned):
    run(qtbot, captioned)
    before = [captioned.project.document(image_id) for image_id in captioned.image_ids]
    run(qtbot, captioned)
    assert [captioned.project.document(image_id) for image_id in captioned.image_ids] == before


def test_that_a_persons_link_is_never_touched(qtbot, captioned):
    captioned.select_words([(2, 9)])
    qtbot.waitUntil(lambda: captioned.prediction is not None)
    captioned.corrections.add_region(Box(*BLUE))
    mine = captioned.document
    run(qtbot, captioned)
    assert captioned.document.regions[0] == mine.regions[0]
    assert captioned.document.links[0] == mine.links[0]
    assert proposals(captioned)[0] == ["blue box"]


def test_that_proposals_in_the_shown_image_can_be_undone(qtbot, captioned):
    before = captioned.document
    run(qtbot, captioned)
    captioned.undo()
    assert captioned.document == before


class Unsure(PlantedBackend):
    """Every proposal has the score 0.6."""

    def align(self, state, caption, queries, check):
        alignment = super().align(state, caption, queries, check)
        predictions = tuple(
            replace(item, proposals=tuple(replace(proposal, score=0.6) for proposal in item.proposals))
            for item in alignment.predictions
        )
        return replace(alignment, predictions=predictions)


def test_that_proposals_under_the_threshold_are_left_out(qtbot, captioned, settings, folder):
    captioned.close()
    session = Session(settings, lambda model, device: Unsure())
    session.open_paths([folder])
    run(qtbot, session, Plan("all", Choice(threshold=0.7)))
    assert proposals(session) == [[], [], []]
    run(qtbot, session, Plan("all", Choice(threshold=0.5)))
    assert proposals(session) == [["red box", "blue box"], ["blue box"], []]
    session.close()


def test_that_images_with_decisions_can_be_left_out(qtbot, captioned):
    captioned.select_words([(2, 9)])
    qtbot.waitUntil(lambda: captioned.prediction is not None)
    captioned.corrections.links.toggle_absent()
    run(qtbot, captioned, Plan("unjudged", Choice()))
    assert proposals(captioned) == [[], ["blue box"], []]


def test_that_work_can_begin_at_an_image(qtbot, captioned):
    run(qtbot, captioned, Plan("onward", Choice(), captioned.image_ids[1]))
    assert proposals(captioned) == [[], ["blue box"], []]


def test_that_an_unreadable_image_is_counted_and_the_rest_is_done(qtbot, captioned, folder):
    (folder / "1.png").write_bytes(b"broken")
    assert run(qtbot, captioned) == [3, 1]
    assert proposals(captioned)[1] == ["blue box"]


class Gated(PlantedBackend):
    def __init__(self):
        super().__init__()
        self.permits = threading.Semaphore(0)

    def encode_image(self, pixels, key, check):
        while not self.permits.acquire(timeout=0.001):
            check()
        return super().encode_image(pixels, key, check)


def test_that_it_goes_on_after_a_restart_where_it_was(qtbot, captioned, settings, folder):
    captioned.close()
    gated, loads = Gated(), [PlantedBackend()]
    first = Session(settings, lambda model, device: loads[-1])
    first.open_paths([folder])
    qtbot.waitUntil(lambda: first.alignment is not None)  # by the model of the window, which has its own copy
    loads.append(gated)
    first.preannotator.start(Plan("all", Choice(0.4)))
    with qtbot.waitSignal(first.preannotator.progressed, timeout=60_000):
        gated.permits.release(2)
    first.close()

    notices = []
    second = Session(settings, lambda model, device: PlantedBackend())
    second.notice.connect(notices.append)
    second.open_paths([folder])
    plan = second.preannotator.unfinished
    assert plan is not None
    assert plan.choice == Choice(0.4)
    assert plan.finished in second.image_ids
    assert any("not finished" in notice.text for notice in notices)
    count, _ = run(qtbot, second, plan)
    assert count < 3
    assert proposals(second) == [["red box", "blue box"], ["blue box"], []]
    second.close()


def test_that_pause_holds_and_going_on_finishes(qtbot, captioned):
    work = captioned.preannotator
    work.give_way(True)
    work.start(Plan("all", Choice()))
    work.pause()
    work.give_way(False)
    assert work.paused
    with qtbot.assertNotEmitted(work.progressed, wait=150):
        pass
    with qtbot.waitSignal(work.finished, timeout=60_000):
        work.go_on()


def test_that_stopping_keeps_what_was_made_and_forgets_the_rest(qtbot, captioned):
    work = captioned.preannotator
    work.pause()
    work.start(Plan("all", Choice()))
    work.cancel()
    qtbot.waitUntil(lambda: not work.busy)
    assert work.unfinished is None


def test_that_a_change_in_another_edited_image_can_be_undone_there(qtbot, captioned):
    second = captioned.image_ids[1]
    before = captioned.project.document(second)
    captioned.amend(second, lambda document: operations.remove_caption(document, document.captions[0].id), "Test")
    captioned.go_to(second)
    assert captioned.document.captions == ()
    captioned.undo()
    assert captioned.project.document(second) == before
