"""Models in the real window: download, choose, read, remove; captions, examples and masks."""

from __future__ import annotations

import gc
import json
import weakref

import numpy as np
import pytest
from huggingface_hub import constants
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from crossalign_gui.alignment.protocol import Option
from crossalign_gui.alignment.registry import load_backend, load_refiner
from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import bounds
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.dialogs.models import ModelsDialog
from crossalign_gui.widgets.window.model_menu import ModelMenu
from tests import tiny
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, PlantedRefiner, TalkingBackend
from tests.hub_server import COMMIT, HubServer

NAME = "somebody/tiny-clip"


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    return {family: tiny.save(family, folder / family) for family in ("clip", "blip-vqa", "sam2")}


@pytest.fixture
def server(checkpoints, monkeypatch, tmp_path):
    state = HubServer()
    running = state.start()
    state.add(NAME, checkpoints["clip"])
    monkeypatch.setattr(constants, "ENDPOINT", state.endpoint)
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", state.endpoint + "/{repo_id}/resolve/{revision}/{filename}")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    yield state
    running.shutdown()
    running.server_close()


@pytest.fixture
def make_window(qtbot, settings, folder):
    """A window on the folder, with the models that the test gives."""
    made = []

    def make(load=load_backend, refiner=load_refiner, judge=None, caption="a red box and a blue box"):
        extra = {} if judge is None else {"judge": judge}
        session = Session(settings, load, refiner, **extra)
        window = MainWindow(session)
        qtbot.addWidget(window)
        made.append(session)
        window.resize(1200, 800)
        window.show()
        qtbot.waitExposed(window)
        session.open_paths([folder])
        qtbot.waitUntil(lambda: session.pixels is not None)
        if caption:
            session.captions.type(caption)
            session.captions.commit()
            qtbot.waitUntil(lambda: session.alignment is not None, timeout=30_000)
        return window

    yield make
    for session in made:
        session.close()


def dialog_of(qtbot, window) -> ModelsDialog:
    window.actions_by_name["models"].trigger()
    dialog = window.findChildren(ModelsDialog)[-1]
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() > 0)
    return dialog


def row(dialog, name):
    for index in range(dialog.table.topLevelItemCount()):
        item = dialog.table.topLevelItem(index)
        if item.data(0, Qt.ItemDataRole.UserRole) == name:
            return item
    return None


def press(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_word(qtbot, window, text):
    chip = next(c for c in window.caption_bar.chips if c.word.text == text)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.prediction is not None)


def at(window, x, y):
    cx, cy = window.canvas.view.to_canvas(x, y)
    return QPoint(round(cx), round(cy))


def test_that_a_model_is_downloaded_used_signed_and_removed(qtbot, server, make_window):
    window = make_window()
    session = window.session
    dialog = dialog_of(qtbot, window)
    assert row(dialog, "compact").text(5) == "in use"
    assert row(dialog, "facebook/sam3").text(5) == "gated: ask its owner"
    dialog.field.setText(NAME)
    press(qtbot, dialog.download)
    qtbot.waitUntil(lambda: row(dialog, NAME) is not None and row(dialog, NAME).text(5) == "on this disk", timeout=20_000)
    qtbot.waitUntil(lambda: "is on this disk now" in dialog.message.text())
    dialog.field.clear()
    dialog.table.setCurrentItem(row(dialog, NAME))
    press(qtbot, dialog.use)
    qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.model == NAME, timeout=20_000)
    assert row(dialog, NAME).text(5) == "in use"
    assert not dialog.remove.isEnabled()
    dialog.close()

    click_word(qtbot, window, "red")
    assert "not calibrated" in window.legend.text
    assert (session.alignment.revision, session.loaded.revision) == (COMMIT, COMMIT)

    session.models.choose("compact")
    qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.model == "compact", timeout=20_000)
    dialog = dialog_of(qtbot, window)
    dialog.table.setCurrentItem(row(dialog, NAME))
    press(qtbot, dialog.remove)
    qtbot.waitUntil(lambda: row(dialog, NAME) is None)


def test_that_a_refused_download_is_explained_and_the_model_in_use_goes_on(qtbot, server, make_window):
    window = make_window()
    server.repositories[NAME].refuse = (403, "GatedRepo")
    dialog = dialog_of(qtbot, window)
    dialog.field.setText(NAME)
    press(qtbot, dialog.download)
    qtbot.waitUntil(lambda: "accept the conditions" in dialog.message.text())
    press(qtbot, dialog.use)
    assert "not on this computer" in dialog.message.text()
    assert window.session.settings.model == "compact"
    click_word(qtbot, window, "red")
    assert window.session.alignment.model == "compact"


