"""XML that every parser takes."""

from __future__ import annotations

import re
from html import escape
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
    """Indented. Below the root nothing may stand behind an element (`tail`)."""
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n']
    try:
        _put(root, "\n", parts)
    except _SpacedNameError:
        indent(root)
        parts[1:] = [tostring(root, encoding="unicode")]
    parts.append("\n")
    return "".join(parts)


class _SpacedNameError(Exception):
    """A name of a name space, which needs a prefix."""


def _put(node: Element, line: str, parts: list[str]) -> None:
    """As ElementTree writes it, in a third of the time. line: what stands before the node, the end of
    a line and blanks."""
    tag, text, start = node.tag, node.text or "", node.tag
    for name, value in node.items():
        start += f' {name}="{_attribute(value)}"'
    if "{" in start and any("{" in name for name in (tag, *node.keys())):
        raise _SpacedNameError
    if not len(node):
        parts.append(f"<{start}>{escape(text, quote=False)}</{tag}>" if text else f"<{start} />")
        return
    inner = f"{line}  "
    parts.append(f"<{start}>{escape(text, quote=False) if text.strip() else inner}")
    for number, below in enumerate(node):
        if number:
            parts.append(inner)
        _put(below, inner, parts)
    parts.append(f"{line}</{tag}>")


def _attribute(text: str) -> str:
    text = escape(text, quote=False).replace('"', "&quot;")
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


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
