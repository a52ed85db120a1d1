"""Models on servers from the command line: the same door as every other model."""

import json
from dataclasses import replace

import pytest

from crossalign_gui import cli
from crossalign_gui.alignment.models.server import client
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.document import Caption, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.operations import add_caption, add_linked_region
from crossalign_gui.storage.privacy import forbid_servers
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.chat_server import ChatServer
from tests.conftest import RED

CAPTION = "a red box and a blue box"


@pytest.fixture
def chat(monkeypatch):
    monkeypatch.setattr(client, "PAUSE", 0.01)
    made = ChatServer()
    running = made.start()
    yield made
    running.shutdown()
    running.server_close()


@pytest.fixture
def project(folder):
    """With a caption on the first image, and an accepted link of "red box"."""
    with Project.for_folder(folder) as made:
        made.add_images([folder / "1.png"])
        (image_id,) = made.image_ids()
        before = made.document(image_id)
        after = add_caption(before, Caption("c1", image_id, CAPTION))
        region = Region("r1", image_id, Box(*map(float, RED)), status="accepted")
        after = add_linked_region(after, "c1", ((2, 9),), region, Provenance("human", "somebody"))
        made.save(before, after)
    return folder


def test_that_a_folder_is_aligned_by_a_server_with_a_token_of_the_environment(folder, chat, capsys, monkeypatch):
    chat.token = "sk-very-secret"
    monkeypatch.setenv("MY_TOKEN", chat.token)
    assert cli.main(["align", str(folder), "--caption", CAPTION, "--model", chat.id, "--token-env", "MY_TOKEN"]) == 0
    out = capsys.readouterr()
    first = json.loads(out.out.splitlines()[0])
    red = first["words"][1]
    assert (red["text"], red["found"], red["score"]) == ("red", True, None)
    assert red["proposals"][0]["score"] is None
    assert red["proposals"][0]["box"] == pytest.approx(RED, abs=1.5)
    assert (first["model"], first["device"]) == (chat.id, f"server 127.0.0.1:{chat.port}")
    assert chat.token not in out.out + out.err
    monkeypatch.delenv("MY_TOKEN")
    assert cli.main(["align", str(folder), "--caption", CAPTION, "--model", chat.id, "--token-env", "MY_TOKEN"]) == 3
    assert "MY_TOKEN" in capsys.readouterr().err


def test_that_a_run_goes_on_where_it_was_broken_off(folder, chat, tmp_path, capsys):
    run = [
        "align",
        str(folder),
        "--caption",
        CAPTION,
        "--model",
        chat.url,
        "--shards",
        str(tmp_path / "out"),
        "--shard-size",
        "1",
    ]
    assert cli.main(run) == 0
    shards = sorted((tmp_path / "out").glob("*.jsonl"))
    whole = {path.name: path.read_bytes() for path in shards}
    assert len(whole) >= 3
    gone = next(path for path in shards if path.read_bytes() and "reject" not in path.name)
    gone.unlink()
    asked = len(chat.prompts)
    assert cli.main([*run, "--resume"]) == 0
    assert gone.read_bytes() == whole[gone.name]
    assert len(chat.prompts) - asked == 3 + 1  # the self-test, and the one picture


def test_that_check_says_how_well_a_server_points(chat, capsys):
    cli.main(["models", "check", chat.url])
    out = capsys.readouterr()
    assert "points where it should: 12 of 12 shapes" in out.err
    assert chat.id in out.out
    chat.jitter = 0.08
    assert cli.main(["models", "check", chat.url]) == 3
    assert "cannot be corrected" in capsys.readouterr().err


def test_that_check_tells_of_answers_that_cannot_be_read_and_goes_on(chat, capsys):
    chat.faults = [{}, {}, {}, {"text": "Sorry, I would rather not."}]
    assert cli.main(["models", "check", chat.url]) == 1
    out = capsys.readouterr()
    assert "points where it should" in out.err
    assert "not answered: astronaut.jpg" in out.out
    assert "answered in words" in out.out
    assert "coffee.jpg     cup" in out.out


