import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest
from PIL import Image as Pillow

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Agent, Caption, Label, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import opening
from crossalign_gui.storage import project as module
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError


@pytest.fixture
def pictures(tmp_path):
    for name in ("a.png", "b.png"):
        Pillow.new("RGB", (60, 40)).save(tmp_path / name)
    return tmp_path


def annotated(document):
    made = operations.add_caption(document, Caption("c", document.image.id, "a red 🐶", language="en"))
    region = Region("r", document.image.id, Box(1, 2, 30.25, 31.5), status="accepted")
    made = operations.add_linked_region(made, "c", ((2, 7),), region, Provenance("human", "person"))
    return operations.mark_absent(*_with_span(made), Provenance("human", "person"))


def _with_span(document):
    document, span = operations.ensure_span(document, "c", ((0, 1),))
    return document, span.id


def test_that_a_document_reads_back_as_it_was_saved(pictures):
    with Project.for_folder(pictures) as project:
        first, second = project.add_images([pictures / "a.png", pictures / "b.png"])
        before = project.document(first)
        after = annotated(before)
        project.save(before, after)
    with Project.for_folder(pictures) as project:
        assert project.document(first) == after
        assert project.image_ids() == [first, second]
        assert project.document(second).captions == ()
        assert [item.image.id for item in project.documents()] == [first, second]


def test_that_only_differences_are_written(pictures):
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        before = project.document(image)
        after = annotated(before)
        project.save(before, after)
        statements = []
        project._database.set_trace_callback(statements.append)
        project.save(after, operations.replace_region(after, replace(after.regions[0], shape=Box(0, 0, 5, 5))))
        writes = [text for text in statements if text.startswith(("INSERT", "DELETE", "UPDATE"))]
    assert [text.split(" (")[0] for text in writes] == ["INSERT OR IGNORE INTO trail", "INSERT INTO item"]


def test_that_deleting_a_region_takes_no_longer_in_a_large_project(tmp_path):
    """In steps of the database's own machine, which no other program slows down."""
    for number in range(400):
        Pillow.new("RGB", (8, 8)).save(tmp_path / f"{number}.png")
    with Project.for_folder(tmp_path) as project:
        images = project.add_images(sorted(tmp_path.glob("*.png")))
        steps = []
        for number, image in enumerate(images):
            before = project.document(image)
            after = operations.add_caption(before, Caption(f"c{number}", image, "a red box"))
            region = Region(f"r{number}", image, Box(1, 2, 5, 6), status="accepted")
            after = operations.add_linked_region(after, f"c{number}", ((2, 5),), region, Provenance("human", "person"))
            project.save(before, after)
            count = 0

            def step():
                nonlocal count
                count += 1

            if number in (9, 399):
                project._database.set_progress_handler(step, 1)
                project.save(after, operations.remove_region(after, f"r{number}"))
                project._database.set_progress_handler(None, 0)
                steps.append(count)
    assert steps[1] < 1.2 * steps[0]


def test_that_images_are_added_once(pictures):
    with Project.for_folder(pictures) as project:
        first = project.add_images([pictures / "a.png"])
        assert project.add_images([pictures / "a.png"]) == first
        assert project.image_path(first[0]) == pictures / "a.png"


def test_that_an_image_from_elsewhere_is_found_again(pictures, tmp_path_factory):
    outside = tmp_path_factory.mktemp("elsewhere") / "ü 100%.png"
    Pillow.new("RGB", (5, 5)).save(outside)
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([outside])
        assert project.image_path(image) == outside
        assert project.document(image).image.width == 5


def test_that_a_second_instance_reads_only_and_is_told_so(pictures):
    with Project.for_folder(pictures) as first:
        (image,) = first.add_images([pictures / "a.png"])
        before = first.document(image)
        with Project.for_folder(pictures) as second:
            assert second.read_only
            assert second.document(image) == before
            with pytest.raises(ProjectError, match="another window"):
                second.save(before, annotated(before))
    with Project.for_folder(pictures) as third:
        assert not third.read_only


def test_that_a_folder_nobody_can_write_to_has_its_project_elsewhere(pictures, monkeypatch, own_folders):
    monkeypatch.setattr(module, "can_write", lambda folder: False)
    with Project.for_folder(pictures) as project:
        assert not (pictures / FILE_NAME).exists()
        assert str(own_folders) in str(project.path)
        assert "cannot be written to" in project.location_note
        (image,) = project.add_images([pictures / "a.png"])
        assert project.image_path(image) == pictures / "a.png"


