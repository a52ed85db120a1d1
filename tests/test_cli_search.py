import json

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption
from crossalign_gui.storage.images import find_images
from crossalign_gui.storage.project import Project
from tests.conftest import RED
from tests.fakes import PlantedBackend, SearchableBackend


@pytest.fixture
def searchable(monkeypatch):
    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda *_: SearchableBackend())


def test_that_search_lists_the_images_of_a_caption_by_rank(searchable, folder, capsys):
    assert main(["search", str(folder), "a red box", "--top", "2", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["rank"] for row in rows] == [1, 2]
    assert rows[0]["image"].endswith("1.png")
    assert rows[0]["score"] > rows[1]["score"]


def test_that_search_finds_images_like_a_box_of_another(searchable, folder, capsys):
    box = ",".join(map(str, RED))
    assert main(["search", str(folder), "--like", str(folder / "2.png"), "--box", box]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("/1.png")


@pytest.mark.parametrize(
    "arguments", [[], ["red", "--like", "a.png"], ["red", "--box", "1,2,3,4"], ["--like", "a.png", "--box", "5,5,1,1"]]
)
def test_that_search_refuses_what_makes_no_sense(searchable, folder, arguments):
    assert main(["search", str(folder), *arguments]) == 2


def test_that_search_says_which_files_it_could_not_read(searchable, folder, capsys):
    (folder / "2.png").write_bytes(b"broken")
    assert main(["search", str(folder), "red"]) == 1
    captured = capsys.readouterr()
    assert "2.png" in captured.err
    assert len(captured.out.splitlines()) == 2


def test_that_a_model_that_cannot_search_is_refused(monkeypatch, folder, capsys):
    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda *_: PlantedBackend())
    assert main(["search", str(folder), "red"]) == 3
    assert "CLIP" in capsys.readouterr().err


def test_that_preannotate_keeps_proposals_in_the_project(searchable, folder, capsys):
    with Project.for_folder(folder) as project:
        first = project.add_images(find_images(folder))[0]
        before = project.document(first)
        project.save(before, operations.add_caption(before, Caption("c", first, "a red box and a blue box")))
    assert main(["preannotate", str(folder), "--threshold", "0.4"]) == 0
    assert capsys.readouterr().out.startswith("2 proposals")
    assert main(["preannotate", str(folder), "--threshold", "0.4"]) == 0
    with Project.for_folder(folder) as project:
        document = project.document(first)
        assert [region.status for region in document.regions] == ["proposed", "proposed"]
        assert [span.text for span in document.spans] == ["red box", "blue box"]


def test_that_preannotate_needs_a_project(searchable, tmp_path, capsys):
    assert main(["preannotate", str(tmp_path)]) == 2
    assert "no project" in capsys.readouterr().err
