"""The labelling interface that belongs to exported tasks: every object, control and class that their items name."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from crossalign_gui.storage.formats.label_studio_attributes import choices_of
from crossalign_gui.storage.formats.label_studio_items import CONTROLS, TAGS
from crossalign_gui.storage.formats.xml_out import child, serialise


class Interface:
    """Grows while tasks are written. Names of controls and objects are those of the items."""

    def __init__(self) -> None:
        self._images: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._questions: dict[str, None] = {}
        self._controls: dict[tuple[str, str, str], dict[str, None]] = {}
        self._answers: dict[tuple[str, str, str, bool], dict[str, None]] = {}
        self._classes: dict[str, None] = {"region": None}
        self._phrases: dict[str, None] = {"phrase": None}

    def image(self, name: str, field: str) -> None:
        """An object that shows the field of a task."""
        self._images[name] = field

    def text(self, name: str, field: str) -> None:
        self._texts[name] = field

    def question(self, field: str) -> None:
        self._questions.setdefault(field)

    def shapes(self, kind: str, control: str, image: str, names: list[str]) -> None:
        """kind: as `CONTROLS` has it; no names: shapes without classes."""
        tag = TAGS[kind] if names else TAGS[kind].removesuffix("Labels")
        own = control == shape_control(kind, image)
        self._controls.setdefault((tag, control, image), self._classes if own else {}).update(dict.fromkeys(names))

    def words(self, control: str, text: str, names: list[str]) -> None:
        own = control == span_control(text)
        classes = self._controls.setdefault(("Labels", control, text), self._phrases if own else {})
        classes.update(dict.fromkeys(names))

    def answer(self, item: dict[str, Any], of_region: bool) -> None:
        """An item that says an attribute: see label_studio_attributes.py."""
        tag = {"choices": "Choices", "textarea": "TextArea", "number": "Number"}[str(item["type"])]
        values = self._answers.setdefault((tag, str(item.get("from_name")), str(item.get("to_name")), of_region), {})
        chosen = choices_of(item)
        values.update(dict.fromkeys(("true", "false") if chosen in (["true"], ["false"]) else chosen))

    def xml(self) -> str:
        view = Element("View")
        for name, field in (self._images or {"image": "image"}).items():
            for kind in CONTROLS:
                self._controls.setdefault((TAGS[kind], shape_control(kind, name), name), self._classes)
            child(view, "Image", name=name, value=f"${field}")
        for name, field in (self._texts or {"caption": "caption"}).items():
            child(view, "Text", name=name, value=f"${field}")
            self._controls.setdefault(("Labels", span_control(name), name), self._phrases)
            if name in self._questions:
                child(view, "TextArea", name=f"answer_{name}", toName=name, editable="true")
        for (tag, name, to), classes in self._controls.items():
            control = child(view, tag, name=name, toName=to)
            for value in classes:
                child(control, "Label", value=value)
        for (tag, name, to, of_region), values in self._answers.items():
            control = child(view, tag, name=name, toName=to, **({"perRegion": "true"} if of_region else {}))
            for value in values:
                child(control, "Choice", value=value)
        child(child(view, "Relations"), "Relation", value="grounds")
        return serialise(view).split("\n", 1)[1]  # its own reader wants no declaration


def shape_control(kind: str, image: str) -> str:
    """Our control for new shapes of an image."""
    return CONTROLS[kind] if image == "image" else f"{CONTROLS[kind]}_{image}"


def span_control(field: str) -> str:
    """The control that marks phrases in a text."""
    return f"span_{field}"
