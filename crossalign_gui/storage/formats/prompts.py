"""What a model in training is asked. Each task has several ways to ask; `{}` is the phrase, the region or the list of names."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError

TASKS = ("caption", "phrase", "region", "list", "point", "count", "question", "absent")

PROMPTS: Mapping[str, Sequence[str]] = {
    "caption": ("Describe the image with grounding.", "Describe the image and say where each thing is.",
                "Write a caption of this image in which every thing has its place."),
    "phrase": ("Locate {} in this image and output the bbox coordinates in JSON format.", "Locate {}.", "Where is {} in this image?"),
    "region": ("What is in the region {}?", "Describe the region {} of this image."),
    "list": ("Find all of these in this image: {}.", "Locate each of the following in this image: {}."),
    "point": ("Point to {}.", "Point at {} in this image."),
    "count": ("How many of {} are there in this image?", "Count {}."),
}  # fmt: skip
_SAMPLE = '{"phrase": ["Where is {}?"]}'


class Prompts:
    """Chooses by the seed and by what is asked, so that adding images does not change the others. `own` replaces the templates of
    the tasks that it names. Raises FormatError."""

    def __init__(self, seed: str, own: Any = None) -> None:
        self._seed = seed
        self._templates = dict(PROMPTS)
        if own is None:
            return
        if not isinstance(own, dict):
            raise FormatError(message("templates are an object of lists: {}", _SAMPLE))
        for task, templates in own.items():
            if task not in PROMPTS:
                raise FormatError(message("there is no task {!r}; there are {}", task, ", ".join(PROMPTS)))
            if not (isinstance(templates, list) and templates and all(isinstance(item, str) and item for item in templates)):
                raise FormatError(message("templates are an object of lists: {}", _SAMPLE))
            if task != "caption" and any(item.count("{}") != 1 for item in templates):
                raise FormatError(message("each template of the task {!r} needs one place {}", task, "{}"))
            self._templates[task] = tuple(templates)

    def ask(self, task: str, what: str, *where: str) -> str:
        """where: names the image and what else tells this question from others."""
        chosen = random.Random("\0".join((self._seed, task, what, *where))).choice(self._templates[task])
        return chosen.replace("{}", what)
