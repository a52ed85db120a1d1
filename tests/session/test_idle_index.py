"""The index of images by content is made while nobody works."""

import pytest

from tests.fakes import SearchableBackend


@pytest.fixture
def backend():
    return SearchableBackend()


def test_that_the_index_is_made_when_nobody_works_and_rests_at_work(qtbot, opened, say):
    assert not opened.idle_index.wait.isActive()  # no model was used yet
    say(opened, "a red box")
    assert opened.idle_index.wait.isActive()
    progress = []
    opened.retrieval.progressed.connect(progress.append)
    opened.retrieval.rest()
    opened.idle_index.wait.timeout.emit()
    qtbot.waitUntil(lambda: not opened.retrieval.busy and bool(progress))
    assert (progress[-1].done, progress[-1].total) == (3, 3)
    progress.clear()
    opened.retrieval.look_ahead()
    opened.step_image(1)
    assert opened.idle_index.wait.isActive()
    found = []
    opened.retrieval.found.connect(found.append)
    opened.retrieval.find_caption("a red box")
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].indexed == 3  # at once, from what is known
