import sqlite3

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.session import Session
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats import native
from crossalign_gui.storage.project import Project, ProjectError
from tests.conftest import RED
from tests.fakes import PlantedBackend

CAPTION = "a red box and a blue box"
RED_WORD, BLUE_WORD = (2, 5), (16, 20)


def notices(session):
    found = []
    session.notice.connect(lambda notice: found.append(notice.text))
    return found


def test_that_a_folder_opens_in_natural_order(opened):
    assert [opened.path_of(i).name for i in opened.image_ids] == ["1.png", "2.png", "10.png"]


def test_that_a_word_lights_up_inside_its_true_box(opened, say):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    assert Box(*RED).contains(*opened.prediction.peak)
    assert opened.proposals[0].box.iou(Box(*RED)) > 0.8


def test_that_several_words_are_asked_as_one_phrase(qtbot, opened, say):
    say(opened, CAPTION)
    opened.select_words([RED_WORD, (6, 9)])
    qtbot.waitUntil(lambda: opened.prediction is not None)
    assert opened.shown == ((2, 9),)


def test_that_hovering_previews_a_word_and_leaving_shows_the_selected_one_again(opened, say):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.hover_words([BLUE_WORD])
    assert opened.shown == (BLUE_WORD,)
    opened.hover_words([])
    assert opened.shown == (RED_WORD,)


def test_that_a_clicked_place_attends_to_the_word_it_shows(opened, say):
    say(opened, CAPTION)
    opened.probe_at((60.0, 60.0))
    alphas = opened.word_alphas()
    assert alphas[RED_WORD] == pytest.approx(1.0)
    assert alphas[BLUE_WORD] == 0


def test_that_an_accepted_proposal_is_linked_saved_and_not_proposed_again(opened, say, folder):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.corrections.accept_proposal(opened.proposals[0])
    assert opened.proposals == ()
    document = opened.document
    assert [r.status for r in document.regions] == ["accepted"]
    assert document.regions[0].prov.source == "model"
    assert document.span(document.links[0].span).text == "red"
    with sqlite3.connect(folder / ".crossalign.sqlite") as file:
        assert file.execute("SELECT count(*) FROM item WHERE kind = 'link'").fetchone() == (1,)


def test_that_a_rejected_proposal_stays_rejected(opened, say):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.corrections.reject_proposal(opened.proposals[0])
    assert opened.proposals == ()
    assert opened.document.links[0].polarity == "negative"


def test_that_undo_and_redo_go_through_every_version(opened, say):
    say(opened, CAPTION)
    versions = [opened.document]
    opened.select_words([RED_WORD])
    opened.corrections.add_region(Box(10, 10, 50, 60))
    versions.append(opened.document)
    opened.corrections.reshape_region(opened.document.regions[0].id, Box(12, 10, 50, 60))
    versions.append(opened.document)
    opened.corrections.links.toggle_absent()
    versions.append(opened.document)
    for version in reversed(versions[:-1]):
        opened.undo()
        assert opened.document == version
    for version in versions[1:]:
        opened.redo()
        assert opened.document == version
    assert opened.project.document(opened.image_id) == versions[-1]


def test_that_editing_the_caption_keeps_links_of_words_that_are_still_there(opened, say):
    told = notices(opened)
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.corrections.add_region(Box(10, 10, 50, 60))
    say(opened, "one very red box")
    assert [span.text for span in opened.document.spans] == ["red"]
    say(opened, "one box")
    assert opened.document.links == ()
    assert any("“red”" in text for text in told)
    opened.undo()
    assert len(opened.document.links) == 1


def test_that_correcting_a_models_region_keeps_what_the_model_said(opened, say):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.corrections.accept_proposal(opened.proposals[0])
    before = opened.document.regions[0]
    opened.corrections.reshape_region(before.id, Box(30, 30, 90, 90))
    after = opened.document.regions[0]
    assert after.status == "corrected"
    assert after.prov.derived_from == (before.id,)
    assert after.x["crossalign"]["original"]["box"] == [before.shape.x0, before.shape.y0, before.shape.x1, before.shape.y1]
    assert opened.document.links[0].region == after.id


def test_that_not_in_the_picture_is_a_negative_link_that_can_be_taken_back(opened, say):
    say(opened, CAPTION)
    opened.select_words([BLUE_WORD])
    opened.corrections.links.toggle_absent()
    assert opened.is_absent((BLUE_WORD,))
    assert opened.document.links[0].region is None
    opened.corrections.links.toggle_absent()
    assert not opened.is_absent((BLUE_WORD,))


def test_that_a_failing_save_leaves_document_and_history_as_they_were(opened, say, monkeypatch):
    say(opened, CAPTION)
    before, count = opened.document, opened.undo_group.activeStack().count()
    failures = []
    opened.save_failed.connect(failures.append)

    def fail(*_):
        raise ProjectError("disk full")

    monkeypatch.setattr(opened.project, "save", fail)
    opened.corrections.add_region(Box(1, 1, 20, 20))
    assert opened.document is before
    assert opened.undo_group.activeStack().count() == count
    assert failures == ["disk full"]


