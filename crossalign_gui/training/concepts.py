"""The drawn concepts that the bundled model learns: things with a shared name in several artists' emoji."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossalign_gui.paths import resources
from crossalign_gui.training.sources import fetch

TRAINING_ARTISTS = ("noto", "twemoji", "emojione", "fxemoji")
TEST_ARTISTS = ("openmoji", "fluent-emoji", "fluent-emoji-flat", "emojione-v1")

_CATEGORIES = ("Activities", "Animals & Nature", "Food & Drink", "Objects", "Travel & Places")
# Signs and times of day, not things.
_NOT_THINGS = re.compile(r"oclock|thirty|skin-tone|-suit$|-sign$|arrow|button|currency")
_BODIES_AND_FACES = (
    "alien", "alien-monster", "robot", "pile-of-poo", "ghost", "skull", "nose", "ear", "eye", "tongue", "mouth",
    "foot", "leg", "brain", "bone", "tooth", "santa-claus", "baby", "man", "woman", "boy", "girl", "old-man",
    "old-woman",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Concept:
    """`id` is the icons' shared name; `noun` what a person says; `names` all that name it, the noun first."""

    id: str
    noun: str
    names: tuple[str, ...]


@cache
def load() -> tuple[Concept, ...]:
    """The shipped list; its order is that of the model's prototypes."""
    text = (resources() / "compact" / "concepts.json").read_text("utf-8")
    return tuple(Concept(item["id"], item["noun"], tuple(item["names"])) for item in json.loads(text))


def icons(artist: str) -> dict[str, tuple[str, float, float]]:
    """Name -> (SVG body, width, height), plain aliases resolved."""
    data = json.loads((fetch(artist) / "package" / "icons.json").read_text("utf-8"))
    width, height = data.get("width", 16), data.get("height", 16)
    found = {
        name: (icon["body"], icon.get("width", width), icon.get("height", height)) for name, icon in data["icons"].items()
    }
    for name, alias in data.get("aliases", {}).items():
        if set(alias) == {"parent"} and alias["parent"] in found:
            found[name] = found[alias["parent"]]
    return found


def icon_of(concept_id: str, names: Mapping[str, Any]) -> str | None:
    """The name of a concept's icon in one artist's set; fxemoji writes names without hyphens."""
    for name in (concept_id, concept_id.replace("-", "")):
        if name in names:
            return name
    return None


def build() -> list[dict[str, Any]]:
    """What `concepts.json` holds: the things that at least two training artists have drawn."""
    metadata = json.loads((fetch("noto") / "package" / "metadata.json").read_text("utf-8"))
    candidates = [name for category in _CATEGORIES for name in metadata["categories"][category]]
    candidates = [name for name in candidates if not _NOT_THINGS.search(name)] + list(_BODIES_AND_FACES)
    drawn = {artist: icons(artist) for artist in TRAINING_ARTISTS}
    spoken = _spoken_names()
    result = []
    for concept in sorted(set(candidates)):
        if sum(icon_of(concept, names) is not None for names in drawn.values()) < 2:
            continue
        names = list(dict.fromkeys([*_plain(concept), *spoken.get(_key(concept), ())]))
        result.append({"id": concept, "noun": names[0], "names": names})
    return result


def _plain(concept: str) -> Iterator[str]:
    """'dog-face' -> 'dog', 'dog face': the way people say it first."""
    words = concept.replace("-", " ")
    short = re.sub(r"^(shallow pan of|spiral|carpentry|dashing) | (face|button|symbol)$", "", words)
    if concept.endswith("-face") and short != "sun":
        yield short
    yield words
    thing = re.split(r" with(?:out)? ", words)[0]
    if thing not in (words, "locked", "night"):
        yield thing


def _spoken_names() -> dict[str, list[str]]:
    """CLDR short name -> further English names that are names of the thing, not mere associations."""
    path = fetch("cldr") / "package" / "annotations" / "en" / "annotations.json"
    notes = json.loads(path.read_text("utf-8"))["annotations"]["annotations"]
    found: dict[str, list[str]] = {}
    for note in notes.values():
        spoken = note.get("tts", [""])[0].lower()
        found[_key(spoken)] = [spoken]
    return found


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
