"""Several people and one project: agreement, blind second annotation, known answers, the audit trail; by the command line."""

import csv
import json
from dataclasses import replace

import pytest
from pyarrow import parquet

from crossalign_gui.cli.program import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.attributes import with_attribute
from crossalign_gui.domain.conflicts import settle
from crossalign_gui.domain.document import Provenance
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import audit, people, queries, review
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.storage.whole import take_whole, whole_out
from tests.storage.test_joining import ann, box, change, copied, person  # noqa: F401


def agreement(tmp_path, *arguments):
    assert main(["evaluate", *map(str, arguments), "--json", str(tmp_path / "a.json")]) == 0
    return json.loads((tmp_path / "a.json").read_text("utf-8"))


def test_that_two_projects_are_compared_and_every_phrase_is_listed(ann, tmp_path):  # noqa: F811
    ben = copied(ann, "ben")
    with Project.open(ben / FILE_NAME) as b:
        first = b.image_ids()[0]
        change(b, first, lambda d: operations.correct_region(d, d.regions[0].id, Box(10, 10, 60, 35), person("Ben")))
    found = agreement(tmp_path, ann, "--people", ben, "--report", tmp_path / "rows.csv")
    assert found["images"] == 3
    assert found["measures"]["iou"]["value"] == pytest.approx((0.5 + 1 + 1) / 3, abs=1e-4)
    assert found["measures"]["exact"]["value"] == 1
    assert found["worst"][0] == {"image": "0.png", "phrase": "dog", "people": ["ann", "ben"], "iou": 0.5}
    rows = list(csv.DictReader((tmp_path / "rows.csv").read_text("utf-8").splitlines()))
    assert [row["iou"] for row in rows] == ["0.5000", "1.0000", "1.0000"]


def test_that_a_second_person_gets_a_share_and_none_of_the_first_ones_work(ann, tmp_path):  # noqa: F811
    with Project.open(ann / FILE_NAME) as a:
        gold = a.image_ids()[2]
        people.set_gold(a, gold, a.document(gold))
    target = ann / "ben.sqlite"
    assert main(["assign", str(ann), "--to", "Ben", "--share", "0.5", "--output", str(target)]) == 0
    with Project.open(target) as b:
        documents = list(b.documents())
        assert len(documents) == 2  # one of two, and the known one
        assert gold in b.image_ids()
        for document in documents:
            assert [caption.text for caption in document.captions]
            assert not (document.spans)
            assert not (document.regions)
            assert not (document.links)
        assert b.rows("SELECT 1 FROM image WHERE gold IS NOT NULL OR second IS NOT NULL") == []
        assert b.agents == ()
        change(b, gold, lambda d: box(d, "dog", Box(10, 10, 60, 35), "Ben"))
    with Project.open(ann / FILE_NAME) as a:
        assert len(a.rows("SELECT 1 FROM image WHERE second = 'Ben'")) == 2
        change(a, gold, lambda d: operations.remove_region(d, d.regions[0].id))  # the known answer stays what it was
    found = agreement(tmp_path, ann, "--people", target)
    assert {item["name"]: item["iou"] for item in found["by_person"]}["gold"] is not None
    pairs = {tuple(item["people"]): item["iou"] for item in found["worst"]}
    assert pairs["ben", "gold"] == 0.5
    # and it joins, since it is the same image
    assert main(["merge", str(ann), str(target), "--output", str(tmp_path / "c.sqlite")]) in (0, 1)


def test_that_a_blind_file_elsewhere_asks_and_forbids_the_same_and_has_no_attributes_of_the_first_person(ann, tmp_path):  # noqa: F811
    (ann / "guidelines.md").write_text("# Tight boxes\n", "utf-8")
    kept = {"voc": {"attributes": {"source": "web"}}}
    with Project.open(ann / FILE_NAME) as a:
        x = with_attribute(kept, "time", "night")
        change(a, a.image_ids()[0], lambda d: replace(d, image=replace(d.image, x=x)))
        take_whole(a, {"servers": "never", "attributes": [{"of": "image", "name": "time", "kind": "text"}]})
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "ben.sqlite"
    assert main(["assign", str(ann), "--to", "Ben", "--share", "1", "--output", str(target)]) == 0
    with Project.open(target) as b:
        assert whole_out(b)["servers"] == "never"
        assert [field["name"] for field in whole_out(b)["attributes"]] == ["time"]
        assert [dict(document.image.x) for document in b.documents()] == [kept, {}, {}]
    assert (tmp_path / "out" / "guidelines.md").read_text("utf-8") == "# Tight boxes\n"


def test_that_the_draw_is_the_same_for_a_seed_and_needs_captions(ann, tmp_path, capsys):  # noqa: F811
    with Project.open(ann / FILE_NAME) as a:
        assert people.assign(a, "Ben", 0.3, 5) == people.assign(a, "Ben", 0.3, 5)
        assert len(people.assign(a, "Ben", 1.0)) == 3
    assert main(["assign", str(ann), "--to", "Ben", "--share", "2", "--output", str(tmp_path / "b.sqlite")]) == 2
    (tmp_path / "empty").mkdir()
    Project.for_folder(tmp_path / "empty").close()
    assert main(["assign", str(tmp_path / "empty"), "--to", "Ben", "--output", str(tmp_path / "b.sqlite")]) == 2
    assert "nothing to annotate" in capsys.readouterr().err
    assert not (tmp_path / "b.sqlite").exists()


