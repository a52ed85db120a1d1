import json

import pytest
from huggingface_hub import constants

from crossalign_gui import cli
from crossalign_gui.alignment.models import blip, published
from crossalign_gui.paths import resources
from crossalign_gui.storage.formats.registry import format_named
from tests import tiny


def test_that_models_are_listed_with_what_is_on_the_disk(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    assert cli.main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "bundled" in lines[0]
    assert any(line.startswith("google/tipsv2-b14") and "to download" in line for line in lines)


@pytest.mark.parametrize("family", ["clip", "sam2", "blip-caption"])
def test_that_checking_a_model_tells_each_word_and_fails_for_random_weights(capsys, monkeypatch, tmp_path, family):
    monkeypatch.setattr(blip, "_MOST_TOKENS", 6)  # random weights never end a sentence
    folder = tiny.save(family, tmp_path / family)
    assert cli.main(["models", "check", str(folder), "--device", "cpu", "--json"]) in (0, 1)
    result = json.loads(capsys.readouterr().out)
    assert result["asked"] == len(result["words"]) == 7
    assert result["revision"].startswith("local-")
    assert (family == "blip-caption") == bool(result["texts"])
    assert cli.main(["models", "check", str(folder), "--device", "cpu", "--brief"]) in (0, 1)
    assert "of 7 words point to the right place" in capsys.readouterr().out


def test_that_checking_the_bundled_model_needs_nothing(capsys):
    assert cli.main(["models", "check", "compact", "--brief"]) in (0, 1)
    assert "space shuttle" in capsys.readouterr().out


def test_that_a_check_tells_what_was_published_and_what_measures_the_same(capsys, monkeypatch):
    known = published.Published("compact", "SA-Co", "saco", "best_cgf1", "cgf1", 12.5, "https://x.org/table", "by boxes")
    monkeypatch.setattr(published, "PUBLISHED", (known,))
    cli.main(["models", "check", "compact", "--brief"])
    told = capsys.readouterr().out
    assert "12.5 % cgf1 on SA-Co, by boxes (https://x.org/table)" in told
    assert "crossalign-gui evaluate DATA --from saco --model compact --annotator DATA_B --annotator DATA_C" in told
    cli.main(["models", "check", "compact", "--brief", "--json"])
    (entry,) = json.loads(capsys.readouterr().out)["published"]
    assert (entry["percent"], entry["row"]) == (12.5, "best_cgf1")


def test_that_published_figures_stand_in_the_documentation_with_their_sources():
    text = (resources() / "docs" / "models.md").read_text("utf-8")
    for item in published.PUBLISHED:
        row = next(line for line in text.splitlines() if line.startswith(f"| {item.model} |"))
        assert f" {item.percent:.1f}" in row
        assert item.source in row
        assert format_named(item.format).read is not None


def test_that_a_model_aligns_from_the_command_line(folder, tmp_path, capsys):
    model = tiny.save("owlv2", tmp_path / "owl")
    assert cli.main(["align", str(folder), "--caption", "a red box", "--model", str(model), "--device", "cpu"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == 3
    assert {row["model"] for row in rows} == {str(model)}
    assert all(row["revision"].startswith("local-") for row in rows)


def test_that_a_model_that_is_no_model_ends_with_its_own_exit_code(capsys, tmp_path):
    assert cli.main(["models", "check", str(tmp_path)]) == 3
    assert "no config.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("woman", ["everyday thing: person, read as 'person'"]),
        ("dog", ["everyday thing: dog", "photographs (ImageNet): ", "drawings: dog"]),
        ("Puppies", ["everyday thing: dog"]),
        ("meadow", ["everyday stuff: grass 0.9, field 0.9, read as 'grass'", "colour and place: green, at the bottom"]),
        ("jacket", ["everyday part of a person: torso, read as 'torso'"]),
        ("vehicle", ["everyday thing: bicycle, car, motorcycle, airplane, bus, train and 2 more"]),
        ("fire truck", ["everyday thing: truck"]),
        ("kangaroo", ["photographs (ImageNet): "]),
        ("orange", ["colour: orange", "everyday thing: orange"]),
        ("red", ["colour: red"]),
        ("left", ["place: left"]),
        ("tiny", ["size: small"]),
        ("happy", ["adjective: not looked at"]),
        ("the", ["function word"]),
        ("sitting", ["verb: not looked for"]),
        ("background", ["place: background"]),
        ("xyzzyq", ["unknown"]),
    ],
)
def test_that_it_is_told_how_a_word_is_read(capsys, word, said):
    assert cli.main(["models", "words", word]) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == f"{word}:"
    for text in said:
        assert any(line.strip().startswith(text) for line in lines), (text, lines)
    if "everyday" not in said[0]:
        assert not any("everyday" in line for line in lines) or word == "orange"


def test_that_several_words_are_told_in_their_order(capsys):
    assert cli.main(["models", "words", "sofa", "xyzzyq", "sky"]) == 0
    heads = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert heads == ["sofa:", "xyzzyq:", "sky:"]


def test_that_the_everyday_names_are_listed(capsys):
    assert cli.main(["models", "words"]) == 0
    things, stuff, parts = capsys.readouterr().out.splitlines()
    assert things.startswith("things: person, bicycle, car")
    assert "sky, tree, grass" in stuff
    assert parts == "parts of persons: head, face, hair, hat, hand, arm, torso, leg, foot"
