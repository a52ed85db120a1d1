"""XML that every parser takes."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.target import Target

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def safe(text: str, target: Target) -> str:
    """Without the control characters that XML cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if lines != text:
        target.lose(message("carriage returns become line feeds, as XML has it"), text)
        text = lines
    clean = _FORBIDDEN.sub("\ufffd", text)
    if clean != text:
        target.lose(message("control characters are replaced: XML cannot hold them"), text)
    return clean


def child(parent: Element, tag: str, text: object = None, **attributes: str) -> Element:
    made = SubElement(parent, tag, attributes)
    if text is not None:
        made.text = str(text)
    return made


def serialise(root: Element) -> str:
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def as_json(node: Element) -> list[object]:
    """[tag, attributes, text, children]: what an importer keeps of elements that it does not read."""
    return [node.tag, dict(node.attrib), (node.text or "").strip(), [as_json(inner) for inner in node]]


def from_json(parent: Element, value: object) -> None:
    """The element again, below `parent`; what is no such list is left out."""
    if not isinstance(value, list) or len(value) != 4 or not isinstance(value[1], dict) or not isinstance(value[3], list):
        return
    node = child(parent, str(value[0]), str(value[2]) or None, **{str(key): str(text) for key, text in value[1].items()})
    for inner in value[3]:
        from_json(node, inner)
