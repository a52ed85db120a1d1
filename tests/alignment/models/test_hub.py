"""Downloads against a server that speaks the hub's protocol, and the models on the disk."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest
from huggingface_hub import constants

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import hub, store
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.protocol import AlignmentError, Cancelled
from crossalign_gui.alignment.registry import load_backend
from tests import tiny
from tests.fakes import picture
from tests.hub_server import COMMIT, LARGE, HubServer, Repository

NAME = "somebody/tiny-clip"


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    folder = tiny.save("clip", tmp_path_factory.mktemp("hub"))
    (folder / "pytorch_model.bin").write_bytes(b"pickled")
    (folder / "notes.md").write_text("not needed")
    (folder / "onnx.safetensors").write_bytes(b"x" * 50)
    return folder


@pytest.fixture
def server(model, monkeypatch, tmp_path):
    state = HubServer()
    running = state.start()
    state.add(NAME, model)
    monkeypatch.setattr(constants, "ENDPOINT", state.endpoint)
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", state.endpoint + "/{repo_id}/resolve/{revision}/{filename}")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    yield state
    running.shutdown()
    running.server_close()


def fetch(name: str = NAME, report=lambda _: None, check=lambda: None) -> Path:
    return hub.download(hub.plan(name), report, check)


def test_that_a_downloaded_model_aligns_and_names_its_commit(server):
    told = []
    folder = fetch(report=told.append)
    assert folder.name == COMMIT
    names = {path.name for path in folder.iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= names
    assert not names & {"pytorch_model.bin", "notes.md", "onnx.safetensors"}
    engine = Engine(lambda: load_backend(NAME, "cpu"))
    alignment = engine.align(Query("k", picture({}), "a dog"))
    assert (alignment.model, alignment.revision) == (NAME, COMMIT)
    assert told[-1].done == told[-1].total == hub.plan(NAME).nbytes
    assert [item.done for item in told] == sorted(item.done for item in told)


def test_that_other_hugging_face_programs_find_the_download(server):
    import huggingface_hub

    folder = fetch()
    assert huggingface_hub.snapshot_download(NAME, cache_dir=constants.HF_HUB_CACHE, local_files_only=True) == str(folder)


def test_that_a_revision_can_be_named(server):
    fetch(f"{NAME}@{COMMIT}")
    assert find(f"{NAME}@{COMMIT}").revision == COMMIT
    with pytest.raises(AlignmentError, match="no such revision"):
        fetch(f"{NAME}@unknown")


def test_that_what_is_there_is_not_fetched_again(server):
    fetch()
    before = len([1 for method, path, _ in server.requests if "/cdn/" in path])
    plan = hub.plan(NAME)
    assert plan.present == plan.nbytes
    fetch()
    assert len([1 for method, path, _ in server.requests if "/cdn/" in path]) == before


def test_that_the_login_is_not_shown_to_another_host(server):
    fetch()
    seen = {("/cdn/" in path): headers.get("authorization") for _, path, headers in server.requests}
    assert seen == {False: "Bearer hf_secret", True: None}


def test_that_a_cancelled_download_goes_on_where_it_stopped(server, monkeypatch):
    large = len(server.repositories[NAME].files["model.safetensors"])
    stopped = False

    def give_up():
        if stopped:
            raise Cancelled

    def watch(progress):
        nonlocal stopped
        stopped = stopped or (progress.file == "model.safetensors" and progress.done > progress.total - large // 2)

    monkeypatch.setattr(hub, "_REPORT_EVERY", 0)
    with pytest.raises(Cancelled):
        fetch(report=watch, check=give_up)
    with pytest.raises(AlignmentError, match="Download it"):
        find(NAME)
    (broken,) = store.stored()
    assert (broken.name, broken.usable) == (NAME, False)
    stopped, server.requests[:] = False, []
    fetch()
    (asked,) = server.ranges()
    assert int(asked.removeprefix("bytes=").rstrip("-")) > large // 3
    assert find(NAME).revision == COMMIT


def test_that_a_cut_connection_is_taken_up_again_by_itself(server):
    server.cut_after = [300_000, 300_000]
    fetch()
    assert len(server.ranges()) == 2
    assert load_backend(NAME, "cpu")


def test_that_a_server_without_ranges_is_read_from_the_start(server):
    server.cut_after, server.ignore_ranges = [300_000], True
    fetch()
    assert load_backend(NAME, "cpu")


def test_that_a_damaged_file_is_noticed_and_fetched_anew(server):
    server.damage = True
    with pytest.raises(AlignmentError, match="damaged on its way"):
        fetch()
    server.damage = False
    fetch()
    assert load_backend(NAME, "cpu")


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        ((401, "RepoNotFound"), "hf auth login"),
        ((401, "GatedRepo"), "accept the conditions"),
        ((403, "GatedRepo"), "accept the conditions"),
        ((403, ""), "Your account may not load it"),
        ((404, "RepoNotFound"), "Check the spelling"),
        ((429, ""), "asks to wait"),
        ((500, ""), "Try again later"),
    ],
)
def test_that_a_refusal_says_what_to_do(server, refusal, words):
    server.repositories[NAME].refuse = refusal
    with pytest.raises(AlignmentError, match=words):
        fetch()


def test_that_a_model_that_becomes_gated_in_the_middle_says_so(server):
    plan = hub.plan(NAME)
    server.repositories[NAME].refuse = (403, "GatedRepo")
    with pytest.raises(AlignmentError, match="gated"):
        hub.download(plan)


def test_that_a_missing_file_says_so(server):
    plan = hub.plan(NAME)
    del server.repositories[NAME].files["tokenizer.json"]
    with pytest.raises(AlignmentError, match="404"):
        hub.download(plan)


def test_that_no_network_says_so(server, monkeypatch):
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(AlignmentError, match="No connection to http://127"):
        fetch()


def test_that_offline_mode_asks_nobody(server, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(AlignmentError, match="HF_HUB_OFFLINE"):
        fetch()
    assert server.requests == []


def test_that_a_full_disk_is_noticed_before_and_during_the_download(server, monkeypatch):
    usage = shutil.disk_usage("/")
    plan = hub.plan(NAME)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(AlignmentError, match="is full"):
        hub.download(plan)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)

    def full(*arguments, **named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(AlignmentError, match="is full"):
        hub.download(plan)


def test_that_a_cache_that_cannot_be_written_to_says_so(server, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    plan = hub.plan(NAME)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(AlignmentError, match="could not be stored"):
        hub.download(plan)


def test_that_pickled_weights_are_refused_unless_the_hub_converted_them(server, model):
    files = {path.name: path.read_bytes() for path in model.iterdir()}
    pickled = {name: data for name, data in files.items() if not name.endswith(".safetensors")}
    server.repositories[NAME] = Repository(pickled)
    with pytest.raises(AlignmentError, match="Pickled weights"):
        hub.plan(NAME)
    server.repositories[NAME].converted = files
    plan = hub.plan(NAME)
    assert plan.asked == "refs/pr/7"
    hub.download(plan)
    assert find(f"{NAME}@refs/pr/7").revision == COMMIT[::-1]
    assert find(NAME).revision == COMMIT[::-1]


def test_that_an_unsupported_type_stops_before_the_weights(server, tmp_path):
    folder = tmp_path / "bert"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "bert"}')
    (folder / "model.safetensors").write_bytes(b"0" * LARGE)
    server.add("somebody/bert", folder)
    with pytest.raises(AlignmentError, match=r"type 'bert'.*Supported: altclip, blip, chinese_clip, clip"):
        fetch("somebody/bert")
    assert not any("/cdn/" in path for _, path, _ in server.requests)


@pytest.mark.parametrize("name", ["", "../secret", "a/b/c", "a b", "/etc", "a@../../x"])
def test_that_what_is_no_model_id_says_so(server, name):
    with pytest.raises(AlignmentError, match="neither a folder nor a model id"):
        hub.plan(name)


def test_that_models_on_the_disk_are_listed_and_removed(server):
    assert store.stored() == []
    fetch()
    (found,) = store.stored()
    assert (found.name, found.model_type, found.revision, found.usable) == (NAME, "clip", COMMIT, True)
    assert store.remove(NAME) >= len(server.repositories[NAME].files["model.safetensors"])
    assert store.stored() == []
    with pytest.raises(AlignmentError, match="not on this computer"):
        load_backend(NAME, "cpu")
    assert store.remove(NAME) == 0
