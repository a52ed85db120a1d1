"""Training data for one vision-language model and one trainer: JSON lines of questions and answers in the model's own way of writing
regions (see domain.grounded_text), with the entry or the command line that the trainer needs.

Trainers: ms-swift (`messages` and `images`), LLaMA-Factory (the same, with dataset_info.json: its data/README), and the form that the
model's own repository takes (InternVL: id, image, width, height, conversations; PaliGemma and Florence-2: image, prefix, suffix;
others: image and conversations, as LLaVA).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Family, Place, Thing, Writer
from crossalign_gui.domain.grounded_text.families import Json, Locations, PointTags
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import vlm_preview
from crossalign_gui.storage.formats.base import Choice, Format
from crossalign_gui.storage.formats.bbox_2d import budget_choices, budget_of, tell_budget
from crossalign_gui.storage.formats.errors import FormatError, not_one_of
from crossalign_gui.storage.formats.interleaved import missing, pieces
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_FILE
from crossalign_gui.storage.formats.outgoing import class_name, features
from crossalign_gui.storage.formats.phrases import phrases, places
from crossalign_gui.storage.formats.prompts import TASKS, Prompts
from crossalign_gui.storage.formats.target import Target, dumps

_USUAL = ("caption", "phrase", "question", "absent")
_IMAGE = "<image>"
_TURNS = ("each", "all")
_TRAINERS = ("swift", "llama_factory", "own")
_HUB = {"qwen3_vl": "Qwen/Qwen3-VL-8B-Instruct", "qwen2_5_vl": "Qwen/Qwen2.5-VL-7B-Instruct", "internvl": "OpenGVLab/InternVL3_5-8B",
        "qwen2_vl": "Qwen/Qwen2-VL-7B-Instruct", "glm_v": "zai-org/GLM-4.5V", "minicpm_v": "openbmb/MiniCPM-V-4_5"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the switches say."""

    family: Family
    trainer: str
    tasks: tuple[str, ...]
    prompts: Prompts
    budget: Budget
    share: float
    seed: str
    together: bool
    """All questions about an image are turns of one record."""


def _plan(target: Target) -> _Plan:
    """Raises FormatError, OSError."""
    name, trainer = target.choice("model", "qwen3_vl"), target.choice("trainer", "swift")
    if name not in FAMILIES:
        raise not_one_of("model", FAMILIES, name)
    if trainer not in _TRAINERS:
        raise not_one_of("trainer", _TRAINERS, trainer)
    wanted = target.choice("tasks", "usual")
    tasks = (
        _USUAL
        if wanted == "usual"
        else TASKS
        if wanted == "all"
        else tuple(part.strip() for part in wanted.replace("+", ",").split(","))
    )
    for task in tasks:
        if task not in TASKS:
            raise not_one_of("tasks", ("usual", "all", *TASKS), task)
    try:
        share = float(target.choice("validation", "0"))
    except ValueError:
        share = -1.0
    if not 0 <= share < 1:
        raise FormatError(message("validation is a share from 0 to 1, not {!r}", target.choice("validation", "0")))
    seed, turns = target.choice("seed", "0"), target.choice("turns", "each")
    if turns not in _TURNS:
        raise not_one_of("turns", _TURNS, turns)
    together = turns == "all"
    if together and trainer == "own" and isinstance(FAMILIES[name].syntax, Locations):
        target.lose(message("dialogues become one question a record: the model takes one at a time"))
        together = False
    return _Plan(FAMILIES[name], trainer, tasks, Prompts(seed, _templates(target.choice("templates", ""))), budget_of(target.choices),
                 share, seed, together)  # fmt: skip


def _templates(name: str) -> object:
    """The content of a JSON file of templates; None without one."""
    if not name:
        return None
    path = Path(name)
    if path.stat().st_size > MOST_BYTES_OF_A_FILE:
        raise FormatError(message("{} is larger than {} MB", path.name, MOST_BYTES_OF_A_FILE >> 20))
    try:
        return loads(path.read_bytes().removeprefix(b"\xef\xbb\xbf"), path.name)
    except UnicodeDecodeError as error:
        raise FormatError(message("{}: this is not JSON ({})", path.name, error)) from error


