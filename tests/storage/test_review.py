import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import codec, images, leaves, queries, relink, rescue, review
from crossalign_gui.storage.images import find_names, natural_key, natural_keys, read_small
from crossalign_gui.storage.project import FILE_NAME, DamagedError, Project, ProjectError
from crossalign_gui.storage.schema import APPLICATION_ID, MIGRATIONS
from crossalign_gui.storage.summary import fold, summarise
from crossalign_gui.storage.thumbnails import SIDE, ThumbnailCache

MODEL, PERSON = Provenance("model", "m@1"), Provenance("human", "person")


@pytest.fixture
def pictures(tmp_path):
    for name in ("a.png", "b.png", "Straße 3.png"):
        Pillow.new("RGB", (60, 40)).save(tmp_path / name)
    return tmp_path


def proposed(image, scores, text="a dog and a cat"):
    """Proposals with these scores for "dog", then "cat", then "dog" again …"""
    document = operations.add_caption(Document(image), Caption(operations.new_id("c"), image.id, text))
    for number, score in enumerate(scores):
        region = Region(operations.new_id("r"), image.id, Box(0, 0, 20, 20), score=score, status="proposed", prov=MODEL)
        ranges = ((2, 5),) if number % 2 == 0 else ((12, 15),)
        document = operations.add_linked_region(document, document.captions[0].id, ranges, region, MODEL)
    return document


def picture():
    return Image("i", "a.png", 60, 40)


# --------------------------------------------------------------------- summary


@pytest.mark.parametrize(
    ("scores", "uncertainty", "score"),
    [([], None, None), ([0.5], 1.0, 0.5), ([1.0], 0.0, 1.0), ([0.75, 0.25], 0.5, 0.5), ([0.2, 0.9, 0.9], 0.2, 0.9)],
)
def test_that_uncertainty_is_the_mean_over_spans_of_how_near_their_best_score_is_to_one_half(scores, uncertainty, score):
    found = summarise(proposed(picture(), scores))
    assert found.uncertainty == (None if uncertainty is None else pytest.approx(uncertainty))
    assert found.score == (None if score is None else pytest.approx(score))


def test_that_disagreement_counts_rejections_and_far_corrections():
    document = proposed(picture(), [0.9, 0.9, 0.9, 0.9])
    first, second, third, fourth = [region.id for region in document.regions]
    assert summarise(document).disagreement is None
    document = operations.set_status(document, first, "accepted")
    assert summarise(document).disagreement == 0
    document = operations.set_status(document, second, "rejected")
    assert summarise(document).disagreement == 0.5
    document = operations.correct_region(document, third, Box(1, 0, 20, 20), PERSON)
    assert summarise(document).disagreement == pytest.approx(1 / 3, abs=1e-3)
    document = operations.correct_region(document, fourth, Box(30, 30, 50, 39), PERSON)
    assert summarise(document).disagreement == 0.5


def test_that_the_state_follows_from_who_made_what():
    empty = Document(picture())
    assert summarise(empty).state == "new"
    assert summarise(operations.add_caption(empty, Caption("c", "i", "a dog"))).state == "new"
    assert summarise(operations.add_caption(empty, Caption("c", "i", "a dog", prov=PERSON))).state == "work"
    document = proposed(picture(), [0.4])
    assert summarise(document).state == "proposed"
    assert summarise(operations.set_status(document, document.regions[0].id, "rejected")).state == "work"


# -------------------------------------------------------------------- migration