def test_that_a_stopped_download_can_go_on(qtbot, server, make_window, monkeypatch):
    from crossalign_gui.alignment.models import hub

    window = make_window(caption="")
    dialog = dialog_of(qtbot, window)
    monkeypatch.setattr(hub, "_REPORT_EVERY", 0)
    monkeypatch.setattr(hub, "_CHUNK", 1 << 12)
    dialog.field.setText(NAME)
    stop_at = 0.6 * sum(len(data) for data in server.repositories[NAME].files.values())

    def stop(progress):
        assert dialog.bar.maximum() == 1000
        if progress.done > stop_at and window.session.models.store.downloading:
            dialog.cancel.click()

    window.session.models.store.progressed.connect(stop)
    slow = hub._Meter.add
    monkeypatch.setattr(hub._Meter, "add", lambda meter, count: (qtbot_pause(), slow(meter, count))[1])
    press(qtbot, dialog.download)
    qtbot.waitUntil(
        lambda: row(dialog, NAME) is not None and row(dialog, NAME).text(5) == "partly on this disk", timeout=30_000
    )
    assert "a second" in dialog.message.text()
    window.session.models.store.progressed.disconnect(stop)
    monkeypatch.setattr(hub._Meter, "add", slow)
    dialog.field.clear()
    dialog.table.setCurrentItem(row(dialog, NAME))
    assert "Go on" in dialog.download.text()
    press(qtbot, dialog.download)
    qtbot.waitUntil(lambda: row(dialog, NAME).text(5) == "on this disk", timeout=20_000)
    assert server.ranges()


def qtbot_pause():
    import threading

    threading.Event().wait(0.003)


def test_that_a_folder_that_is_no_supported_model_is_refused_with_a_list(qtbot, make_window, tmp_path):
    place = tmp_path / "bert"
    place.mkdir()
    (place / "config.json").write_text('{"model_type": "bert"}')
    (place / "model.safetensors").write_bytes(b"x")
    window = make_window()
    dialog = dialog_of(qtbot, window)
    dialog.field.setText(str(place))
    press(qtbot, dialog.use)
    assert "'bert', which is not supported. Supported: altclip, blip, chinese_clip, clip" in dialog.message.text()
    assert window.session.settings.model == "compact"


def test_that_a_model_that_cannot_be_loaded_gives_way_to_the_last_one(qtbot, make_window, checkpoints, tmp_path):
    import shutil

    from safetensors.torch import load_file, save_file

    broken = tmp_path / "broken"
    shutil.copytree(checkpoints["clip"], broken)
    weights = load_file(broken / "model.safetensors")
    weights.pop("visual_projection.weight")
    save_file(weights, broken / "model.safetensors", {"format": "pt"})
    window = make_window()
    window.session.models.choose(str(broken))
    qtbot.waitUntil(lambda: "stays in use" in window.notice.text, timeout=20_000)
    assert "lacks 1 weights" in window.notice.text
    assert "visual_projection.weight" in window.notice.text
    qtbot.waitUntil(lambda: window.session.alignment is not None and not window.session.busy, timeout=20_000)
    assert window.session.settings.model == "compact"
    assert window.session.alignment.model == "compact"


def test_that_a_question_is_answered_in_the_legend(qtbot, make_window, checkpoints, settings):
    settings.model = str(checkpoints["blip-vqa"])
    window = make_window(caption="what is red?")
    assert window.session.alignment.answer
    assert window.session.alignment.answer in window.legend.text
    click_word(qtbot, window, "red")
    assert window.session.prediction.found
    assert "score" not in window.legend.text


def test_that_the_reading_menu_changes_how_the_model_is_read_and_is_remembered(qtbot, make_window, checkpoints, settings):
    settings.model = str(checkpoints["clip"])
    window = make_window()
    before = window.session.alignment.raw
    menu = window.findChild(ModelMenu)
    menu.aboutToShow.emit()
    modes = next(item for item in menu.findChildren(QMenu) if item.title() == "Attention of the last layer")
    choices = [action for action in modes.actions() if action.isCheckable()]
    assert [action.isChecked() for action in choices] == [True, *6 * [False]]
    assert choices[0].text().endswith(": 39.4")
    told = [action.text() for action in modes.actions() if not action.isEnabled() and action.text()]
    assert "mean mIoU" in told[0]  # why the first is the default, and what a better one needs
    assert any("CorrCLIP (50.4) also needs" in line and "facebook/dino-vitb8" in line for line in told)
    next(action for action in modes.actions() if "MaskCLIP" in action.text()).trigger()
    qtbot.waitUntil(lambda: not np.array_equal(window.session.alignment.raw, before))
    assert settings.options(settings.model) == {"mode": "maskclip"}


