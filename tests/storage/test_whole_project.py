"""The native file holds everything that a project holds: every table, every column, but for what is named here."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from PIL import Image

from crossalign_gui.cli.program import main
from crossalign_gui.domain.document import (
    Agent,
    Answer,
    Caption,
    Complete,
    Document,
    Entity,
    Label,
    Link,
    Provenance,
    Region,
    Span,
)
from crossalign_gui.domain.geometry import Box, TurnedBox
from crossalign_gui.storage import bulk, classes, people, review
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.privacy import forbid_servers, forbids_servers
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
        a, b, c, d = made.add_images(sorted(pictures.glob("*.png")))
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
        marked = made.document(c)
        said = replace(marked, captions=(Caption("c2", c, "a dog by a tree"),), entities=(Entity("e2", c),),
                       spans=(Span("s2", "c2", ((2, 5),), "dog", "e2"),), links=(Link("k2", "s2", "r2"),))  # fmt: skip
        made.save(marked, said)
        made.save(said, Document(said.image, regions=said.regions, complete=said.complete))
        people.set_gold(made, a, made.document(a))
        people.assign(made, "Bob", 1.0)
        classes.renumber(made, "l2", 5)
        forbid_servers(made, True)
        made.set("attributes", json.dumps([{"name": "night", "of": "image", "kind": "checkbox", "values": []}]))
        made.set("last_image", c)
        (pictures / "guidelines.md").write_text("# Dogs\n\nTypes: animals\n", "utf-8")
        bulk.remove_images(made, [made.number_of(d)], lambda: None)
        comment = review.add_comment(made, a, "is it a fox?\nlook again")
        made.author = "Bob"
        review.add_comment(made, c, "too dark")
        review.resolve_comment(made, comment.id, True)
    return pictures


OF_THIS_MACHINE = ("number", "id", "content", "size", "mtime", "missing", "name", "own")
"""What an image is called here and what its file was when it was measured; own: a state
that follows from the document, first told when it is saved. Of settings, the image shown last and the
pre-annotation that waits are left where they are."""


def content(place):
    """All that the file says, with what an id means in place of the id."""
    with closing(sqlite3.connect(place / ".crossalign.sqlite")) as database:
        names = dict(database.execute("SELECT id, uri FROM image"))
        for kind, image, item, number in database.execute(
            "SELECT kind, image, id, row_number() OVER (PARTITION BY image, kind ORDER BY place) FROM item"
        ).fetchall():
            names[item] = f"{kind} {number} of {names[image]}"

        def columns(table, but):
            """All that there are, so that a new one is compared too."""
            return [name for (name,) in database.execute(f"SELECT name FROM pragma_table_xinfo('{table}')") if name not in but]

        def told(value):
            for known, name in names.items():
                value = value.replace(f'"{known}"', f'"{name}"') if isinstance(value, str) else value
            return names.get(value, value)

        queries = {
            "image": f"SELECT {', '.join(columns('image', OF_THIS_MACHINE))} FROM image ORDER BY uri",
            "item": "SELECT image, kind, place, id, owner, target, text, status, label, body FROM item ORDER BY image, kind, place",
            "setting": "SELECT name, value FROM setting WHERE name NOT IN ('last_image', 'preannotate', 'preannotate_images')"
            " ORDER BY name",
            **{
                table: f"SELECT {', '.join(columns(table, ['number']))} FROM {table} ORDER BY {order}"
                for table, order in (
                    ("comment", "id"),
                    ("event", "number"),
                    ("agent", "id"),
                    ("label", "id"),
                    ("bin", "id"),
                    ("trail", "item, version"),
                    ("removed", "uri"),
                )
            },
        }
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {*queries}  # a new table is compared here too, or named
        page = place / "guidelines.md"
        return {"guidelines": page.read_text("utf-8") if page.exists() else None} | {
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


def test_that_the_native_format_says_what_stays_where_it_is():
    assert "not the pictures, snapshots and steps of undo" in format_named("native").about


def test_that_a_project_comes_back_whole_from_its_native_file(project, tmp_path):
    path = tmp_path / "all.crossalign.json"
    assert main(["convert", str(project), str(path), "--to", "native"]) == 0
    other = tmp_path / "second"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".crossalign*", "guidelines.md"))
    take_in(path, other)
    assert all(content(project).values())  # something of each
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


def test_that_a_copy_of_a_native_file_and_a_merge_keep_what_the_project_says(project, tmp_path):
    path, copy, joined = (tmp_path / f"{name}.crossalign.json" for name in ("all", "copy", "joined"))
    assert main(["convert", str(project), str(path), "--to", "native"]) == 0
    assert main(["convert", str(path), str(copy), "--to", "native"]) == 0
    assert json.loads(copy.read_text("utf-8")) == json.loads(path.read_text("utf-8"))
    assert main(["merge", str(path), str(copy), "--output", str(joined)]) == 0
    assert json.loads(joined.read_text("utf-8"))["project"] == json.loads(path.read_text("utf-8"))["project"]


def test_that_guidelines_of_here_stay_and_their_pictures_are_told_as_left_out(project, tmp_path):
    path, report = tmp_path / "all.crossalign.json", tmp_path / "report.json"
    (project / "guidelines.md").write_text("![](a.png)", "utf-8")
    assert main(["convert", str(project), str(path), "--to", "native", "--report", str(report)]) == 0
    assert "pictures of the guidelines" in report.read_text("utf-8")
    other = tmp_path / "second"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".crossalign*"))
    (other / "guidelines.md").write_text("ours", "utf-8")
    take_in(path, other)
    assert (other / "guidelines.md").read_text("utf-8") == "ours"
    with Project.for_folder(other) as made:
        assert forbids_servers(made)


def test_that_a_native_file_with_a_strange_project_part_is_refused(project, tmp_path, capsys):
    path = tmp_path / "all.crossalign.json"
    main(["convert", str(project), str(path), "--to", "native"])
    value = json.loads(path.read_text("utf-8"))
    value["project"]["servers"] = "always"
    path.write_text(json.dumps(value), "utf-8")
    assert main(["convert", str(path), str(tmp_path / "out.json"), "--to", "coco"]) == 2
    assert "project.servers" in capsys.readouterr().err
