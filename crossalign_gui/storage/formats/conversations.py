"""Conversations of vision-language models, read whatever the model and the trainer: LLaVA and ShareGPT, LLaMA-Factory, InternVL,
PaliGemma and Florence-2 (`prefix`, `suffix`), and files of a model's answers, which come in as its proposals.

The family of an answer is told by its marks; bare JSON, which several families write alike, is read as 0 to 1000 unless the switch
says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crossalign_gui.domain.document import Agent, Document, Provenance
from crossalign_gui.domain.grounded_text import FAMILIES, Family, sniff
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import dialogue
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.bbox_2d import budget_choices, budget_of
from crossalign_gui.storage.formats.errors import not_one_of
from crossalign_gui.storage.formats.source import Source

_SPACE = "conversations"


def read(source: Source) -> Iterator[Document]:
    name = source.choice("family", "auto")
    if name != "auto" and name not in FAMILIES:
        raise not_one_of("family", ("auto", *FAMILIES), name)

    def choose(text: str) -> Family:
        found = FAMILIES.get(name) or sniff(text)
        if found is None:
            source.warn(message("answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)"))
        return found or FAMILIES["qwen3_vl"]

    documents = dialogue.read(source, _SPACE, choose, budget_of(source.choices))
    model = source.choice("proposed_by", "")
    yield from (_proposed(document, source, model) for document in documents) if model else documents


def _proposed(document: Document, source: Source, model: str) -> Document:
    """What a model answered is for a person to judge."""
    agent = f"model_{model}"[:128]
    source.agents.setdefault(agent, Agent(agent, "model", model))
    made = Provenance("model", agent, method=_SPACE)
    answers = tuple(
        replace(caption, answer=replace(caption.answer, status="proposed", prov=made)) if caption.answer else caption
        for caption in document.captions
    )
    return replace(
        document,
        captions=answers,
        regions=tuple(replace(region, status="proposed", prov=made) for region in document.regions),
        links=tuple(replace(link, status="proposed", prov=made) for link in document.links),
    )


def _recognise(head: Head) -> bool:
    keys = head.keys
    if not (head.lines or head.array):
        return False
    return bool(keys & {"conversations", "messages"}) or keys >= {"prefix", "suffix"} or keys >= {"query", "response"}


FORMAT = Format(
    name="conversations",
    title=message("Conversations of vision-language models"),
    about=message(
        "Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2."
    ),
    suffix=".jsonl",
    read=read,
    recognise=_recognise,
    choices=(
        Choice(
            "family",
            "Model",
            (("auto", "by its marks"), *((family.name, family.title) for family in FAMILIES.values())),
            "reading",
            kept=(),
        ),
        Choice("proposed_by", "Answers are", (("", "a data set"), ("model", "proposals of a model")), "reading", free=True),
        *budget_choices("reading", "family"),
    ),
    order=90,
)