def test_that_proposals_of_a_server_enter_a_project_without_a_score(project, chat, capsys):
    assert cli.main(["preannotate", str(project), "--model", chat.id, "--threshold", "0.9"]) == 0
    with Project.open(project / FILE_NAME) as made:
        (document,) = made.documents()
    proposed = [region for region in document.regions if region.status == "proposed"]
    assert [region.score for region in proposed] == [None]
    assert proposed[0].prov.agent.startswith(f"{chat.id}@qwen3_vl-")


def test_that_a_server_is_measured_as_any_model(project, chat, capsys):
    assert cli.main(["evaluate", str(project), "--model", chat.id]) == 0
    (model,) = json.loads(capsys.readouterr().out)["models"]
    assert chat.id in json.dumps(model)


@pytest.mark.parametrize("command", ["align", "preannotate", "evaluate"])
def test_that_nothing_of_a_project_that_forbids_servers_is_sent(project, chat, capsys, command):
    with Project.open(project / FILE_NAME) as made:
        forbid_servers(made, True)
    more = ["--caption", CAPTION] if command == "align" else []
    assert cli.main([command, str(project), *more, "--model", chat.id]) == 3
    assert "sends no pictures to servers" in capsys.readouterr().err
    assert chat.requests == []
    if command == "align":
        assert cli.main(["align", str(project / "1.png"), *more, "--model", chat.id]) == 3
        assert chat.requests == []


def test_that_one_answer_that_cannot_be_read_costs_one_image_and_a_server_that_is_gone_ends_the_run(folder, chat, capsys):
    with Project.for_folder(folder) as made:
        for image_id in made.add_images(sorted(folder.glob("*.png"))):
            before = made.document(image_id)
            made.save(before, add_caption(before, Caption(f"c-{image_id}", image_id, CAPTION)))
    chat.faults = [{}, {}, {}, {}, {"text": "Sorry, I would rather not."}]
    assert cli.main(["preannotate", str(folder), "--model", chat.id]) == 1
    out = capsys.readouterr()
    assert "answered in words" in out.err
    assert out.out.startswith("3 proposals wait")
    chat.faults = [{}, {}, {}, *[{"status": 400, "body": b'{"message": "no"}'}] * 20]
    assert cli.main(["preannotate", str(folder), "--model", chat.id]) == 3
    assert "refused the request (400)" in capsys.readouterr().err


def test_that_a_manifest_is_measured_past_answers_that_cannot_be_read(folder, chat, capsys):
    span = {"start": 2, "end": 5, "boxes": [RED]}
    names = ["1.png", "1.png", "1.png", "gone.png"]
    lines = [
        json.dumps({"image": name, "caption": f"a red box {number}", "spans": [span]}) for number, name in enumerate(names)
    ]
    manifest = folder / "manifest.jsonl"
    manifest.write_text("\n".join(lines))
    chat.faults = [{}, {}, {}, {"text": "Sorry, I would rather not."}]
    assert cli.main(["evaluate", str(manifest), "--model", chat.id]) == 1
    out = capsys.readouterr()
    found = json.loads(out.out)
    assert (found["n"], found["pointing"], len(found["left_out"])) == (2, 1.0, 2)
    assert "answered in words" in found["left_out"][0]
    assert "gone.png" in found["left_out"][1]
    assert all(text in out.err for text in found["left_out"])
    chat.faults = [{}, {}, {}, *[{"status": 400, "body": b'{"message": "no"}'}] * 20]
    assert cli.main(["evaluate", str(manifest), "--model", chat.id]) == 3
    assert "refused the request (400)" in capsys.readouterr().err