def test_that_a_broken_image_is_reported_and_the_next_one_opens(qtbot, opened, folder):
    told = notices(opened)
    (folder / "3.png").write_bytes(b"\x89PNG broken")
    opened.open_paths([folder])
    broken = next(i for i in opened.image_ids if opened.path_of(i).name == "3.png")
    opened.go_to(broken)
    assert any("3.png" in text for text in told)
    opened.go_to(opened.image_ids[0])
    qtbot.waitUntil(lambda: opened.pixels is not None)


def test_that_dropped_files_join_the_open_project(qtbot, opened, tmp_path):
    outside = tmp_path / "höliday ünicode.jpg"
    Image.new("RGB", (64, 48), (220, 30, 30)).save(outside)
    opened.open_paths([outside])
    qtbot.waitUntil(lambda: opened.pixels is not None and opened.pixels.shape == (48, 64, 3))
    assert opened.path_of(opened.image_id) == outside
    assert len(opened.image_ids) == 4


def test_that_what_is_no_image_is_named_in_a_notice(opened, tmp_path):
    told = notices(opened)
    (tmp_path / "text.txt").write_text("hello")
    opened.open_paths([tmp_path / "text.txt"])
    assert "text.txt is not a JPEG" in told[-1]


def test_that_a_pasted_picture_becomes_a_file_of_the_project(qtbot, opened, folder):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    opened.paste_image(image)
    qtbot.waitUntil(lambda: opened.pixels is not None and opened.pixels.shape == (20, 30, 3))
    assert len(list(folder.glob("pasted-*.png"))) == 1


def test_that_a_second_window_on_a_project_reads_only(qtbot, opened, say, settings, backend, folder):
    say(opened, CAPTION)
    second = Session(settings, lambda model, device: backend)
    told = notices(second)
    second.open_paths([folder])
    assert second.read_only
    assert any("only be read" in text for text in told)
    before = second.document
    second.corrections.add_region(Box(1, 1, 9, 9))
    assert second.document == before
    second.close()


def test_that_a_failing_model_is_reported_and_the_next_caption_still_aligns(qtbot, opened, say, caplog):
    with qtbot.waitSignal(opened.notice) as told:
        opened.captions.type("boom")
        opened.captions.commit()
    assert "no such word" in told.args[0].text
    say(opened, "red")
    assert opened.alignment is not None


def test_that_export_reads_back_as_the_same_documents(qtbot, opened, say, tmp_path):
    say(opened, CAPTION)
    opened.select_words([RED_WORD])
    opened.corrections.accept_proposal(opened.proposals[0])
    with qtbot.waitSignal(opened.exchange.written) as done:
        opened.exchange.write(native.FORMAT, tmp_path / "out.json", {})
    assert done.args[0].counts.images == 1
    with incoming(tmp_path / "out.json") as found:
        assert list(found.documents) == [opened.document]


def test_that_the_samples_open_with_captions_in_a_writable_place(qtbot, session, own_folders):
    session.open_samples()
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert len(session.image_ids) >= 12
    assert session.caption is not None
    assert not session.read_only
    assert str(session.project.folder).startswith(str(own_folders))


def test_that_reopening_shows_the_image_that_was_open_last(qtbot, opened, folder):
    opened.go_to(opened.image_ids[1])
    opened.close()
    with Project.for_folder(folder) as project:
        assert project.get("last_image") == project.image_ids()[1]


def test_that_the_bundled_model_is_loaded_while_nobody_waits_and_only_once(qtbot, qapp, settings, backend, folder, say):
    loaded = []

    def load(model: str, device: str | None) -> PlantedBackend:
        loaded.append(model)
        return backend

    session = Session(settings, load)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.models.warm_up()
    qtbot.waitUntil(lambda: loaded == ["compact"])
    say(session, "red")
    assert loaded == ["compact"]
    session.close()


def test_that_a_model_of_the_hub_is_not_loaded_before_it_is_asked(qtbot, qapp, settings, folder):
    loaded = []

    def load(model: str, device: str | None) -> PlantedBackend:
        loaded.append(model)
        return PlantedBackend()

    settings.model = "owner/name"
    session = Session(settings, load)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.models.warm_up()
    qtbot.wait(100)
    assert loaded == []
    session.close()


def test_that_a_model_that_fails_while_nobody_waits_is_told_when_somebody_asks(qtbot, qapp, settings, folder):
    tried = []

    def load(model: str, device: str | None) -> PlantedBackend:
        tried.append(model)
        raise AlignmentError("The bundled model is gone")

    session = Session(settings, load)
    told = notices(session)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.models.warm_up()
    qtbot.waitUntil(lambda: bool(tried))
    qtbot.wait(50)
    assert told == []
    session.captions.type("red")
    session.captions.commit()
    qtbot.waitUntil(lambda: any("gone" in text for text in told))
    session.close()