def test_that_an_image_is_given_to_several_people_and_a_share_is_counted_exactly(ann, tmp_path):  # noqa: F811
    with Project.open(ann / FILE_NAME) as a:
        for who in ("Ben", "Cem", "Ben"):
            people.assign(a, who, 1.0)
        assert review.statistics(a).second == {"Ben": 3, "Cem": 3}
    assert main(["merge", str(ann), str(copied(ann, "ben")), "--output", str(tmp_path / "c.sqlite")]) == 0
    with Project.open(tmp_path / "c.sqlite") as c:
        assert review.statistics(c).second == {"Ben": 3, "Cem": 3}
    assert [people.drawn(30, 0.1), people.drawn(31, 0.1), people.drawn(3, 1.0), people.drawn(0, 0.5)] == [3, 4, 3, 0]


def test_that_two_files_of_one_name_are_two_people_and_nobody_takes_the_name_of_another(tmp_path):
    paths = [tmp_path / name / "work.sqlite" for name in "ab"]
    assert people.short_names(paths) == [str(path) for path in paths]
    assert people.short_names([tmp_path / "ben.sqlite"]) == ["ben"]
    for taken in ("ben", "gold"):
        assert people.short_names([tmp_path / f"{taken}.sqlite"], {"ben"}) == [str(tmp_path / f"{taken}.sqlite")]


def test_that_an_image_comes_back_to_its_author_also_where_the_reviewer_changed_it(ann):  # noqa: F811
    with Project.open(ann / FILE_NAME) as a:
        first, second, _ = a.image_ids()
        for image_id in (first, second):
            a.author = "Ann"
            change(a, image_id, lambda d: operations.set_status(d, d.regions[0].id, "rejected"))
            a.set_state(image_id, "done")
            a.author = "Ben"
            if image_id == first:
                change(a, image_id, lambda d: operations.set_status(d, d.regions[0].id, "accepted"))
                a.set_state(image_id, "checked")
            review.return_image(a, image_id, "look again")
        assert (review.returned_to(a, "Ann"), review.returned_to(a, "Ben")) == (2, 0)
        assert [len(queries.select(a, f'state:returned by:"{name}"')) for name in ("an", "=an", "=ann")] == [2, 0, 2]


def test_that_images_that_only_a_model_worked_on_are_not_in_common(ann):  # noqa: F811
    ben = copied(ann, "ben")
    with Project.open(ann / FILE_NAME) as a, Project.open(ben / FILE_NAME) as b:
        for image_id in b.image_ids()[:2]:
            change(b, image_id, lambda d: operations.set_status(d, d.regions[0].id, "proposed"))
        assert len(list(people.common(a, {"ben": b}, "ann"))) == 1


def test_that_the_audit_trail_tells_who_what_when_how_fast_and_what_the_model_said(ann, tmp_path, monkeypatch):  # noqa: F811
    times = iter(["2026-01-01T10:00:00Z", "2026-01-01T10:00:12Z", "2026-01-01T10:00:20Z", "2026-01-01T10:00:24Z"])
    monkeypatch.setattr("crossalign_gui.storage.project.now", lambda: next(times))
    with Project.open(ann / FILE_NAME) as a:
        a.author = "=Ann"
        first, second, _ = a.image_ids()

        def proposed(document):
            region = replace(document.regions[0], status="proposed", score=0.75, prov=Provenance("model", "m@1"))
            return replace(document, regions=(region,))

        for image_id in (first, second):
            with a.batch():
                a.author = ""
                change(a, image_id, proposed)
                a.author = "=Ann"
            if image_id == first:
                change(a, first, lambda d: operations.set_status(d, d.regions[0].id, "accepted"))
            else:
                a.set_state(second, "done")
    for name in ("a.csv", "a.parquet"):
        assert main(["audit", str(ann), "--output", str(tmp_path / name)]) == 0
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8").splitlines()))
    assert [(row["kind"], row["file"], row["word"], row["model"], row["score"]) for row in rows] == [
        ("accept", "0.png", "dog", "m@1", "0.75"), ("done", "1.png", "", "", "")
    ]  # fmt: skip
    assert {row["who"] for row in rows} == {"'=Ann"}
    table = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert [row["score"] for row in table] == [0.75, None]
    assert [row["seconds"] for row in table] == [None, 12.0]


def test_that_settling_a_conflict_is_in_the_audit_trail_and_other_words_for_a_judgement_are_not(ann, tmp_path):  # noqa: F811
    ben = copied(ann, "ben")
    for folder, x in ((ann, 20), (ben, 60)):
        with Project.open(folder / FILE_NAME) as project:
            shape = Box(x, 20, x + 60, 90)
            change(
                project,
                project.image_ids()[0],
                lambda d, s=shape: operations.correct_region(d, d.regions[0].id, s, person("A")),
            )
    main(["merge", str(ann), str(ben), "--output", str(tmp_path / "c.sqlite"), "--report", str(tmp_path / "r.json")])
    with Project.open(tmp_path / "c.sqlite") as c:
        c.author = "Cem"
        image_id = c.image_ids()[0]
        conflict = c.document(image_id).conflicts[0]
        change(c, image_id, lambda d: settle(d, conflict.id, "left"))
        assert [(row[2], row[3], row[6]) for row in audit.rows(c)] == [("Cem", "settle", "shape")]
        second = c.image_ids()[1]
        model = Provenance("model", "m@1")
        change(c, second, lambda d: replace(d, regions=(replace(d.regions[0], prov=model, status="accepted"),)))
        change(c, second, lambda d: operations.remove_caption(d, d.captions[0].id))
        assert [row[3] for row in audit.rows(c)] == ["settle", "accept"]