def test_that_a_model_is_opened_again_when_what_it_needs_for_a_better_reading_was_downloaded(qtbot, make_window):
    opened = []

    def load(model, device):
        backend = PlantedBackend()
        backend.options = (Option("mode", "Way", {"plain": "Plain"}, hint="A better one also needs somebody/tower."),)
        backend.choose = lambda values: None
        opened.append(model)
        return backend

    window = make_window(load)
    window.session.models.store.finished.emit("somebody/else")
    window.session.models.store.finished.emit("somebody/tower")
    qtbot.waitUntil(lambda: len(opened) == 2)
    qtbot.waitUntil(lambda: window.session.alignment is not None)


def test_that_the_old_model_is_freed_when_another_is_chosen(qtbot, make_window):
    alive = []

    def load(model, device):
        backend = PlantedBackend()
        backend.id = model
        alive.append((model, weakref.ref(backend)))
        return backend

    window = make_window(load, judge=lambda model: True)
    window.session.models.choose("other")
    qtbot.waitUntil(lambda: window.session.alignment is not None and window.session.alignment.model == "other")
    gc.collect()
    assert [model for model, reference in alive if reference() is not None] == ["other"]


def test_that_a_retreat_to_the_cpu_is_told(qtbot, make_window):
    class Full(PlantedBackend):
        device = "cuda, float16"

        def encode_image(self, pixels, key, check):
            raise type("OutOfMemoryError", (RuntimeError,), {})("CUDA out of memory")

    window = make_window(lambda model, device: PlantedBackend() if device == "cpu" else Full())
    assert "runs on the CPU" in window.notice.text
    click_word(qtbot, window, "red")
    assert window.session.prediction.found


def test_that_a_written_caption_is_signed_by_the_model_and_can_be_undone(qtbot, make_window):
    window = make_window(lambda model, device: TalkingBackend("a blue box"), judge=lambda model: True, caption="")
    session = window.session
    window.actions_by_name["write_caption"].trigger()
    qtbot.waitUntil(lambda: session.caption is not None)
    assert session.caption.text == "a blue box"
    assert session.caption.prov.source == "model"
    assert {agent.id: agent.kind for agent in session.project.agents}[session.caption.prov.agent] == "model"
    qtbot.waitUntil(lambda: session.alignment is not None)
    window.actions_by_name["undo"].trigger()
    assert session.document.captions == ()


def test_that_a_model_without_captions_says_which_one_has_them(qtbot, make_window):
    window = make_window(lambda model, device: PlantedBackend(), judge=lambda model: True)
    window.actions_by_name["write_caption"].trigger()
    qtbot.waitUntil(lambda: "BLIP captions" in window.notice.text)


def test_that_more_like_a_region_is_proposed_for_its_words(qtbot, make_window):
    window = make_window(lambda model, device: TalkingBackend(), judge=lambda model: True)
    session = window.session
    session.models.find_similar()
    assert "Select a region first" in window.notice.text
    click_word(qtbot, window, "red")
    session.corrections.add_region(Box(*RED))
    session.select_words([])
    session.select_region(session.document.regions[0].id)
    window.actions_by_name["similar"].trigger()
    qtbot.waitUntil(lambda: len(session.proposals) == 0 and not session.busy and "Nothing else" in window.notice.text)
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.captions.type("blue")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    click_word(qtbot, window, "blue")
    session.corrections.add_region(Box(0, 0, 10, 10))  # white: all that is white is alike
    window.actions_by_name["similar"].trigger()
    qtbot.waitUntil(lambda: len(session.proposals) == 1 and session.proposals[0].score == 0.9)
    window.actions_by_name["accept"].trigger()
    assert len(session.document.regions) == 2


def test_that_clicks_make_a_mask_that_return_keeps_and_undo_takes_back(qtbot, make_window):
    refiner = PlantedRefiner()
    window = make_window(lambda model, device: PlantedBackend(), lambda model, device: refiner)
    session, canvas = window.session, window.canvas
    click_word(qtbot, window, "red")
    qtbot.keyClick(window, Qt.Key.Key_M)
    assert canvas.tool == "mask"
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(window, 60, 60))
    qtbot.waitUntil(lambda: session.masks.preview is not None)
    qtbot.mouseClick(canvas, Qt.MouseButton.RightButton, pos=at(window, 230, 150))
    qtbot.waitUntil(lambda: len(refiner.prompts) == 2 and not session.masks.busy)
    assert len(refiner.prompts[1].inside) == len(refiner.prompts[1].outside) == 1
    assert refiner.prompts[1].inside[0] == pytest.approx((60, 60), abs=1)
    canvas.grab()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    (region,) = session.document.regions
    assert isinstance(region.shape, Mask)
    assert bounds(region.shape) == Box(*RED)
    assert session.document.span(session.document.links[0].span).text == "red"
    assert session.masks.preview is None
    canvas.grab()
    window.actions_by_name["undo"].trigger()
    assert session.document.regions == ()