def test_that_what_is_logged_is_asked_again_about_the_same_pictures_wherever_they_are_now(folder, chat, tmp_path, capsys):
    log, elsewhere = tmp_path / "requests.jsonl", tmp_path / "other"
    run = ["align", str(folder), "--caption", CAPTION, "--phrase", "red box", "--model", chat.id, "--log", str(log)]
    assert cli.main(run) == 0
    first = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(first) == len(list(folder.glob("*.png"))) > 1
    sent = chat.prompts[3:]  # after the self-test
    elsewhere.mkdir()
    for path in folder.glob("*.png"):
        path.rename(elsewhere / f"moved-{path.name}")
    asked = len(chat.prompts)
    again_log = tmp_path / "again.jsonl"
    assert cli.main(["align", str(elsewhere), "--replay", str(log), "--log", str(again_log)]) == 0
    again = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [{**line, "image": ""} for line in again] == [{**line, "image": ""} for line in first]
    assert [line["image"] for line in again] == [
        str(elsewhere / f"moved-{line['image'].rpartition('/')[2]}") for line in first
    ]
    assert chat.prompts[asked + 3 :] == sent
    asked_for = [[line for line in path.read_text().splitlines() if '"prompt"' not in line] for path in (log, again_log)]
    assert asked_for[0] == asked_for[1] != []
    # the window's own log, and a picture that is gone
    (window := tmp_path / "window.log").write_text(
        "".join(f"2026-01-01 INFO crossalign_gui: starts\n2026-01-01 DEBUG crossalign_gui.requests: {line}\n"
                for line in log.read_text().splitlines())
    )  # fmt: skip
    (elsewhere / "moved-1.png").unlink()
    assert cli.main(["align", str(elsewhere), "--replay", str(window)]) == 1
    out = capsys.readouterr()
    assert len(out.out.splitlines()) == len(first) - 1
    assert "its picture is not among those" in out.err


def test_that_texts_and_places_by_example_are_asked_again_too(folder, chat, tmp_path, capsys):
    log = tmp_path / "requests.jsonl"
    assert cli.main(["align", str(folder / "1.png"), "--write-captions", "--model", chat.id, "--log", str(log)]) == 0
    first = json.loads(capsys.readouterr().out)
    assert cli.main(["align", str(folder), "--replay", str(log), "--model", chat.id]) == 0
    text, aligned = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert text["caption"] == aligned["caption"] == first["caption"]
    assert aligned["words"] == first["words"]
    request = Request.from_json(log.read_text().splitlines()[0])
    log.write_text(replace(request, wish="similar", box=Box(1, 2, 30, 40)).to_json() + "\n")
    assert cli.main(["align", str(folder), "--replay", str(log)]) == 1
    assert "cannot search by example" in capsys.readouterr().err


@pytest.mark.parametrize(("text", "more", "word"), [
    ("", [], "no request"), ('{"picture": "k"}\n', [], "line 1: this is no request"), (None, [], "No such file"),
    (Request("k", "a").to_json(), ["--caption", "a"], "goes without captions"),
    (Request("k", "a", model="http://127.0.0.1:1/v1#x;side=1").to_json(), [], "side of a server"),
])  # fmt: skip
def test_that_a_file_that_cannot_be_asked_again_is_refused(folder, tmp_path, capsys, text, more, word):
    log = tmp_path / "requests.jsonl"
    if text is not None:
        log.write_text(text)
    assert cli.main(["align", str(folder), "--replay", str(log), *more]) in (2, 3)
    assert word in capsys.readouterr().err


def test_that_nothing_is_asked_again_of_a_server_for_a_project_that_forbids_them(project, chat, tmp_path, capsys):
    log = tmp_path / "requests.jsonl"
    assert cli.main(["align", str(project), "--caption", CAPTION, "--model", chat.id, "--log", str(log)]) == 0
    with Project.open(project / FILE_NAME) as made:
        forbid_servers(made, True)
    chat.requests.clear()
    assert cli.main(["align", str(project), "--replay", str(log)]) == 3
    assert chat.requests == []
