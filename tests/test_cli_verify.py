"""A second model looks at what a first one proposed."""

import csv
import json
import shutil

import pytest

from crossalign_gui.alignment.engine import Engine
from crossalign_gui.cli.program import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.verification import verdict_of
from crossalign_gui.storage import queries
from crossalign_gui.storage.project import Project
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend

MODEL = Provenance("model", "first@1")


@pytest.fixture
def proposed(folder, monkeypatch):
    """The first model is right about red and wrong about blue."""
    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda model, device: PlantedBackend())
    with Project.for_folder(folder) as project:
        (image_id,) = project.add_images([folder / "1.png"])
        document = operations.add_caption(project.document(image_id), Caption("c", image_id, "a red box and a blue box"))
        for number, (ranges, box) in enumerate((((2, 5), RED), ((16, 20), (0, 0, 30, 30)))):
            region = Region(f"r{number}", image_id, Box(*box), score=0.9, status="proposed", prov=MODEL)
            document = operations.add_linked_region(document, "c", (ranges,), region, MODEL)
        project.save(None, document)
    return folder


def verify(capsys, *arguments):
    assert main(["verify", *map(str, arguments), "--model", "second"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_links_are_listed_by_disagreement_and_found_by_it(proposed, tmp_path, capsys):
    found = verify(capsys, proposed, "--report", tmp_path / "links.csv")
    assert (found["links"], found["accepted"], found["rate"]) == (2, 0, None)
    rows = list(csv.DictReader((tmp_path / "links.csv").read_text("utf-8").splitlines()))
    assert [row["phrase"] for row in rows] == ["blue", "red"]
    assert float(rows[0]["iou"]) < 0.1 < 0.7 < float(rows[1]["iou"])
    with Project.for_folder(proposed) as project:
        assert len(queries.select(project, "verified<0.2")) == 1
        assert len(queries.select(project, "verified>1")) == 0


def test_that_what_both_agree_on_is_accepted_and_later_corrections_are_counted(proposed, capsys):
    assert verify(capsys, proposed, "--accept", "0.7")["accepted"] == 1
    with Project.for_folder(proposed) as project:
        document = project.document(project.image_ids()[0])
        assert [region.status for region in document.regions] == ["accepted", "proposed"]
        assert verdict_of(document.links[0]).accepted
        person = Provenance("human", None)
        project.save(document, operations.correct_region(document, "r0", Box(*BLUE), person))
    found = verify(capsys, proposed)
    assert (found["accepted_before"], found["corrected_since"], found["rate"]) == (1, 1, 1.0)


def test_that_a_share_that_makes_no_sense_is_refused(proposed, capsys):
    assert main(["verify", str(proposed), "--model", "second", "--accept", "3"]) == 2


@pytest.fixture
def judged(proposed, monkeypatch):
    """A person accepted both."""
    monkeypatch.setattr("crossalign_gui.cli.evaluate._engine", lambda options, model: Engine(PlantedBackend))
    with Project.for_folder(proposed) as project:
        before = project.document(project.image_ids()[0])
        project.save(before, operations.set_status(operations.set_status(before, "r0", "accepted"), "r1", "accepted"))
    return proposed


def test_that_a_model_is_measured_as_a_second_person(judged, tmp_path, capsys):
    """Right about red, another place for blue: IoU 1 and 0 within the planted cells, and both say that both are there."""
    assert main(["evaluate", str(judged), "--as-person", "--report", str(tmp_path / "rows.csv")]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["images"], found["phrases"]) == (1, 2)
    assert found["measures"]["absence"]["value"] == 1
    assert found["measures"]["links"]["value"] == 0.5
    assert [item["name"] for item in found["by_word"]] == ["blue", "red"]
    for name in ("exact", "head", "overlap", "alpha_words"):
        assert found["measures"][name]["value"] is None
        assert "asked about the phrases" in found["measures"][name]["why"]


def test_that_a_model_stands_beside_people(judged, tmp_path, capsys):
    ben = tmp_path / "ben"
    shutil.copytree(judged, ben)
    with Project.for_folder(ben) as project:
        before = project.document(project.image_ids()[0])
        project.save(before, operations.correct_region(before, "r1", Box(*BLUE), Provenance("human", None)))
    assert main(["evaluate", str(judged), "--people", str(ben)]) == 0
    alone = json.loads(capsys.readouterr().out)
    assert main(["evaluate", str(judged), "--people", str(ben), "--as-person"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["measures"] == alone["measures"]
    iou = {tuple(item["people"]): item["measures"]["iou"]["value"] for item in found["pairs"]}
    assert list(iou) == [("ben", "images"), ("ben", "model compact"), ("images", "model compact")]
    assert iou["ben", "model compact"] > 0.7 > 0.6 > iou["images", "model compact"]
    assert [item["name"] for item in found["by_person"]] == ["ben", "images", "model compact"]
    assert main(["evaluate", str(judged), "--as-person", "--model", "a", "--model", "b"]) == 2