def test_that_escape_drops_the_mask_and_a_failed_mask_says_why(qtbot, make_window):
    window = make_window(lambda model, device: PlantedBackend(), lambda model, device: PlantedRefiner())
    session, canvas = window.session, window.canvas
    window.actions_by_name["mask_tool"].trigger()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(window, 60, 60))
    qtbot.waitUntil(lambda: session.masks.preview is not None)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert session.masks.preview is None
    assert canvas.tool == "select"
    window.actions_by_name["mask_tool"].trigger()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(window, 60, 60))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, pos=at(window, 62, 62))
    qtbot.waitUntil(lambda: "No mask was found" in window.notice.text)
    assert session.document.regions == ()


def test_that_a_region_becomes_a_mask_and_keeps_its_box(qtbot, make_window):
    window = make_window(lambda model, device: PlantedBackend(), lambda model, device: PlantedRefiner())
    session = window.session
    click_word(qtbot, window, "blue")
    window.actions_by_name["accept"].trigger()
    session.select_region(session.document.regions[0].id)
    window.actions_by_name["make_mask"].trigger()
    qtbot.waitUntil(lambda: session.masks.preview is not None)
    session.masks.accept()
    (region,) = session.document.regions
    assert isinstance(region.shape, Mask)
    assert bounds(region.shape) == Box(*BLUE)
    assert region.status == "corrected"
    assert region.x["crossalign"]["original"]["type"] == "box"


def test_that_a_proposal_becomes_a_mask_of_the_selected_words(qtbot, make_window):
    window = make_window(lambda model, device: PlantedBackend(), lambda model, device: PlantedRefiner())
    session = window.session
    window.actions_by_name["make_mask"].trigger()
    assert "Select a region, or words" in window.notice.text
    click_word(qtbot, window, "blue")
    window.actions_by_name["make_mask"].trigger()
    qtbot.waitUntil(lambda: session.masks.preview is not None)
    session.masks.accept()
    assert bounds(session.document.regions[0].shape) == Box(*BLUE)


def test_that_masks_without_a_model_are_outlined_by_colours_and_say_where_to_get_one(
    qtbot, make_window, tmp_path, monkeypatch
):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "empty"))
    window = make_window(lambda model, device: PlantedBackend())
    window.actions_by_name["mask_tool"].trigger()
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at(window, 60, 60))
    qtbot.waitUntil(lambda: window.session.masks.preview is not None)
    assert "A SAM 2 model of Model > Models" in window.notice.text
    assert bounds(window.session.masks.preview.mask).iou(Box(*RED)) > 0.9


def test_that_a_sam_checkpoint_becomes_the_mask_model(qtbot, make_window, checkpoints):
    window = make_window(lambda model, device: PlantedBackend())
    window.session.models.choose(str(checkpoints["sam2"]))
    assert window.session.settings.mask_model == str(checkpoints["sam2"])
    assert window.session.settings.model == "compact"
    window.actions_by_name["mask_tool"].trigger()
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at(window, 60, 60))
    qtbot.waitUntil(lambda: window.session.masks.preview is not None or window.notice.isVisible(), timeout=20_000)


def test_that_the_next_image_is_read_and_encoded_before_it_is_opened(qtbot, make_window):
    backend = PlantedBackend()
    window = make_window(lambda model, device: backend)
    session = window.session
    qtbot.waitUntil(lambda: len(backend.encoded) == 2)
    first = session.picture
    session.step_image(1)
    assert session.pixels is not None
    session.step_image(-1)
    assert session.picture is first
    qtbot.wait(50)
    assert backend.encoded.count(first.key) == 1


def test_that_an_image_that_changed_on_the_disk_is_read_again(qtbot, make_window, folder):
    import os

    from PIL import Image

    backend = PlantedBackend()
    window = make_window(lambda model, device: backend)
    session = window.session
    qtbot.waitUntil(lambda: len(backend.encoded) == 2)
    target = session.path_of(session.image_ids[1])
    Image.fromarray(np.zeros((240, 320, 3), np.uint8)).save(target)
    os.utime(target, ns=(1, 1))
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert not session.pixels.any()


def test_that_settings_written_by_others_do_no_harm(settings):
    settings._store.setValue("model/options", json.dumps({"m": [1, 2], "n": {"a": 1}}))
    assert settings.options("m") == {}
    assert settings.options("n") == {"a": "1"}
    settings._store.setValue("model/options", "{broken")
    assert settings.options("n") == {}
    settings.set_option("n", "a", "b")
    assert settings.options("n") == {"a": "b"}