def write(target: Target, documents: Iterable[Document]) -> None:
    plan = _plan(target)
    counts = {"train": 0, "validation": 0}
    shown: list[vlm_preview.Shown] = []
    with ExitStack() as stack:
        files: dict[str, TextIO] = {}
        for document in documents:
            part = _part(document, plan)
            every = list(_Tasks(document, plan, target).turns())
            for turns in [every] if plan.together and every else [[turn] for turn in every]:
                if part not in files:
                    files[part] = stack.enter_context(target.text(f"{part}.jsonl"))
                files[part].write(dumps(_record(document, plan, turns, counts[part])) + "\n")
                counts[part] += 1
            for question, answer in every:
                if len(shown) < vlm_preview.MOST:
                    record_shown = vlm_preview.Shown(document.image, question, answer)
                    if vlm_preview.decode(record_shown, plan.family, plan.budget).regions:
                        shown.append(record_shown)
        if "train" not in files:
            stack.enter_context(target.text("train.jsonl"))
    _instructions(target, plan, counts)
    if shown:
        vlm_preview.write(target, shown, plan.family, plan.budget)


def _part(document: Document, plan: _Plan) -> str:
    """By the image, so that all that is asked of it lies on one side; a split that the image has already stays."""
    split = (document.image.split or "").lower()
    if split:
        return "train" if split.startswith("train") else "validation"
    number = int.from_bytes(hashlib.sha256(f"{plan.seed}\0{document.image.uri}".encode()).digest()[:4], "big")
    return "validation" if number < plan.share * 2**32 else "train"


