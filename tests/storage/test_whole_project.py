"""The native file holds everything that a project holds."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from PIL import Image

from crossalign_gui.cli.program import main
from crossalign_gui.domain.document import Agent, Answer, Caption, Complete, Entity, Label, Link, Provenance, Region, Span
from crossalign_gui.domain.geometry import Box, TurnedBox
from crossalign_gui.storage import review
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project


@pytest.fixture
def pictures(tmp_path):
    place = tmp_path / "first"
    place.mkdir()
    for name in ("a.png", "b.png", "c.png", "d.png"):
        Image.new("RGB", (64, 48), (len(name), 3, ord(name[0]))).save(place / name)
    return place


@pytest.fixture
def project(pictures):
    """Every kind of thing that a project can hold."""
    with Project.for_folder(pictures) as made:
        made.author = "Ada"
        a, b, c, _ = made.add_images(sorted(pictures.glob("*.png")))
        made.add_agent(Agent("p", "human", "Ada"))
        made.add_agent(Agent("m", "model", "compact", "1"))
        made.add_label(Label("l1", "dog", ("hound",), "animal", True, {"coco": {"id": 7}}))
        made.add_label(Label("l2", "unused"))
        empty = made.document(a)
        model = Provenance("model", "m", "2026-01-01T00:00:00Z")
        before = replace(
            empty,
            captions=(Caption("c1", a, "where is the dog?", kind="question", answer=Answer("left", "accepted", model)),),
            spans=(Span("s1", "c1", ((13, 16),), "dog", "e1"),),
            regions=(Region("r1", a, Box(1.0, 2.0, 30.0, 40.0), "l1", score=0.5, status="proposed", prov=model),),
            links=(Link("k1", "s1", "r1", score=0.5, status="proposed", prov=model),),
            image=replace(empty.image, split="val", x={"crossalign": {"attributes": {"night": True}}}),
            entities=(Entity("e1", a),),
        )
        made.save(empty, before)
        made.save(before, replace(before, regions=(replace(before.regions[0], status="accepted"),),
                                  links=(replace(before.links[0], status="accepted"),)))  # fmt: skip
        made.set_state(a, "done")
        made.set_state(b, "skipped")
        plain = made.document(c)
        turned = Region("r2", c, TurnedBox(20.0, 20.0, 10.0, 4.0, 30.0), "l1", status="accepted", prov=Provenance("human", "p"),
                        x={"crossalign": {"locked": True, "attributes": {"colour": "red"}}})  # fmt: skip
        marks = (Complete(None, "l1", ("r2",), "dog", Provenance("human", "p")),)
        made.save(plain, replace(plain, regions=(turned,), complete=marks))
        comment = review.add_comment(made, a, "is it a fox?\nlook again")
        made.author = "Bob"
        review.add_comment(made, c, "too dark")
        review.resolve_comment(made, comment.id, True)
    return pictures


def content(place):
    """All that the file says, with what an id means in place of the id."""
    with closing(sqlite3.connect(place / ".crossalign.sqlite")) as database:
        names = dict(database.execute("SELECT id, uri FROM image"))
        for kind, image, item, number in database.execute(
            "SELECT kind, image, id, row_number() OVER (PARTITION BY image, kind ORDER BY place) FROM item"
        ).fetchall():
            names[item] = f"{kind} {number} of {names[image]}"

        def told(value):
            for known, name in names.items():
                value = value.replace(f'"{known}"', f'"{name}"') if isinstance(value, str) else value
            return names.get(value, value)

        queries = {
            "image": "SELECT uri, state, width, height, sha256, orientation, split, x, words, score, uncertainty, disagreement,"
            " changed_at, changed_by, statements, conflicts FROM image ORDER BY uri",
            "item": "SELECT image, kind, place, id, owner, target, text, status, body FROM item ORDER BY image, kind, place",
            "comment": "SELECT image, author, created, text, resolved FROM comment ORDER BY created, text",
            "event": "SELECT image, at, who, kind, proposal, word, agent FROM event ORDER BY number",
            "agent": "SELECT body FROM agent ORDER BY id",
            "label": "SELECT body FROM label ORDER BY id",
        }
        return {
            table: sorted(tuple(map(told, row)) for row in database.execute(query)) if table in ("item", "image") else
            [tuple(map(told, row)) for row in database.execute(query)]
            for table, query in queries.items()
        }  # fmt: skip


def take_in(path, place, form="native", state=""):
    with Project.for_folder(place) as project, incoming(path, format_named(form), roots=[place]) as found:
        staged = stage(found, place, lambda: None)
        take(staged, project, (), lambda: None, state)
        staged.close()
        return staged.added, staged.merged, staged.same


def test_that_a_project_comes_back_whole_from_its_native_file(project, tmp_path):
    path = tmp_path / "all.crossalign.json"
    assert main(["convert", str(project), str(path), "--to", "native"]) == 0
    other = tmp_path / "second"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".crossalign*"))
    take_in(path, other)
    assert content(other) == content(project)
    take_in(path, other)  # nothing is doubled
    assert content(other) == content(project)


def test_that_what_a_person_said_here_wins_over_a_file(project, tmp_path):
    path = tmp_path / "all.crossalign.json"
    main(["convert", str(project), str(path), "--to", "native"])
    other = tmp_path / "second"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".crossalign*"))
    with Project.for_folder(other) as made:
        made.author = "Eve"
        (image_id, *_) = made.add_images(sorted(other.glob("*.png")))
        made.set_state(image_id, "checked")
    take_in(path, other)
    with Project.for_folder(other) as made:
        assert made.state(image_id) == "checked"
        assert [comment.author for comment in review.comments(made, image_id)] == ["Ada"]


def test_that_files_of_version_1_0_are_read(project, tmp_path):
    path = tmp_path / "old.crossalign.json"
    main(["convert", str(project), str(path), "--to", "native"])
    value = json.loads(path.read_text("utf-8"))
    value["version"] = "1.0"
    for image in value["images"]:
        image.pop("work", None)
    path.write_text(json.dumps(value), "utf-8")
    other = tmp_path / "second"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".crossalign*"))
    take_in(path, other)
    with Project.for_folder(other) as made:
        assert made.state(made.id_of("a.png")) == "work"


@pytest.mark.parametrize("state", ["", "done"])
def test_that_an_import_gives_states_and_counts_what_was_added_and_merged(pictures, tmp_path, state):
    path = tmp_path / "a.json"
    images = [{"id": number, "file_name": f"{name}.png", "width": 64, "height": 48} for number, name in enumerate("ab")]
    boxes = [{"id": n, "image_id": n, "category_id": 1, "bbox": [1, 2, 9, 9], "area": 81, "iscrowd": 0} for n in range(2)]
    path.write_text(json.dumps({"images": images, "annotations": boxes, "categories": [{"id": 1, "name": "dog"}]}))
    with Project.for_folder(pictures) as made:
        (known,) = made.add_images([pictures / "a.png"])
        made.set_state(known, "skipped")
    assert take_in(path, pictures, "coco", state) == (1, 1, 0)
    assert take_in(path, pictures, "coco", state) == (0, 0, 2)
    with Project.for_folder(pictures) as made:
        assert made.state(known) == "skipped"
        assert made.state(made.id_of("b.png")) == (state or "work")
