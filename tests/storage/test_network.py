"""Projects on drives of other machines, as far as a local disk can show: the mode is forced."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from crossalign_gui.domain.document import Caption
from crossalign_gui.storage import network
from crossalign_gui.storage.project import Project

MOUNTS = [
    "/dev/sda1 / ext4 rw 0 0",
    "nas:/data /mnt/nas nfs4 rw 0 0",
    "//nas/pictures /mnt/with\\040blank cifs rw 0 0",
    "me@host:/x /home/me/far fuse.sshfs rw 0 0",
    "/dev/sdb1 /mnt/nas/local ext4 rw 0 0",
]


@pytest.mark.parametrize(
    ("place", "kind"),
    [("/home/me/a", "ext4"), ("/mnt/nas/x/a", "nfs4"), ("/mnt/with blank/a", "cifs"), ("/home/me/far/a", "fuse.sshfs"),
     ("/mnt/nas/local/a", "ext4"), ("/mnt/nasty/a", "ext4")],
)  # fmt: skip
def test_that_the_nearest_mount_tells_the_file_system(place, kind):
    assert network.kind_of(Path(place), MOUNTS) == kind


def journal(project):
    return project.rows("PRAGMA journal_mode")[0][0]


def test_that_a_project_on_a_network_drive_rolls_back_and_says_what_that_costs(tmp_path, monkeypatch):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    monkeypatch.setenv(network.FORCED, "0")
    with Project.for_folder(tmp_path) as project:
        assert journal(project) == "wal"
        assert project.location_note == ""
        (image_id,) = project.add_images([tmp_path / "a.png"])
    monkeypatch.setenv(network.FORCED, "1")
    with Project.for_folder(tmp_path) as project:
        assert journal(project) == "delete"
        assert "network drive" in str(project.location_note)
        before = project.document(image_id)
        after = replace(before, captions=(Caption("c1", image_id, "a dog"),))
        with project.beside() as other:
            other.save(before, after)
        assert project.document(image_id) == after
        assert not list(tmp_path.glob("*-shm"))
        with Project.for_folder(tmp_path) as second:
            assert second.read_only
            assert second.document(image_id) == after
    monkeypatch.setenv(network.FORCED, "0")
    with Project.for_folder(tmp_path) as project:
        assert journal(project) == "wal"