class _Tasks:
    """The questions about one image with their answers."""

    def __init__(self, document: Document, plan: _Plan, target: Target) -> None:
        self._document, self._plan, self._target = document, plan, target
        self._family = plan.family
        self._uri = document.image.uri
        self._writer = Writer(plan.family, (document.image.width, document.image.height), plan.budget)
        self._things = self._named()
        self._absent = tuple(missing(document, target, (*plan.family.marks, _IMAGE)))

    def turns(self) -> Iterator[tuple[str, str]]:
        for task in TASKS:
            if task in self._plan.tasks:
                yield from getattr(self, f"_{task}_turns")()

    def _named(self) -> dict[str, list[Place]]:
        """Phrases, and classes of regions without one, with all their places: one answer to each name."""
        found: dict[str, list[Place]] = {}
        linked: set[str] = set()
        for caption in self._document.captions:
            for phrase in phrases(self._document, caption):
                linked.update(region.id for region in phrase.regions)
                if phrase.regions and self._writable(phrase.span.text):
                    known = found.setdefault(phrase.span.text, [])
                    known += [place for place in places(phrase.regions) if place not in known]
        for region in self._document.regions:
            if region.id not in linked:
                name = class_name(self._document, region, self._target)
                if region.label is not None and self._writable(name):
                    found.setdefault(name, []).extend(places([region]))
                else:
                    self._target.lose(message("regions without a phrase are left out"), self._uri)
        return found

    def _writable(self, text: str) -> bool:
        if any(mark in text for mark in (*self._family.marks, _IMAGE)):
            self._target.lose(message("captions that contain marks of the format are left out"), text)
            return False
        return True

    def _shown(self, found: Sequence[Place]) -> Sequence[Place]:
        """What this family can write; losses are told."""
        if self._family.points_only:
            boxes = sum(isinstance(place, Box) for place in found)
            if boxes:
                self._target.lose(message("boxes are written as their middle: the model knows points only"), self._uri, boxes)
            return found
        if not isinstance(self._family.syntax, Json):
            kept = [place for place in found if isinstance(place, Box)]
            if len(kept) < len(found):
                self._target.lose(
                    message("points are left out: the model knows boxes only"), self._uri, len(found) - len(kept)
                )
            found = kept
        if found:
            self._target.lose(message("coordinates are rounded to the steps of the model"), self._uri, len(found))
            tell_budget(self._target, self._family, self._plan.budget, self._document.image)
        return found

    def _ask(self, task: str, what: str) -> str:
        if task == "phrase" and isinstance(self._family.syntax, Locations | PointTags):
            return self._family.find.replace("{}", what)  # tokens of the task: other words mean other tasks
        if task == "phrase" and self._plan.trainer == "own":
            return self._family.find.replace("{}", what)
        return self._plan.prompts.ask(task, what, self._uri)

    def _caption_turns(self) -> Iterator[tuple[str, str]]:
        for caption in self._document.captions:
            if caption.answer is not None:
                continue
            found = pieces(self._document, caption, self._target)
            if not any(phrase for _, phrase in found) or not self._is_sentence(caption, found):
                continue
            if not self._family.sentences:
                self._target.lose(
                    message("sentences around phrases are left out: the model writes no boxes into sentences"), caption.text
                )
                continue
            if not self._writable(caption.text):
                continue
            shown = [(text, self._shown(places(phrase.regions)) if phrase else ()) for text, phrase in found]
            if any(where for _, where in shown):
                yield self._ask("caption", ""), self._writer.sentence(shown)

    def _is_sentence(self, caption: Caption, found: Sequence[tuple[str, object]]) -> bool:
        return len(found) > 1 or caption.kind != "noun_phrase"

    def _phrase_turns(self) -> Iterator[tuple[str, str]]:
        for name, found in self._things.items():
            shown = self._shown(found)
            if shown:
                yield self._ask("phrase", name), self._writer.answer([Thing(name, tuple(shown))])

    def _region_turns(self) -> Iterator[tuple[str, str]]:
        for name, found in self._things.items():
            for place in self._shown(found):
                yield self._ask("region", self._writer.region(place)), name

    def _list_turns(self) -> Iterator[tuple[str, str]]:
        shown = {name: tuple(self._shown(found)) for name, found in self._things.items()}
        things = [Thing(name, where) for name, where in shown.items() if where]
        if things:
            names = [*(thing.name for thing in things), *self._absent]
            if isinstance(self._family.syntax, Locations) and not self._family.syntax.name_first:
                question = self._family.find.replace("{}", " ; ".join(names))
            else:
                question = self._ask("list", ", ".join(names))
            yield question, self._writer.answer([*things, *(Thing(name) for name in self._absent)])

    def _point_turns(self) -> Iterator[tuple[str, str]]:
        if not isinstance(self._family.syntax, PointTags | Json):
            self._target.lose(message("pointing is left out: the model knows boxes only"), self._uri)
            return
        for name, found in self._things.items():
            middles = tuple(place.center if isinstance(place, Box) else place for place in found)
            yield self._ask("point", name), self._writer.answer([Thing(name, middles)])

    def _count_turns(self) -> Iterator[tuple[str, str]]:
        for name, found in self._things.items():
            yield self._ask("count", name), str(len(found))
        for name in self._absent:
            yield self._ask("count", name), "0"

    def _question_turns(self) -> Iterator[tuple[str, str]]:
        for caption in self._document.captions:
            if caption.answer is None or not (self._writable(caption.text) and self._writable(caption.answer.text)):
                continue
            named = [phrase for phrase in phrases(self._document, caption) if phrase.regions]
            shown = [Thing(phrase.span.text, tuple(self._shown(places(phrase.regions)))) for phrase in named]
            shown = [thing for thing in shown if thing.places and self._writable(thing.name)]
            grounds = f"\n{self._writer.answer(shown)}" if shown else ""
            yield caption.text, caption.answer.text + grounds

    def _absent_turns(self) -> Iterator[tuple[str, str]]:
        for name in self._absent:
            yield self._ask("phrase", name), self._writer.answer([Thing(name)])


