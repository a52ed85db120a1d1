import threading

import pytest
from PIL import Image

from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.retrieval import Indexing
from tests.conftest import BLUE, RED
from tests.fakes import SearchableBackend, picture


@pytest.fixture
def backend():
    return SearchableBackend()


def names(session, found):
    return [session.path_of(hit.key).name for hit in found.hits]


def search(qtbot, session, do):
    with (
        qtbot.waitSignal(session.retrieval.busy_changed, check_params_cb=lambda busy: not busy),
        qtbot.waitSignal(session.retrieval.found),
    ):
        found = []
        session.retrieval.found.connect(found.append)
        do()
    session.retrieval.found.disconnect(found.append)
    return found[-1]


def test_that_a_caption_finds_its_image_first(qtbot, opened):
    found = search(qtbot, opened, lambda: opened.retrieval.find_caption("a red box"))
    assert names(opened, found)[0] == "1.png"
    assert [hit.rank for hit in found.hits] == [1, 2, 3]
    assert (found.indexed, found.total) == (3, 3)


def test_that_images_like_the_shown_one_leave_it_out(qtbot, opened, folder):
    Image.fromarray(picture({"red": RED, "blue": BLUE}, (321, 240))).save(folder / "twin.png")
    opened.open_paths([folder])
    qtbot.waitUntil(lambda: opened.pixels is not None)
    found = search(qtbot, opened, opened.retrieval.find_image)
    assert names(opened, found)[0] == "twin.png"
    assert opened.image_id not in [hit.key for hit in found.hits]


def test_that_a_region_finds_images_that_show_the_like(qtbot, opened, say, folder):
    say(opened, "a blue box")
    opened.select_words([(2, 6)])
    qtbot.waitUntil(lambda: opened.prediction is not None)
    opened.corrections.accept_all()
    opened.select_region(opened.document.regions[0].id)
    Image.fromarray(picture({"blue": (0, 0, 320, 240)})).save(folder / "blue.png")
    Image.fromarray(picture({"red": (0, 0, 320, 240)})).save(folder / "red.png")
    opened.open_paths([folder])
    qtbot.waitUntil(lambda: opened.pixels is not None)
    opened.select_region(opened.document.regions[0].id)
    found = search(qtbot, opened, opened.retrieval.find_region)
    assert names(opened, found)[0] == "blue.png"


def test_that_captions_at_hand_give_ranks_and_recall(qtbot, opened, say):
    say(opened, "red")
    opened.step_image(1)
    qtbot.waitUntil(lambda: opened.pixels is not None)
    say(opened, "blue")
    with qtbot.waitSignal(opened.retrieval.ranked) as signal:
        opened.retrieval.find_ranks()
    ranks = signal.args[0]
    assert [(row.caption, row.rank) for row in ranks.rows] == [("blue", 2), ("red", 1)]  # 1.png is as blue as 2.png
    assert ranks.recall.at[0] == (1, 0.5)
    assert (ranks.recall.queries, ranks.recall.among) == (2, 3)


def test_that_only_new_and_changed_images_are_encoded(qtbot, opened, folder, settings, backend):
    search(qtbot, opened, lambda: opened.retrieval.find_caption("red"))
    before = len(backend.encoded)
    Image.fromarray(picture({"red": (0, 0, 320, 240)})).save(folder / "10.png")
    Image.fromarray(picture({"blue": (0, 0, 320, 240)})).save(folder / "11.png")
    opened.open_paths([folder])
    found = search(qtbot, opened, lambda: opened.retrieval.find_caption("red"))
    assert names(opened, found)[0] == "10.png"
    assert found.total == 4
    assert len(set(backend.encoded[before:]) - set(backend.encoded[:before])) == 2
    opened.close()

    other = SearchableBackend()
    again = Session(settings, lambda model, device: other)
    again.open_paths([folder])
    qtbot.waitUntil(lambda: again.pixels is not None)
    found = search(qtbot, again, lambda: again.retrieval.find_caption("red"))
    assert names(again, found)[0] == "10.png"
    assert other.encoded == []
    again.close()


def test_that_a_model_without_a_score_of_images_says_which_ones_have_it(qtbot, settings, folder):
    from tests.fakes import PlantedBackend

    session = Session(settings, lambda model, device: PlantedBackend())
    session.open_paths([folder])
    with qtbot.waitSignal(session.retrieval.failed) as signal:
        session.retrieval.find_caption("red")
    assert "CLIP" in signal.args[0]
    session.close()


def test_that_a_file_that_cannot_be_read_is_left_out(qtbot, opened, folder):
    (folder / "2.png").write_bytes(b"not an image")
    found = search(qtbot, opened, lambda: opened.retrieval.find_caption("red"))
    assert sorted(names(opened, found)) == ["1.png", "10.png"]


class Gated(SearchableBackend):
    """Encodes one image for each permit."""

    def __init__(self):
        super().__init__()
        self.permits = threading.Semaphore(0)

    def encode_image(self, pixels, key, check):
        while not self.permits.acquire(timeout=0.001):
            check()
        return super().encode_image(pixels, key, check)


def test_that_a_cancelled_index_goes_on_where_it_was(qtbot, settings, folder):
    gated = Gated()
    session = Session(settings, lambda model, device: gated)
    session.open_paths([folder])
    steps = []
    session.retrieval.progressed.connect(steps.append)
    session.retrieval.find_caption("red")
    gated.permits.release()
    qtbot.waitUntil(lambda: Indexing(1, 3) in steps)
    session.retrieval.cancel()
    gated.permits.release(2)
    found = search(qtbot, session, lambda: session.retrieval.find_caption("red"))
    assert found.indexed == 3
    assert len(gated.encoded) == 3
    session.close()


def test_that_indexing_rests_while_the_window_aligns(qtbot, opened, backend):
    opened.retrieval.give_way(True)
    opened.retrieval.find_caption("red")
    with qtbot.assertNotEmitted(opened.retrieval.found, wait=150):
        pass
    with qtbot.waitSignal(opened.retrieval.found):
        opened.retrieval.give_way(False)
