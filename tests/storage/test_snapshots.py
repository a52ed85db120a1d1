"""A way back: snapshots and the bin, after each kind of damage."""

from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image as Pillow

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import bin, bulk, snapshots
from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError
from tests.damage import DAMAGES, garbage


def annotated(project, image_id):
    document = project.document(image_id)
    document = operations.add_caption(document, Caption(operations.new_id("c"), image_id, "a dog"))
    region = Region(operations.new_id("r"), image_id, Box(1, 2, 30, 20), status="accepted")
    document = operations.add_linked_region(document, document.captions[0].id, ((2, 5),), region, None)
    project.save(None, document)
    return document


@pytest.fixture
def project(tmp_path):
    for name in ("a.png", "b.png"):
        Pillow.new("RGB", (60, 40)).save(tmp_path / name)
    with Project.for_folder(tmp_path) as made:
        made.author = "Ann"
        for image_id in made.add_images([tmp_path / "a.png", tmp_path / "b.png"]):
            annotated(made, image_id)
        yield made


def restore(project, snapshot, ids=None):
    with snapshots.opened(snapshot.path, project.folder) as old:
        found = snapshots.lost(project, old, ids, lambda: None)
        return bulk.set_documents(project, snapshots.restored(project, found, old))


def documents(project):
    return {document.image.uri: document for document in project.documents()}


def no_region(project, image_id):
    before = project.document(image_id)
    project.save(before, operations.remove_region(before, before.regions[0].id))


def no_caption(project, image_id):
    before = project.document(image_id)
    project.save(before, operations.remove_caption(before, before.captions[0].id))


def other_text(project, image_id):
    before = project.document(image_id)
    project.save(before, operations.edit_caption_text(before, before.captions[0].id, "nothing of it").document)


def no_image(project, image_id):
    bulk.remove_images(project, [project.number_of(image_id)], lambda: None)


def lost_for_good(project, image_id):
    with project.transaction() as database:
        database.execute("DELETE FROM image WHERE id = ?", (image_id,))


@pytest.mark.parametrize("damage", [no_region, no_caption, other_text, no_image, lost_for_good])
def test_that_a_snapshot_restores_what_was_damaged_and_only_that(project, damage):
    before = documents(project)
    snapshot = snapshots.make(project, "hand")
    damage(project, project.image_ids()[0])
    assert documents(project) != before
    restore(project, snapshot)
    assert documents(project) == before


def test_that_single_images_are_restored_and_that_can_be_taken_back(project):
    before = documents(project)
    snapshot = snapshots.make(project, "hand")
    first, second = project.image_ids()
    for image_id in (first, second):
        no_region(project, image_id)
    damaged = documents(project)
    step = restore(project, snapshot, [second])
    assert documents(project) == {"a.png": damaged["a.png"], "b.png": before["b.png"]}
    bulk.restore_documents(project, step, lambda: None)
    assert documents(project) == damaged


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_that_a_snapshot_takes_the_place_of_a_damaged_file_which_is_kept(project, tmp_path, damage):
    before = documents(project)
    snapshot = snapshots.make(project, "hand")
    project.close()
    path = tmp_path / FILE_NAME
    damage(path)
    was = path.read_bytes() if path.exists() else None
    kept = snapshots.put_in_place(snapshot.path, path)
    assert (kept.read_bytes() if kept is not None else None) == was
    with Project.for_folder(tmp_path) as again:
        assert documents(again) == before


def test_that_a_file_in_use_stays_and_a_damaged_snapshot_is_refused(project, tmp_path):
    snapshot = snapshots.make(project, "hand")
    with pytest.raises(ProjectError, match="open in another window"):
        snapshots.put_in_place(snapshot.path, project.path)
    project.close()
    was = (tmp_path / FILE_NAME).read_bytes()
    garbage(snapshot.path)
    with pytest.raises(ProjectError, match="damaged too"):
        snapshots.put_in_place(snapshot.path, tmp_path / FILE_NAME)
    assert (tmp_path / FILE_NAME).read_bytes() == was
    assert not list(tmp_path.glob("*.damaged*"))


def test_that_what_was_not_yet_written_into_a_damaged_file_is_kept_with_it(project, tmp_path):
    snapshot = snapshots.make(project, "hand")
    project.close()
    path = tmp_path / FILE_NAME
    garbage(path)
    path.with_name(path.name + "-wal").write_bytes(b"the last edits")
    kept = snapshots.put_in_place(snapshot.path, path)
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"the last edits"
    assert not path.with_name(path.name + "-wal").exists()


def test_that_a_snapshot_is_read_only_and_never_written_to(project):
    snapshot = snapshots.make(project, "hand")
    bytes_before = snapshot.path.read_bytes()
    with Project(snapshot.path, project.folder, frozen=True) as old:
        assert documents(old) == documents(project)
        with pytest.raises(ProjectError, match="snapshot"):
            old.set("a", "b")
    restore(project, snapshot)
    assert snapshot.path.read_bytes() == bytes_before


def test_that_their_number_and_size_are_bounded(project, monkeypatch):
    made = snapshots.make(project, "hand")
    folder = made.path.parent
    now = datetime.now(UTC)
    for days in range(1, 40):
        for hour in (1, 2):
            at = (now - timedelta(days=days)).replace(hour=hour)
            (folder / f"{at:%Y%m%dT%H%M%S}-bulk.sqlite").write_bytes(made.path.read_bytes())
    snapshots.make(project, "hand")
    left = snapshots.snapshots(project)
    assert len(left) <= snapshots.NEWEST + snapshots.DAYS
    days = [snapshot.at.date() for snapshot in left]
    assert len(set(days)) == snapshots.DAYS
    monkeypatch.setattr(snapshots, "MOST_BYTES", made.size * 3)
    newest = snapshots.make(project, "hand")
    assert snapshots.snapshots(project)[0] == newest
    assert sum(snapshot.size for snapshot in snapshots.snapshots(project)) <= made.size * 4


def test_that_there_is_one_of_each_day_and_none_of_an_empty_project(project, tmp_path):
    assert snapshots.make_daily(project) is not None
    assert snapshots.make_daily(project) is None
    (tmp_path / "other").mkdir()
    with Project(tmp_path / "other" / "p.sqlite", tmp_path / "other") as empty:
        assert snapshots.make_daily(empty) is None


def test_that_a_snapshot_that_fails_midway_leaves_nothing(project):
    def stop():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        snapshots.make(project, "hand", stop)
    assert list(snapshots.folder_of(project).iterdir()) == []


def test_that_a_deleted_caption_comes_back_with_its_links_and_undo_empties_the_bin(project):
    image_id = project.image_ids()[0]
    before = project.document(image_id)
    no_caption(project, image_id)
    (item,) = bin.binned(project)
    assert (item.text, item.who, item.image) == ("a dog", "Ann", image_id)
    now = project.document(image_id)
    back = bin.with_caption(project, now, item.id)
    assert (back.captions, back.spans, back.links) == (before.captions, before.spans, before.links)
    project.save(now, back)
    assert bin.binned(project) == ()