def _record(document: Document, plan: _Plan, turns: Sequence[tuple[str, str]], number: int) -> Mapping[str, object]:
    """turns: questions with their answers; the image stands in the first."""
    image = document.image
    marks = (_IMAGE, *[""] * (len(turns) - 1))
    if plan.trainer != "own":
        said = [
            {"role": role, "content": text}
            for mark, (question, answer) in zip(marks, turns, strict=True)
            for role, text in (("user", mark + question), ("assistant", answer))
        ]
        return {"messages": said, "images": [image.uri]}
    if isinstance(plan.family.syntax, Locations):
        ((question, answer),) = turns
        return {"image": image.uri, "prefix": question, "suffix": answer}
    told = [
        {"from": speaker, "value": text}
        for mark, (question, answer) in zip(marks, turns, strict=True)
        for speaker, text in (("human", f"{mark}\n{question}" if mark else question), ("gpt", answer))
    ]
    if plan.family.name == "internvl":
        return {"id": number, "image": image.uri, "width": image.width, "height": image.height, "conversations": told}
    return {"image": image.uri, "conversations": told}


def _instructions(target: Target, plan: _Plan, counts: Mapping[str, int]) -> None:
    """What the trainer needs besides the data."""
    most, least = plan.budget.most, plan.budget.least
    model = _HUB.get(plan.family.name, "MODEL")
    there = [part for part in ("train", "validation") if counts[part]]
    if plan.trainer == "llama_factory":
        tags = {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}
        info = {
            f"crossalign_{part}": {"file_name": f"{part}.jsonl", "formatting": "sharegpt",
                                   "columns": {"messages": "messages", "images": "images"}, "tags": tags}
            for part in there or ["train"]
        }  # fmt: skip
        with target.text("dataset_info.json") as file:
            file.write(dumps(info) + "\n")
        command = (f"llamafactory-cli train --dataset_dir . --dataset crossalign_train --model_name_or_path {model} "
                   f"--image_max_pixels {most} --image_min_pixels {least}")  # fmt: skip
    elif plan.trainer == "swift":
        held = " --val_dataset validation.jsonl" if "validation" in there else ""
        command = f"MAX_PIXELS={most} MIN_PIXELS={least} swift sft --model {model} --dataset train.jsonl{held}"
    else:
        return
    with target.text("command.txt") as file:
        file.write(command + "\n")


FORMAT = Format(
    name="vlm",
    title=message("Training data for a vision-language model (folder)"),
    about=message("Questions and answers with regions as the chosen model writes them, for the chosen trainer."),
    suffix="",
    write=write,
    holds=features("captions questions answers spans overlaps pieces kinds points absent loose_regions labels splits"),
    choices=(
        Choice("model", "Model", tuple((family.name, family.title) for family in FAMILIES.values()), kept=()),
        Choice("trainer", "Trainer", (("swift", "ms-swift"), ("llama_factory", "LLaMA-Factory"), ("own", "the model's own")),
               kept=()),
        Choice("tasks", "Tasks", (("usual", "captions, phrases, questions, what is not there"), ("all", "all"),
                                  ("caption", "grounded captions"), ("phrase", "phrase to boxes"), ("region", "box to phrase"),
                                  ("list", "list of all things"), ("point", "pointing"), ("count", "counting"),
                                  ("question", "questions"), ("absent", "what is not there")), free=True),
        Choice("turns", "Dialogues", (("each", "one question a record"), ("all", "all questions about an image in one record"))),
        Choice("validation", "For validation", (("0", "none"), ("0.05", "5 % of the images"), ("0.1", "10 %"), ("0.2", "20 %")),
               free=True),
        *budget_choices("writing", "model", "trainer"),
        Choice("templates", "File of templates", (("", "built in"),), free=True),
        Choice("seed", "Seed of the templates", (("0", "0"), ("1", "1"), ("2", "2")), free=True),
    ),
    order=79,
)  # fmt: skip