def version_one(folder):
    """A project as version 0.3 wrote it."""
    database = sqlite3.connect(folder / FILE_NAME)
    database.executescript(f"PRAGMA application_id = {APPLICATION_ID}; {MIGRATIONS[0]}; PRAGMA user_version = 1;")
    document = proposed(Image("i_1", "a.png", 60, 40), [0.5])
    database.execute("INSERT INTO image (id, uri, width, height, state) VALUES ('i_1', 'a.png', 60, 40, 'new')")
    database.execute("INSERT INTO image (id, uri, state) VALUES ('i_2', 'b.png', 'done')")
    put = "INSERT INTO item (id, image, kind, place, owner, target, text, status, body) VALUES (?, 'i_1', ?, 0, ?, ?, ?, ?, ?)"
    for caption in document.captions:
        database.execute(put, (caption.id, "caption", None, None, caption.text, None, json.dumps(codec.caption_out(caption))))
    for span in document.spans:
        database.execute(put, (span.id, "span", span.caption, None, span.text, None, json.dumps(codec.span_out(span))))
    for region in document.regions:
        body = json.dumps(codec.region_out(region))
        database.execute(put, (region.id, "region", None, None, None, region.status, body))
    for link in document.links:
        database.execute(put, (link.id, "link", link.span, link.region, None, link.status, json.dumps(codec.link_out(link))))
    database.commit()
    database.close()
    return document


def test_that_a_project_of_version_one_is_brought_up_to_date_with_a_backup(pictures):
    document = version_one(pictures)
    with Project.for_folder(pictures) as project:
        assert project.document("i_1") == document
        assert list(queries.select(project, "word:dog uncertainty>0.9 state:proposed")) == [1]
        assert project.state("i_2") == "done"
        assert list(queries.select(project, "", "name")) == [1, 2]
    backup = sqlite3.connect(pictures / ".crossalign.v1.bak")
    assert backup.execute("PRAGMA user_version").fetchone() == (1,)
    assert backup.execute("SELECT count(*) FROM item").fetchone() == (4,)
    backup.close()


def test_that_a_migration_that_fails_leaves_the_older_project(pictures, monkeypatch):
    version_one(pictures)
    monkeypatch.setattr("crossalign_gui.storage.opening._sum_up", lambda database: database.execute("SELECT nothing"))
    with pytest.raises(ProjectError):
        Project.for_folder(pictures)
    database = sqlite3.connect(pictures / FILE_NAME)
    assert database.execute("PRAGMA user_version").fetchone() == (1,)
    assert "words" not in [row[1] for row in database.execute("PRAGMA table_info(image)")]
    database.close()


# ---------------------------------------------------------------------- queries


@pytest.fixture
def project(pictures):
    with Project.for_folder(pictures) as made:
        made.author = "Ann"
        first, second, third = made.add_images([pictures / name for name in ("b.png", "a.png", "Straße 3.png")])
        for image_id, scores in ((first, [0.9]), (second, [0.55])):
            before = made.document(image_id)
            made.save(before, replace(proposed(before.image, scores), image=before.image))
        made.set_state(third, "skipped")
        yield made


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [1, 2, 3]), ("dog", [1, 2]), ("DÖG", [1, 2]), ("strasse", [3]), ("file:STRASSE", [3]), ("word:do", []),
        ('word:"a dog"', [1, 2]), ("caption:do", [1, 2]), ("state:skipped", [3]), ("-state:skipped", [1, 2]),
        ("score<0.6", [2]), ("score>=0.55", [1, 2]), ("by:ann", [1, 2, 3]), ("has:proposal file:b", [1]),
        ("-score<0.6", [1, 3]), ("missing", []), ("-missing dog", [1, 2]), ("disagreement>0", []), ("'; DROP", []),
    ],
)  # fmt: skip
def test_that_a_query_finds(project, query, found):
    assert list(queries.select(project, query)) == found


def test_that_images_that_left_the_project_are_not_listed(project):
    with project.transaction() as database:
        database.execute("DELETE FROM image WHERE number = 2")
    assert list(queries.select(project)) == [1, 3]


def test_that_orders_put_what_wants_attention_first(project):
    assert list(queries.select(project, "", "uncertainty")) == [2, 1, 3]
    assert list(queries.select(project, "", "score")) == [2, 1, 3]
    assert list(queries.select(project, "", "name")) == [2, 1, 3]
    assert queries.most_uncertain(project, None) == project.id_of_number(2)
    assert queries.most_uncertain(project, project.id_of_number(2)) == project.id_of_number(1)


