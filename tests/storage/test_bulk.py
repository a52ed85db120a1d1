"""Changes of many images at once are whole, exact and taken back exactly."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from crossalign_gui.domain import operations
from crossalign_gui.domain.bulk_captions import CaptionChange
from crossalign_gui.domain.document import Caption, Link, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.project.scanner import add_folder
from crossalign_gui.storage import audit, bulk, review
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.summary import summarise
from tests.storage.formats.helpers import make_pictures

ME = Provenance("human", "me")


def check():
    pass


@pytest.fixture
def project(tmp_path):
    names = [f"{number}.jpg" for number in range(6)]
    make_pictures(tmp_path, names)
    with Project.for_folder(tmp_path) as made:
        made.author = "Ada"
        for number, image in enumerate(made.add_images([tmp_path / name for name in names])):
            before = made.document(image)
            after = before
            if number:
                after = operations.add_caption(
                    before, Caption(f"c{number}", image, "a red dog, a red cat", prov=ME if number == 1 else None)
                )
            if number > 1:
                status = ("proposed", "accepted", "rejected")[number % 3]
                source = Provenance("model") if number < 5 else Provenance("import")
                after = operations.add_region(
                    after, Region(f"r{number}", image, Box(1.0, 2.0, 9.0, 9.0), status=status, prov=source)
                )
                after, span = operations.ensure_span(after, f"c{number}", ((2, 9),))
                after = operations.ensure_span(after, f"c{number}", ((17, 20),))[0]
                link = Link(f"l{number}", span.id, f"r{number}", status=status, prov=source)
                after = type(after)(after.image, after.captions, after.spans, after.entities, after.regions, (link,))
            made.save(before, after)
        yield made


def everything(project):
    tables = ("image", "item", "comment", "event", "removed", "agent", "label")
    return {name: sorted(project.rows(f"SELECT * FROM {name}"), key=str) for name in tables}


def states(project):
    return [row[0] for row in project.rows("SELECT state FROM image ORDER BY number")]


def test_that_states_are_set_counted_and_taken_back_exactly(project):
    before = everything(project)
    project.set_state(project.id_of_number(2), "done")
    done = everything(project)
    step = bulk.set_state(project, [1, 2, 3, 99], "done")
    assert step.count == 2
    assert states(project)[:3] == ["done"] * 3
    assert review.statistics(project).people == {"Ada": 3}
    assert [row[2:6] for row in audit.rows(project) if row[6] is None] == [
        ("Ada", "done", project.id_of_number(number), f"{number - 1}.jpg") for number in (2, 1, 3)
    ]
    assert bulk.restore_states(project, step) == 2
    assert everything(project) == done != before


def test_that_a_state_that_was_set_since_stays_when_that_of_many_is_taken_back(project):
    first, _, third = states(project)[:3]
    step = bulk.set_state(project, [1, 2, 3], "done")
    project.set_state(project.id_of_number(2), "skipped")
    assert bulk.restore_states(project, step) == 2
    assert states(project)[:3] == [first, "skipped", third]
    assert [row[3] for row in audit.rows(project) if row[6] is None] == ["skipped"]


def test_that_images_that_are_opened_again_get_the_state_that_follows_from_their_document(project):
    numbers = [row[0] for row in project.rows("SELECT number FROM image ORDER BY number")]
    expected = [summarise(project.document(project.id_of_number(number))).state for number in numbers]
    assert {*expected} == {"new", "work", "proposed"}
    bulk.set_state(project, numbers, "done")
    bulk.set_state(project, numbers, "")
    assert states(project) == expected
    assert [row[3] for row in audit.rows(project) if row[6] is None] == ["done"] * 6 + expected


@pytest.mark.parametrize("numbers", [[1, 2, 3, 4, 5, 6], [6, 2, 4], []])
def test_that_states_of_many_images_are_on_disk_when_they_are_told(project, tmp_path, numbers):
    step = bulk.set_state(project, numbers, "checked")
    for name in (project.path.name, f"{project.path.name}-wal"):
        shutil.copyfile(tmp_path / name, tmp_path / f"cut{name}")
    with closing(sqlite3.connect(tmp_path / f"cut{project.path.name}")) as cut:
        told = [number for (number,) in cut.execute("SELECT number FROM image WHERE state = 'checked' ORDER BY number")]
    assert told == sorted(numbers)
    assert step.count == len(numbers)


@pytest.mark.parametrize(("change", "expected"), [
    (CaptionChange("set", "two cats"), "two cats"),
    (CaptionChange("append", "on grass"), "a red dog, a red cat on grass"),
    (CaptionChange("replace", "blue", "RED"), "a blue dog, a blue cat"),
    (CaptionChange("replace", "blue", "RED", case=True), "a red dog, a red cat"),
    (CaptionChange("replace", "the", "a", whole=True), "the red dog, the red cat"),
    (CaptionChange("replace", "a [small]", "a"), "a [small] red dog, a [small] red ca[small]t"),
])  # fmt: skip
def test_that_captions_change_and_come_back(project, change, expected):
    before = everything(project)
    numbers = [1, 2, 3, 4, 5, 6]
    step = bulk.set_documents(project, bulk.changed_documents(project, numbers, change, check))
    texts = [caption.text for number in numbers for caption in project.document(project.id_of_number(number)).captions]
    if change.find != "a":
        assert texts == ([change.text] if change.how != "replace" else []) + [expected] * 5
    restored, left = bulk.restore_documents(project, step, check)
    assert (len(restored), left) == (len(step.kept), 0)
    rest = everything(project)
    assert rest["item"] == before["item"]


def test_that_links_stay_with_their_words(project):
    change = CaptionChange("replace", "blue", "red")
    bulk.set_documents(project, bulk.changed_documents(project, [3], change, check))
    document = project.document(project.id_of_number(3))
    assert {span.text for span in document.spans} == {"blue dog", "cat"}
    assert len(document.links) == 1


def test_that_what_was_changed_since_stays_as_it_is(project):
    step = bulk.set_documents(project, bulk.changed_documents(project, [2, 3], CaptionChange("append", "now"), check))
    document = project.document(project.id_of_number(3))
    project.save(document, operations.add_caption(document, Caption("new", document.image.id, "another")))
    restored, left = bulk.restore_documents(project, step, check)
    assert (len(restored), left) == (1, 1)


def test_that_a_failure_in_the_middle_changes_nothing(project):
    before, calls = everything(project), iter(range(2))

    def fail():
        if next(calls, None) is None:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        bulk.set_documents(project, bulk.changed_documents(project, [1, 2, 3, 4], CaptionChange("set", "x"), fail))
    with pytest.raises(RuntimeError):
        bulk.remove_images(project, [1, 2, 3], fail)
    assert everything(project) == before


def test_that_removed_images_stay_away_until_they_are_restored_whole(project, tmp_path):
    project.set_state(project.id_of_number(3), "checked")
    review.add_comment(project, project.id_of_number(3), "look again")
    before = [project.document(image) for image in project.image_ids()]
    work = [(bulk.work_on(project, document.image.id)) for document in before]
    assert bulk.remove_images(project, [1, 3, 77], check) == 2
    assert (tmp_path / "2.jpg").is_file()
    add_folder(project, tmp_path, recursive=False)
    assert len(project.image_ids()) == 4
    assert bulk.restore_images(project) == 2
    assert bulk.removed_count(project) == 0
    after = {image: project.document(image) for image in project.image_ids()}
    for document, done in zip(before, work, strict=True):
        assert after[document.image.id] == document
        found = bulk.work_on(project, document.image.id)
        assert {**found, "changed_at": ""} == {**done, "changed_at": ""} or not done


def test_that_a_removed_image_comes_back_with_what_is_opened_or_imported(project, tmp_path):
    bulk.remove_images(project, [3], check)
    bulk.restore_images(project, ["2.jpg"])
    assert bulk.removed_count(project) == 0
    bulk.remove_images(project, [project.number_of(project.id_of("2.jpg"))], check)
    line = '{"filename": "2.jpg", "width": 40, "height": 30, "grounding": {"caption": "a dog", "regions": []}}\n'
    width, height = (
        project.document(project.id_of_number(2)).image.width,
        project.document(project.id_of_number(2)).image.height,
    )
    (tmp_path / "in.jsonl").write_text(line.replace("40", str(width)).replace("30", str(height)))
    with incoming(tmp_path / "in.jsonl", roots=[tmp_path]) as found:
        staged = stage(found, tmp_path, check)
    take(staged, project, (), check)
    staged.close()
    assert bulk.restore_images(project) == 0  # it is here already, with what was imported
    assert [caption.text for caption in project.document(project.id_of("2.jpg")).captions] == ["a dog"]


def test_that_images_open_again_as_their_documents_say_whether_that_was_kept_or_not(project):
    wanted = [summarise(project.document(image)).state for image in project.image_ids()]
    assert len({*wanted}) > 2
    numbers = project.numbers_after(0)
    for kept in (True, False):  # a project of an earlier version kept it for none that was done
        bulk.set_state(project, numbers, "done")
        if not kept:
            with project.transaction() as database:
                database.execute("UPDATE image SET own = NULL")
        bulk.set_state(project, numbers, "")
        assert states(project) == wanted