def test_that_writability_is_tried_and_leaves_nothing_behind(tmp_path):
    assert module.can_write(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not module.can_write(tmp_path / "missing")


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\x00" + b"\x55" * 4000])
def test_that_a_corrupt_project_is_refused_and_left_as_it_is(pictures, content):
    (pictures / FILE_NAME).write_bytes(content)
    with pytest.raises(ProjectError, match="not changed"):
        Project.for_folder(pictures)
    assert (pictures / FILE_NAME).read_bytes() == content


def test_that_newer_and_foreign_files_are_refused(pictures):
    Project.for_folder(pictures).close()
    with sqlite3.connect(pictures / FILE_NAME) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    with pytest.raises(ProjectError, match="newer version"):
        Project.for_folder(pictures)
    other = sqlite3.connect(pictures / "other.sqlite")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(ProjectError, match="not a CrossAlign project"):
        Project.open(pictures / "other.sqlite")
    with pytest.raises(ProjectError, match="no project"):
        Project.open(pictures / "missing.sqlite")


def test_that_a_migration_keeps_a_backup_of_the_older_file(pictures, monkeypatch):
    Project.for_folder(pictures).close()
    monkeypatch.setattr(opening, "VERSION", opening.VERSION + 1)
    monkeypatch.setattr(opening, "MIGRATIONS", (*opening.MIGRATIONS, "CREATE TABLE later (x);"))
    with Project.for_folder(pictures) as project:
        assert project._database.execute("SELECT count(*) FROM later").fetchone() == (0,)
    (backup,) = pictures.glob("*.bak")
    old = sqlite3.connect(backup)
    assert old.execute("PRAGMA user_version").fetchone() == (opening.VERSION - 1,)
    old.close()


def test_that_a_failing_edit_changes_nothing(pictures):
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        before = project.document(image)
        good = annotated(before)
        dangling = replace(good, spans=good.spans[:1], captions=())
        with pytest.raises(ProjectError, match="could not be saved"):
            project.save(before, dangling)
        assert project.document(image) == before


def test_that_agents_labels_settings_and_states_are_kept(pictures):
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        project.add_agent(Agent("m", "model", "compact", "abc", params={"side": 448}))
        project.add_label(Label("l", "dog", ("hound",)))
        project.set("last", "x")
        project.set_state(image, "done")
    with Project.for_folder(pictures) as project:
        assert project.agents == (Agent("m", "model", "compact", "abc", params={"side": 448}),)
        assert project.labels == (Label("l", "dog", ("hound",), number=0),)
        assert project.get("last") == "x"
        assert project.get("missing") is None
        assert project.state(image) == "done"
        with pytest.raises(KeyError):
            project.state("nope")


def test_that_an_unreadable_image_has_no_document_but_the_others_have(pictures):
    (pictures / "c.png").write_bytes(b"broken")
    with Project.for_folder(pictures) as project:
        broken, fine = project.add_images([pictures / "c.png", pictures / "a.png"])
        with pytest.raises(ImageError):
            project.document(broken)
        assert [item.image.id for item in project.documents()] == [fine]


_WRITER = """
import sys
from pathlib import Path
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.project import Project
folder = Path(sys.argv[1])
project = Project.for_folder(folder)
(image,) = project.add_images([folder / "a.png"])
document = project.document(image)
for number in range(100):
    name = operations.new_id("r")
    after = operations.add_region(document, Region(name, image, Box(0, 0, 5 + number, 9)))
    project.save(document, after)
    document = after
    print(name, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_that_a_killed_process_loses_no_finished_edit(pictures, seed):
    process = subprocess.Popen([sys.executable, "-c", _WRITER, str(pictures)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    done = [process.stdout.readline().strip() for _ in range(random.Random(seed).randrange(5, 70))]
    os.kill(process.pid, signal.SIGKILL)
    done += [line.strip() for line in process.stdout]
    process.stdout.close()
    process.wait()
    with Project.for_folder(pictures) as project:
        assert not project.read_only
        found = [region.id for region in project.document(project.image_ids()[0]).regions]
    assert len(found) < 100
    assert found[: len(done)] == done
    assert len(found) <= len(done) + 1


def test_that_a_file_left_in_the_middle_of_a_change_is_taken_back_and_opened(pictures, tmp_path):
    """A kill while an older project, still with a rollback journal, is brought up to date."""
    path = pictures / FILE_NAME
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    for number in range(300):
        database.execute("INSERT INTO setting VALUES (?, ?)", (f"s{number}", "x" * 2000))
    copy = tmp_path / "copy"
    shutil.copytree(pictures, copy)
    database.close()
    assert (copy / (FILE_NAME + "-journal")).stat().st_size > 0
    with Project.for_folder(copy) as project:
        assert project.image_ids() == [image]
        assert project.get("s0") is None


def test_that_an_edit_waits_for_the_disk_and_the_image_shown_last_does_not(pictures):
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        before, modes = project.document(image), []
        for change in (
            lambda: project.set("last_image", image),
            lambda: project.save(before, annotated(before)),
            lambda: project.set("last_image", image),
        ):
            statements = []
            project._database.set_trace_callback(statements.append)
            change()
            modes.append(next(text.split()[-1] for text in statements if "synchronous" in text))
    assert modes == ["NORMAL", "FULL", "NORMAL"]