@pytest.mark.parametrize(
    ("query", "hint"), [("state:lost", "proposed"), ("has:wings", "comment"), ("x:1", "word:"), ("by:", "by")]
)
def test_that_a_query_that_makes_no_sense_says_what_would(project, query, hint):
    with pytest.raises(queries.QueryError, match=hint):
        queries.select(project, query)


def test_that_the_last_judgement_counts(project):
    image_id = project.id_of_number(1)
    before = project.document(image_id)
    region = before.regions[0].id
    accepted = operations.set_status(before, region, "accepted")
    project.save(before, accepted)
    assert review.statistics(project).words == (review.WordRate("dog", 1, 0, 0),)
    project.save(accepted, before)
    assert review.statistics(project).words == ()
    project.save(before, operations.correct_region(before, region, Box(1, 1, 30, 30), PERSON))
    assert review.statistics(project).words == (review.WordRate("dog", 0, 1, 0),)
    project.set_state(image_id, "done")
    found = review.statistics(project)
    assert (found.states["done"], found.people, found.per_hour) == (1, {"Ann": 1}, 1)


def test_that_a_programs_work_is_not_logged_as_a_persons(project):
    project.author = ""
    before = project.document(project.id_of_number(1))
    project.save(before, operations.set_status(before, before.regions[0].id, "accepted"))
    assert review.statistics(project).words == ()
    assert review.row_of(project, 1).uncertainty is None


# ------------------------------------------------------------------------ files


def test_that_natural_order_counts(tmp_path):
    names = ["10.png", "2.png", "B.png", "a10b2.png", "a10b10.png", "a2.png", "1" * 30 + ".png", "007.png"]
    for name in names:
        (tmp_path / name).touch()
    wanted = ["2.png", "007.png", "10.png", "1" * 30 + ".png", "a2.png", "a10b2.png", "a10b10.png", "B.png"]
    assert list(find_names(tmp_path)) == wanted
    assert natural_key("img9") < natural_key("img10") < natural_key("img10a")
    assert natural_keys(names) == [natural_key(name) for name in names]
    assert natural_keys(["a\0b", "c"]) == [natural_key("a\0b"), "c"]


def test_that_a_folder_listed_in_parts_has_the_order_of_the_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(images, "_PART", 3)
    for number in (7, 10, 2, 1, 30, 4):
        (tmp_path / f"{number}.png").touch()
        (tmp_path / f"{number}.txt").touch()
        (tmp_path / f"{number}.png.d").mkdir()
        (tmp_path / f"{number}.png.d" / "b.PNG").touch()
    (tmp_path / "5.png").mkdir()
    (tmp_path / "5.png" / "c.png").touch()
    (tmp_path / ".6.png").touch()
    assert list(find_names(tmp_path)) == [f"{number}.png" for number in (1, 2, 4, 7, 10, 30)]
    below = {number: [f"{number}.png", f"{number}.png.d/b.PNG"] for number in (1, 2, 4, 7, 10, 30)} | {5: ["5.png/c.png"]}
    assert list(find_names(tmp_path, recursive=True)) == [name for number in sorted(below) for name in below[number]]


