"""Two projects become one by `crossalign-gui merge` and by import."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PIL import Image as Pillow

from crossalign_gui.cli.program import main
from crossalign_gui.domain import operations
from crossalign_gui.domain.attributes import attributes_of, with_attribute
from crossalign_gui.domain.conflicts import settle
from crossalign_gui.domain.document import Agent, Caption, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.reading import Reading, reading_of, with_reading
from crossalign_gui.storage import people, queries, review
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import FILE_NAME, Project

TEXT = "a brown dog chases a red ball"


def person(name: str) -> Provenance:
    return Provenance("human", f"person:{name}", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")


def box(document, words: str, shape: Box, who: str):
    start = document.captions[0].text.index(words)
    region = Region(operations.new_id("r"), document.image.id, shape, None, False, None, "accepted", person(who))
    ranges = ((start, start + len(words)),)
    return operations.add_linked_region(document, document.captions[0].id, ranges, region, person(who))


def change(project: Project, image_id: str, edit) -> None:
    before = project.document(image_id)
    project.save(before, edit(before))


@pytest.fixture
def ann(tmp_path: Path) -> Path:
    """A project of three images, each with a caption and the dog marked."""
    folder = tmp_path / "ann"
    folder.mkdir()
    for number in range(3):
        Pillow.new("RGB", (200, 160), (number * 40, 0, 0)).save(folder / f"{number}.png")
    with Project(folder / FILE_NAME, folder) as project:
        for name in ("Ann", "Ben"):
            project.add_agent(Agent(f"person:{name}", "human", name))
        for image_id in project.add_images(sorted(folder.glob("*.png"))):
            caption = Caption(operations.new_id("c"), image_id, TEXT, prov=person("Ann"))
            change(
                project, image_id, lambda d, c=caption: box(operations.add_caption(d, c), "dog", Box(10, 10, 60, 60), "Ann")
            )
    return folder


def copied(folder: Path, name: str) -> Path:
    return Path(shutil.copytree(folder, folder.parent / name))


def merged(tmp_path: Path, *arguments: object) -> tuple[int, dict]:
    code = main(["merge", *map(str, arguments), "--report", str(tmp_path / "report.json")])
    return code, json.loads((tmp_path / "report.json").read_text("utf-8"))


def test_that_two_copies_know_their_common_ancestor(ann, tmp_path):
    ben = copied(ann, "ben")
    with Project.open(ann / FILE_NAME) as a, Project.open(ben / FILE_NAME) as b:
        first, second, third = a.image_ids()
        moved = Box(30, 30, 90, 90)
        change(b, first, lambda d: operations.correct_region(d, d.regions[0].id, moved, person("Ben")))
        change(a, second, lambda d: operations.remove_region(d, d.regions[0].id))
        for project, x in ((a, 20), (b, 60)):
            shape = Box(x, 20, x + 60, 90)
            who = "Ann" if project is a else "Ben"
            change(project, third, lambda d, s=shape, w=who: operations.correct_region(d, d.regions[0].id, s, person(w)))
    code, report = merged(tmp_path, ann, ben, "--output", tmp_path / "c.sqlite")
    assert code == 1
    assert report["conflicts"] == {"total": 1, "by_kind": {"shape": 1}}
    assert [(item["image"], item["left"]["who"], item["right"]["who"]) for item in report["list"]] == [("2.png", "Ann", "Ben")]
    with Project.open(tmp_path / "c.sqlite") as project:
        documents = [project.document(image_id) for image_id in (first, second, third)]
        assert [[region.shape for region in d.regions] for d in documents] == [[moved], [], [Box(20, 20, 80, 90)]]
        numbers = queries.select(project, "state:conflict")
        assert [project.id_of_number(number) for number in numbers] == [third]
        assert queries.select(project, "has:conflict") == numbers
        conflict = documents[2].conflicts[0]
        project.save(documents[2], settle(documents[2], conflict.id, "right"))
        assert not queries.select(project, "has:conflict")
    # what was settled does not come back
    code, report = merged(tmp_path, tmp_path / "c.sqlite", ben, "--output", tmp_path / "d.sqlite")
    assert code == 0
    assert report["images"] == {"added": 0, "changed": 0, "same": 3}


def test_that_native_files_join_over_a_base_and_without_one(ann, tmp_path):
    ben = copied(ann, "ben")
    with Project.open(ben / FILE_NAME) as b:
        first, second, _ = b.image_ids()
        change(b, first, lambda d: operations.remove_region(d, d.regions[0].id))
        change(b, second, lambda d: box(d, "red ball", Box(100, 100, 150, 150), "Ben"))
    for folder in (ann, ben):
        assert main(["convert", str(folder), str(tmp_path / f"{folder.name}.crossalign.json")]) == 0
    files = [tmp_path / "ann.crossalign.json", tmp_path / "ben.crossalign.json"]
    counts = {}
    for name, more in (("with", ["--base", files[0]]), ("without", []), ("old", [])):
        if name == "old":  # as version 1.1 wrote it, without the hashes of earlier versions
            value = json.loads(files[1].read_text("utf-8"))
            for image in value["images"]:
                image.get("work", {}).pop("trail", None)
            files[1].write_text(json.dumps(value), "utf-8")
        code, _ = merged(tmp_path, *files, "--output", tmp_path / f"{name}.crossalign.json", *more)
        assert code == 0
        with incoming(tmp_path / f"{name}.crossalign.json") as found:
            counts[name] = [len(document.regions) for document in found.documents]
    assert counts == {"with": [0, 2, 1], "without": [0, 2, 1], "old": [1, 2, 1]}


def _correct(shape, prov, document):
    return operations.correct_region(document, document.regions[0].id, shape, prov)


def test_that_conflicts_survive_the_native_file(ann, tmp_path):
    ben = copied(ann, "ben")
    for folder, name, end in ((ann, "Ann", 60), (ben, "Ben", 99)):
        with Project.open(folder / FILE_NAME) as project:
            correct = partial(_correct, Box(40, 40, end, end), person(name))
            change(project, project.image_ids()[0], correct)
    for folder in (ann, ben):
        assert main(["convert", str(folder), str(tmp_path / f"{folder.name}.crossalign.json")]) == 0
    code, _ = merged(tmp_path, tmp_path / "ann.crossalign.json", tmp_path / "ben.crossalign.json", "--output",
                     tmp_path / "c.crossalign.json")  # fmt: skip
    assert code == 1
    with incoming(tmp_path / "c.crossalign.json") as found:
        conflicts = [conflict for document in found.documents for conflict in document.conflicts]
    assert [(item.kind, item.right.items[0].shape) for item in conflicts] == [("shape", Box(40, 40, 99, 99))]


def test_that_states_that_exclude_each_other_are_a_conflict_and_checked_after_done_is_not(ann, tmp_path):
    ben = copied(ann, "ben")
    with Project.open(ann / FILE_NAME) as a, Project.open(ben / FILE_NAME) as b:
        for image_id, mine, theirs in zip(a.image_ids(), ("done", "done", ""), ("skipped", "checked", "done"), strict=True):
            a.set_state(image_id, mine)
            b.set_state(image_id, theirs)
    code, report = merged(tmp_path, ann, ben, "--output", tmp_path / "c.sqlite")
    assert (code, report["conflicts"]["by_kind"]) == (1, {"state": 1})
    with Project.open(tmp_path / "c.sqlite") as project:
        assert [project.state(image_id) for image_id in project.image_ids()] == ["done", "done", "done"]


def test_that_comments_of_both_are_there_once(ann, tmp_path):
    with Project.open(ann / FILE_NAME) as a:
        a.author = "Ann"
        review.add_comment(a, a.image_ids()[0], "which dog?")
    ben = copied(ann, "ben")
    with Project.open(ben / FILE_NAME) as b:
        b.author = "Ben"
        review.add_comment(b, b.image_ids()[0], "the brown one")
    merged(tmp_path, ann, ben, "--output", tmp_path / "c.sqlite")
    with Project.open(tmp_path / "c.sqlite") as project:
        assert [item.text for item in review.comments(project, project.image_ids()[0])] == ["which dog?", "the brown one"]


def test_that_a_settled_comment_stays_settled_and_another_known_answer_is_told(ann, tmp_path, capsys):
    with Project.open(ann / FILE_NAME) as a:
        a.author = "Ann"
        first, second, third = a.image_ids()
        comment = review.add_comment(a, first, "which dog?")
        people.set_gold(a, second, a.document(second))
    ben = copied(ann, "ben")
    with Project.open(ben / FILE_NAME) as b:
        review.resolve_comment(b, comment.id, True)
        people.set_gold(b, third, b.document(third))
    for files in ((ann, ben), (ben, ann)):
        merged(tmp_path, *files, "--output", tmp_path / f"{files[0].name}.sqlite")
        with Project.open(tmp_path / f"{files[0].name}.sqlite") as project:
            assert [item.resolved for item in review.comments(project, first)] == [True]
            assert [people.is_gold(project, image_id) for image_id in (first, second, third)] == [False, True, True]
    assert "known answer" not in capsys.readouterr().err
    with Project.open(ben / FILE_NAME) as b:
        change(b, second, lambda d: operations.remove_region(d, d.regions[0].id))
        people.set_gold(b, second, b.document(second))
    _, report = merged(tmp_path, ann, ben, "--output", tmp_path / "d.sqlite")
    assert report["other_answers"] == ["1.png"]
    assert "another known answer" in capsys.readouterr().err


def test_that_nothing_that_is_read_is_written_over(ann, tmp_path, capsys):
    before = (ann / FILE_NAME).read_bytes()
    assert main(["merge", str(ann), str(ann), "--output", str(ann / FILE_NAME)]) == 2
    assert "is what is read" in capsys.readouterr().err
    assert (ann / FILE_NAME).read_bytes() == before


def test_that_importing_another_project_keeps_conflicts(ann, tmp_path):
    ben = copied(ann, "ben")
    with Project.open(ben / FILE_NAME) as b:
        first = b.image_ids()[0]
        change(b, first, lambda d: operations.correct_region(d, d.regions[0].id, Box(11, 10, 60, 60), person("Ben")))
        second = b.image_ids()[1]
        change(b, second, lambda d: replace(d, regions=(replace(d.regions[0], shape=Box(80, 80, 120, 120)),)))
    with Project.open(ann / FILE_NAME) as a:
        change(a, second, lambda d: operations.correct_region(d, d.regions[0].id, Box(15, 15, 60, 60), person("Ann")))
        with incoming(ben, roots=[ann], known={uri: a.path_of_uri(uri) for uri in a.uris()}) as found:
            staged = stage(found, ann, lambda: None)
        changes = take(staged, a, {second}, lambda: None)
        staged.close()
        assert staged.conflicts == 1
        assert [change.before.image.id for change in changes] == [second]
        assert len(a.document(first).regions) == 1
        assert [conflict.kind for conflict in a.document(second).conflicts] == ["shape"]


@pytest.mark.parametrize(
    ("here", "there", "base", "joined", "told"),
    [
        (None, (5.0, 9.0), None, (5.0, 9.0), False), ((1.0, 2.0), None, None, (1.0, 2.0), False),
        ((1.0, 2.0), (5.0, 9.0), None, (1.0, 2.0), True), ((1.0, 2.0), (5.0, 9.0), (1.0, 2.0), (5.0, 9.0), False),
        ((1.0, 2.0), (5.0, 9.0), (5.0, 9.0), (1.0, 2.0), False), ((1.0, 2.0), None, (1.0, 2.0), None, False),
    ],
)  # fmt: skip
def test_that_the_window_of_one_side_comes_in_and_two_different_ones_are_told(
    ann, tmp_path, capsys, here, there, base, joined, told
):
    places = {}
    for name, window in (("here", here), ("there", there), ("base", base)):
        places[name] = copied(ann, name)
        with Project.open(places[name] / FILE_NAME) as project:
            first = project.image_ids()[0]
            change(project, first, lambda d, w=window: replace(d, image=with_reading(d.image, Reading(1, w))))
    more = ("--base", places["base"]) if base else ()
    _, report = merged(tmp_path, places["here"], places["there"], "--output", tmp_path / "c.sqlite", *more)
    assert report.get("other_windows", []) == (["0.png"] if told else [])
    assert ("another window of deep values: the one that was here stays (0.png)" in capsys.readouterr().err) == told
    with Project.open(tmp_path / "c.sqlite") as project:
        assert reading_of(project.document(first).image).window == joined


def test_that_what_each_says_of_the_image_as_a_whole_comes_together_and_what_differs_is_told(ann, tmp_path, capsys):
    ben = copied(ann, "ben")
    for folder, said, split in (
        (ann, [("time", "day"), ("place", "park")], ""),
        (ben, [("time", "night"), ("people", 2)], "val"),
    ):
        with Project.open(folder / FILE_NAME) as project:
            for name, value in said:
                change(
                    project, project.image_ids()[0],
                    lambda d, n=name, v=value: replace(d, image=replace(d.image, x=with_attribute(d.image.x, n, v))),
                )  # fmt: skip
            change(project, project.image_ids()[1], lambda d, s=split: replace(d, image=replace(d.image, split=s or None)))
    code, report = merged(tmp_path, ann, ben, "--output", tmp_path / "c.sqlite")
    assert (code, report["other_attributes"]) == (0, ["0.png"])
    assert "other attributes" in capsys.readouterr().err
    with Project.open(tmp_path / "c.sqlite") as c:
        images = [c.document(image_id).image for image_id in c.image_ids()]
    assert attributes_of(images[0].x) == {"time": "day", "place": "park", "people": 2}
    assert images[1].split == "val"


def reworded(text: str, who: str | None):
    def edit(document):
        after = operations.edit_caption_text(document, document.captions[0].id, text).document
        return operations.touch_caption(after, after.captions[0].id, person(who) if who else None)

    return edit


@pytest.mark.parametrize("signed", [True, False])
def test_that_other_words_name_those_who_wrote_them(ann, tmp_path, signed):
    """Ann wrote the caption that both changed; where nobody signed the change, the files are named."""
    ben = copied(ann, "ben_file")
    for folder, text, who in ((ann, "a dog", "Ann"), (ben, "a wolf", "Ben")):
        with Project.open(folder / FILE_NAME) as project:
            change(project, project.image_ids()[0], reworded(text, who if signed else None))
    _, report = merged(tmp_path, ann, ben, "--output", tmp_path / "c.sqlite")
    (item,) = report["list"]
    assert [item[side]["who"] for side in ("left", "right")] == (["Ann", "Ben"] if signed else ["ann", "ben_file"])


def test_a_day_of_two_people_on_200_images_with_5_percent_planted_conflicts(tmp_path):
    """All are found and none is invented, whichever way the two files are joined."""
    chance = random.Random(23)
    folder = tmp_path / "ann"
    folder.mkdir()
    picture = folder / "0.png"
    Pillow.new("RGB", (400, 300)).save(picture)
    for number in range(1, 200):
        shutil.copyfile(picture, folder / f"{number}.png")
    with Project(folder / FILE_NAME, folder) as project, project.batch():
        for name in ("Ann", "Ben"):
            project.add_agent(Agent(f"person:{name}", "human", name))
        for number, image_id in enumerate(project.add_images([folder / f"{n}.png" for n in range(200)])):
            document = operations.add_caption(project.document(image_id), Caption(operations.new_id("c"), image_id, TEXT))
            if number % 2:
                document = box(document, "red ball", Box(10, 10, 60, 60), "Ann")
            project.save(None, document)
    ben = copied(folder, "ben")
    planted = set(chance.sample(range(200), 10))
    with Project.open(folder / FILE_NAME) as a, Project.open(ben / FILE_NAME) as b, a.batch(), b.batch():
        for number, image_id in enumerate(a.image_ids()):
            x, y = chance.randrange(150, 250), chance.randrange(100, 180)
            ours = Box(x, y, x + chance.randrange(40, 120), y + chance.randrange(40, 100))
            near = Box(ours.x0 + chance.uniform(-1, 1), ours.y0, ours.x1, ours.y1 + chance.uniform(-1, 1))
            kind = number % 5
            if number in planted:
                for project, who, dx in ((a, "Ann", 0), (b, "Ben", chance.choice([12, 40]))):
                    if kind == 0 and project is b:
                        start = TEXT.index("dog")
                        ranges = ((start, start + 3),)

                        def absent(document, ranges=ranges):
                            document, span = operations.ensure_span(document, document.captions[0].id, ranges)
                            return operations.mark_absent(document, span.id, person("Ben"))

                        change(project, image_id, absent)
                        continue
                    if kind == 1:
                        text = "a wolf" if project is a else "two cats"
                        change(
                            project,
                            image_id,
                            lambda d, t=text: operations.edit_caption_text(d, d.captions[0].id, t).document,
                        )
                        continue
                    shape = Box(ours.x0 + dx, ours.y0, ours.x1 + dx, ours.y1)
                    change(project, image_id, lambda d, s=shape, w=who: box(d, "dog", s, w))
            elif kind == 0:  # both mark the same
                change(a, image_id, lambda d, s=ours: box(d, "dog", s, "Ann"))
                change(b, image_id, lambda d, s=near: box(d, "dog", s, "Ben"))
            elif kind == 1:  # one each
                change(a, image_id, lambda d, s=ours: box(d, "dog", s, "Ann"))
                change(b, image_id, lambda d, s=near: box(d, "chases", s, "Ben"))
            elif kind == 2:  # one of them only
                change(b, image_id, lambda d, s=ours: box(d, "dog", s, "Ben"))
            elif kind == 3 and number % 2:  # corrects or deletes what both had
                change(b, image_id, lambda d, s=ours: operations.correct_region(d, d.regions[0].id, s, person("Ben")))
            elif number % 2:
                change(a, image_id, lambda d: operations.remove_region(d, d.regions[0].id))
    for first, second in ((folder, ben), (ben, folder)):
        _, report = merged(tmp_path, first, second, "--output", tmp_path / f"{first.name}.sqlite")
        assert sorted({int(Path(item["image"]).stem) for item in report["list"]}) == sorted(planted)
        assert report["conflicts"]["total"] == len(planted)
