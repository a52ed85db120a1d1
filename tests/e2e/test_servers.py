"""Models on servers in the real window, against a real HTTP server: added, tried, asked, corrected, exported, forbidden."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from crossalign_gui.alignment.models.server import client
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Reader
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.widgets.dialogs.models import ModelsDialog
from crossalign_gui.widgets.dialogs.server import ServerDialog
from tests.chat_server import ChatServer
from tests.conftest import BLUE, RED
from tests.e2e.links_window import CAPTION, at, chip
from tests.fakes import picture


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(client, "PAUSE", 0.01)


@pytest.fixture
def serve():
    running = []

    def start(family="qwen3_vl", **how):
        chat = ChatServer(family, **how)
        running.append(chat.start())
        return chat

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


@pytest.fixture
def window(qtbot, settings, folder):
    session = Session(settings, load_backend)
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    yield made
    session.close()


@pytest.fixture
def told(window):
    notices = []
    window.session.notice.connect(lambda notice: notices.append(str(notice.text)))
    return notices


def press(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def open_dialogs(window):
    window.actions_by_name["models"].trigger()
    models = window.findChildren(ModelsDialog)[-1]
    models.add_server.click()
    return models, models.findChildren(ServerDialog)[-1]


def add(qtbot, window, chat):
    models, dialog = open_dialogs(window)
    dialog.address.setText(chat.url)
    dialog.model.setCurrentText(chat.models[0])
    press(qtbot, dialog.add)
    qtbot.waitUntil(lambda: window.session.settings.model.startswith(chat.id))
    models.close()


def type_caption(qtbot, window, text):
    edit = window.caption_bar.edit
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    window.session.captions.commit()
    qtbot.waitUntil(lambda: window.session.alignment is not None and window.session.alignment.caption == text, timeout=60_000)


def near(shape, box, within=1.6):
    if isinstance(shape, Points):
        ((x, y),) = shape.points
        return abs(x - (box[0] + box[2]) / 2) <= within and abs(y - (box[1] + box[3]) / 2) <= within
    return max(abs(a - b) for a, b in zip((shape.x0, shape.y0, shape.x1, shape.y1), box, strict=True)) <= within


def test_that_a_server_is_added_tried_and_used_from_the_models_dialog(qtbot, serve, window):
    chat = serve()
    models, dialog = open_dialogs(window)
    assert not dialog.add.isEnabled()
    dialog.address.setText(chat.url)
    press(qtbot, dialog.list_models)
    qtbot.waitUntil(lambda: dialog.model.currentText() == "Qwen3-VL-8B")
    assert "Qwen3-VL" in dialog.family.itemText(0)
    press(qtbot, dialog.test)
    qtbot.waitUntil(lambda: "points where it should" in dialog.message.text(), timeout=20_000)
    assert dialog.picture.pixmap().width() > 100
    assert window.session.settings.model == "compact"
    press(qtbot, dialog.add)
    qtbot.waitUntil(lambda: window.session.settings.model == chat.id)
    assert models.table.topLevelItem(0).text(5) == "in use"
    models.close()
    type_caption(qtbot, window, CAPTION)
    assert window.session.alignment.model == chat.id
    qtbot.waitUntil(lambda: f"Qwen3-VL-8B on this machine (127.0.0.1:{chat.port})" in window._device.text())


def test_that_what_is_filled_in_wrong_or_not_there_is_told_in_the_dialog(qtbot, serve, window):
    _, dialog = open_dialogs(window)
    dialog.address.setText("http://user:password@h/v1")
    press(qtbot, dialog.test)
    assert "holds no password" in dialog.message.text()
    dialog.address.setText("http://127.0.0.1:9/v1")
    press(qtbot, dialog.list_models)
    qtbot.waitUntil(lambda: "No server answers" in dialog.message.text())
    chat = serve(jitter=0.08)
    dialog.address.setText(chat.url)
    press(qtbot, dialog.test)
    qtbot.waitUntil(lambda: "cannot be corrected" in dialog.message.text(), timeout=20_000)
    assert dialog.picture.pixmap().width() > 100


def test_that_a_slow_server_does_not_hold_the_window_and_the_test_can_be_stopped(qtbot, serve, window):
    chat = serve()
    chat.faults = [{"wait": 30}]
    _, dialog = open_dialogs(window)
    dialog.address.setText(chat.url)
    press(qtbot, dialog.test)
    qtbot.waitUntil(lambda: chat.requests != [] and dialog.stop.isEnabled())
    press(qtbot, dialog.stop)
    qtbot.waitUntil(lambda: not dialog.stop.isEnabled(), timeout=3000)
    dialog.close()


def test_that_the_window_closes_and_other_models_answer_while_a_server_is_waited_for(qtbot, serve, window):
    chat = serve()
    chat.faults = [{"wait": 60}, {"wait": 60}]
    add(qtbot, window, chat)
    window.session.captions.type(CAPTION)
    window.session.captions.commit()
    qtbot.waitUntil(lambda: len(chat.prompts) == 1)
    assert window.session.models.choose("compact")
    qtbot.waitUntil(lambda: window.session.alignment is not None, timeout=30_000)
    assert window.session.models.choose(chat.id)
    qtbot.waitUntil(lambda: len(chat.prompts) == 2)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 10


def test_that_a_server_that_fails_says_so_and_the_window_goes_on(qtbot, serve, window, told):
    chat = serve()
    add(qtbot, window, chat)
    type_caption(qtbot, window, CAPTION)
    chat.faults = [{"text": "I am sorry, I cannot help with that."}]
    window.session.captions.type("a blue box")
    window.session.captions.commit()
    qtbot.waitUntil(lambda: any("answered in words" in text for text in told))
    type_caption(qtbot, window, "a red box")
    assert window.session.alignment.predictions[1].found


def test_that_a_token_is_in_no_project_and_no_settings(qtbot, serve, window, monkeypatch, settings):
    chat = serve(token="sk-very-secret")
    monkeypatch.setenv("CROSSALIGN_TOKEN_TEST", chat.token)
    _, dialog = open_dialogs(window)
    dialog.address.setText(chat.url)
    dialog.source.setCurrentIndex(1)
    dialog.token.setText("CROSSALIGN_TOKEN_TEST")
    press(qtbot, dialog.add)
    qtbot.waitUntil(lambda: settings.model.startswith(chat.url))
    type_caption(qtbot, window, CAPTION)
    window.session.select_words([(2, 5)])
    window.session.corrections.accept_proposal(window.session.proposals[0])
    settings._store.sync()
    files = [*(path for path in window.session.project.folder.rglob("*") if path.is_file()), Path(settings._store.fileName())]
    assert len(files) > 3
    assert not [path for path in files if chat.token.encode() in path.read_bytes()]


def test_that_a_project_can_forbid_servers_and_nothing_is_sent_from_then_on(qtbot, serve, window, told, tmp_path):
    chat = serve()
    add(qtbot, window, chat)
    type_caption(qtbot, window, CAPTION)
    window.actions_by_name["models"].trigger()
    dialog = window.findChildren(ModelsDialog)[-1]
    dialog.private.click()
    qtbot.waitUntil(lambda: window.session.settings.model == "compact")
    assert any("sends no pictures to servers" in text for text in told)
    sent = len(chat.requests)
    assert not window.session.models.choose(chat.id)
    assert "sends no pictures" in window.session.models.last_refusal
    with pytest.raises(Exception, match="sends no pictures"):
        window.session.permission.load(chat.id, None)
    assert len(chat.requests) == sent
    other = tmp_path / "other"
    other.mkdir()
    Image.fromarray(picture({"red": RED})).save(other / "1.png")
    window.session.open_paths([other])
    qtbot.waitUntil(lambda: window.session.project.folder == other and window.session.pixels is not None)
    assert window.session.models.choose(chat.id)


def test_that_a_server_elsewhere_is_marked_while_it_is_in_use(qtbot, serve, window):
    chat = serve()
    _, dialog = open_dialogs(window)
    dialog.address.setText(f"http://0.0.0.0:{chat.port}")  # another name for this machine, which nothing knows to be one
    dialog.model.setCurrentText(chat.models[0])
    press(qtbot, dialog.add)
    qtbot.waitUntil(lambda: "0.0.0.0" in window.session.settings.model)
    type_caption(qtbot, window, CAPTION)
    told = f"⚠ Qwen3-VL-8B on 0.0.0.0:{chat.port}: pictures leave this machine"
    qtbot.waitUntil(lambda: told in window._device.text())
    assert window.session.models.choose("compact")
    qtbot.waitUntil(lambda: "0.0.0.0" not in window._device.text(), timeout=60_000)


def test_that_a_server_that_was_not_added_here_gets_nothing(qtbot, serve, window):
    chat = serve()
    assert not window.session.models.choose(chat.id)
    window.session.settings.take(
        json.dumps({"format": "crossalign-gui settings", "version": 1,
                    "settings": {"model/id": chat.id, "model/servers": [chat.id]}})
    )  # fmt: skip
    window.session.models.use_settings()
    type_caption(qtbot, window, CAPTION)
    assert window.session.settings.model == "compact"
    assert chat.requests == []


# ------------------------------------------------------------ from the caption to the file for training

PAIRS = (("qwen2_5_vl", "llama_factory"), ("internvl", "own"), ("deepseek_vl2", "swift"))


def test_that_answers_in_five_manners_are_shown_corrected_and_exported_for_three_trainers(qtbot, serve, window, tmp_path):
    session = window.session
    for family in ("qwen3_vl", "qwen2_5_vl", "internvl", "paligemma", "molmo"):
        add(qtbot, window, serve(family))
        type_caption(qtbot, window, f"{CAPTION} {family}")
        for words, box in (([(2, 9)], RED), ([(16, 24)], BLUE)):
            session.select_words([words[0]])
            session.select_phrase((words[0],))
            qtbot.waitUntil(lambda: session.prediction is not None)
            (proposal,) = session.proposals
            assert near(proposal.shape, box), (family, proposal.shape)
    # The last boxes come from this server; the person takes both and corrects one with the mouse.
    add(qtbot, window, serve("qwen3_vl"))
    type_caption(qtbot, window, CAPTION)
    qtbot.mouseClick(chip(window, "red"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(session.proposals) == 1)
    assert window.region_list.topLevelItem(0).text(1) == ""
    window.actions_by_name["accept"].trigger()
    session.select_phrase(((16, 24),))
    qtbot.waitUntil(lambda: len(session.proposals) == 1)
    session.corrections.accept_proposal(session.proposals[0])
    red, blue = session.document.regions
    session.select_region(red.id)
    window.canvas.setFocus()
    start, end = at(window, red.shape.x1, red.shape.y1), at(window, 120, 150)
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(window.canvas, start + QPoint(5, 5))
    QTest.mouseMove(window.canvas, end)
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    corrected = next(region for region in session.document.regions if near(region.shape, (40, 40, 120, 150), 2.5))
    assert corrected.prov.source == "human"
    assert [region.score for region in session.document.regions] == [None] * len(session.document.regions)
    shapes = {"red": corrected.shape, "blue box": blue.shape}
    for model, trainer in PAIRS:
        path = tmp_path / f"{model}.jsonl"
        written = []
        session.exchange.written.connect(written.append)
        session.exchange.write(
            format_named("vlm"), path, {"model": model, "trainer": trainer, "tasks": "phrase", "max_pixels": "12845056"}
        )
        qtbot.waitUntil(lambda written=written: bool(written), timeout=20_000)
        session.exchange.written.disconnect(written.append)
        files = [path] if path.is_file() else sorted(path.rglob("*.json*"))
        text = "\n".join(file.read_text("utf-8") for file in files)
        for words, shape in shapes.items():
            answers = [answer for question, answer in turns(text) if words in question]
            reader = Reader(FAMILIES[model], (320, 240), Budget())
            found = [place for answer in answers for thing in reader.read(answer).things for place in thing.places]
            wanted = (shape.x0, shape.y0, shape.x1, shape.y1)
            assert any(isinstance(place, Box) and near(place, wanted, 0.8) for place in found), (model, text)


def turns(text):
    """(question, answer) of every record, whatever the trainer calls them."""
    for line in text.splitlines():
        try:
            record = json.loads(line)
        except ValueError:
            continue
        for item in record if isinstance(record, list) else [record]:
            said = item.get("conversations") or item.get("messages") or []
            values = [turn.get("value", turn.get("content")) for turn in said]
            yield from zip(values[::2], values[1::2], strict=False)


def test_that_the_guessed_family_stands_there_whole(qtbot, serve, window):
    chat = serve()
    models, dialog = open_dialogs(window)
    dialog.address.setText(chat.url)
    press(qtbot, dialog.list_models)
    qtbot.waitUntil(lambda: dialog.model.currentText() == "Qwen3-VL-8B")
    qtbot.wait(1)
    needed = dialog.family.fontMetrics().horizontalAdvance(dialog.family.currentText())
    assert dialog.family.width() >= needed + 24  # with the arrow
    dialog.close()
    models.close()