def test_that_moved_images_are_found_by_content_before_name(pictures, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    with Project.for_folder(pictures) as project:
        by_hash, by_name, gone = project.add_images([pictures / name for name in ("a.png", "b.png", "Straße 3.png")])
        Pillow.new("RGB", (60, 40), "blue").save(pictures / "a.png")
        stamp = relink.stamp_of(pictures / "a.png")
        relink.record(project, by_hash, replace(stamp, sha256=relink.hash_of(pictures / "a.png")))
        (pictures / "a.png").rename(other / "renamed.png")
        (other / "deep").mkdir()
        (pictures / "b.png").rename(other / "deep" / "b.png")
        (pictures / "Straße 3.png").unlink()
        found = relink.find_moved(project, other, lambda: None)
        assert found == relink.Relinked(1, 1, 1)
        assert project.image_path(by_hash) == other / "renamed.png"
        assert project.image_path(by_name) == other / "deep" / "b.png"
        assert list(queries.select(project, "missing")) == [project.number_of(gone)]


def test_that_of_identical_pictures_each_finds_its_own_copy_or_none(pictures, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    for name in ("one/x.png", "two/x.png", "one/y.png", "old.png"):
        (pictures / name).parent.mkdir(exist_ok=True)
        Pillow.new("RGB", (60, 40), "blue").save(pictures / name)
    with Project.for_folder(pictures) as project:
        names = ("one/x.png", "two/x.png", "one/y.png", "old.png")
        ids = project.add_images([pictures / name for name in names])
        for image, name in zip(ids, names, strict=True):
            stamp = relink.stamp_of(pictures / name)
            relink.record(project, image, replace(stamp, sha256=relink.hash_of(pictures / name)))
        for folder in ("one", "two"):
            (pictures / folder).rename(other / folder)
        (pictures / "old.png").rename(other / "new.png")
        found = relink.find_moved(project, other, lambda: None)
        assert [project.image_path(image) for image in ids[:3]] == [other / name for name in names[:3]]
        assert found.by_hash == 4
        assert project.image_path(ids[3]) == other / "new.png"


def test_that_none_of_two_equal_files_is_guessed(pictures, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        stamp = relink.stamp_of(pictures / "a.png")
        relink.record(project, image, replace(stamp, sha256=relink.hash_of(pictures / "a.png")))
        for name in ("p.png", "q.png"):
            (other / name).write_bytes((pictures / "a.png").read_bytes())
        (pictures / "a.png").unlink()
        found = relink.find_moved(project, other, lambda: None)
        assert (found.by_hash, found.missing, found.several) == (0, 1, ("a.png",))
        (other / "q.png").unlink()
        assert relink.find_moved(project, other, lambda: None).by_hash == 1


def test_that_a_name_with_other_content_is_not_taken_for_the_image(pictures, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    with Project.for_folder(pictures) as project:
        (image,) = project.add_images([pictures / "a.png"])
        relink.record(project, image, relink.Stamp(1, 1, "0" * 64))
        (pictures / "a.png").rename(other / "a.png")
        assert relink.find_moved(project, other, lambda: None).missing == 1


def test_that_thumbnails_are_turned_bounded_and_made_once(tmp_path):
    exif = Pillow.Exif()
    exif[0x0112] = 6
    Pillow.new("RGB", (600, 300), "red").save(tmp_path / "turned.jpg", exif=exif)
    Pillow.new("I;16", (300, 300), 40000).save(tmp_path / "deep.png")
    Pillow.new("RGBA", (5, 5), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert read_small(tmp_path / "turned.jpg", SIDE).shape == (96, 48, 3)
    assert read_small(tmp_path / "deep.png", SIDE).shape == (96, 96, 3)
    assert (read_small(tmp_path / "clear.png", SIDE) == 255).all()
    cache = ThumbnailCache(tmp_path / "cache", most_bytes=2500)
    first = cache.get(tmp_path / "turned.jpg")
    (kept,) = (tmp_path / "cache").iterdir()
    made = kept.stat().st_ino
    assert np.array_equal(cache.get(tmp_path / "turned.jpg").shape, first.shape)
    assert kept.stat().st_ino == made
    for number in range(12):
        Pillow.new("RGB", (90, 90), (number, 0, 0)).save(tmp_path / f"{number}.png")
        cache.get(tmp_path / f"{number}.png")
    cache.trim()
    assert 0 < sum(path.stat().st_size for path in (tmp_path / "cache").iterdir()) <= 2500


# ----------------------------------------------------------------------- rescue


def filled(folder, count=300):
    with Project.for_folder(folder) as project:
        project.add_uris(f"{number}.png" for number in range(count))
        for number in range(1, count + 1):
            image = Image(project.id_of_number(number), f"{number - 1}.png", 60, 40)
            project.save(None, proposed(image, [0.3, 0.7]))
    return folder / FILE_NAME


def damage(path, pages):
    """The content of the file with noise in place of some of its pages of 4096 bytes."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * 4096 : (page + 1) * 4096] = random.Random(page).randbytes(4096)
    path.write_bytes(content)
    return bytes(content)


@pytest.mark.parametrize("seed", range(6))
def test_that_a_damaged_project_gives_what_is_left_and_is_not_touched(tmp_path, seed):
    path = filled(tmp_path)
    chance = random.Random(seed)
    content = damage(path, [chance.randrange(16, path.stat().st_size // 4096) for _ in range(4)])
    with pytest.raises(DamagedError, match="not changed"):
        Project.for_folder(tmp_path)
    found = rescue.rescue(path, tmp_path)
    assert path.read_bytes() == content
    assert found.path == rescue.rescued_before(path)
    assert 200 <= found.counts["image"] <= 300
    assert 150 <= found.counts["caption"] <= 300
    assert rescue.rescue(path, tmp_path).path != found.path
    with Project(found.path, tmp_path) as project:
        assert len(list(project.documents())) == found.counts["image"]
        assert sum(len(document.captions) for document in project.documents()) == found.counts["caption"]
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        assert project.rows("PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("lost", ["image", "item", "the head of the file"])
def test_that_a_project_without_its_trees_gives_nearly_everything(tmp_path, lost):
    path = filled(tmp_path)
    with Project.for_folder(tmp_path) as project:
        whole = {document.image.uri: document for document in project.documents()}
        roots = dict(project.rows("SELECT name, rootpage FROM sqlite_master"))
    damage(path, [0 if lost == "the head of the file" else roots[lost] - 1])
    found = rescue.rescue(path, tmp_path)
    with Project(found.path, tmp_path) as project:
        read = {document.image.uri: document for document in project.documents()}
    assert len(read) == 300
    assert sum(whole[uri] == document for uri, document in read.items()) >= 280


def test_that_long_captions_and_old_rows_are_read_without_a_tree(tmp_path):
    path = tmp_path / "any.sqlite"
    long = "a red cup " * 5000
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT, a REAL, b BLOB, c)")
        database.execute("CREATE TABLE gone (number INTEGER PRIMARY KEY, text TEXT)")
        database.executemany("INSERT INTO gone VALUES (?, ?)", [(number, "deleted" * 40) for number in range(500)])
        database.executemany(
            "INSERT INTO kept VALUES (?, ?, ?, ?, ?)",
            [(1, long, 0.25, b"\0\1", None), (2**40, "ل", -1e300, b"", -(2**62)), (3, "", 0, b"x", 1)],
        )
        database.execute("DROP TABLE gone")
        database.commit()
    assert [row for row in leaves.rows(path) if len(row) == 5 and row[0] != "table"] == [
        (1, long, 0.25, b"\0\1", None), (3, "", 0, b"x", 1), (2**40, "ل", -1e300, b"", -(2**62)),
    ]  # fmt: skip
    assert not any("deleted" in str(row) for row in leaves.rows(path))


def test_that_what_is_no_database_cannot_be_rescued_and_says_so(tmp_path):
    path = tmp_path / FILE_NAME
    path.write_bytes(b"nothing of the kind" * 400)
    with pytest.raises(ProjectError, match="not changed"):
        rescue.rescue(path, tmp_path)
    assert [place.name for place in tmp_path.iterdir()] == [FILE_NAME]


def test_that_folding_ignores_case_and_accents():
    assert fold("ÄÉ Straße") == fold("ae STRASSE")
