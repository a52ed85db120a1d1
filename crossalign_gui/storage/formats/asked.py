"""What a question about an image asks for: answers such as "None" and boxes without a label say it nowhere else."""

from __future__ import annotations

import re

from crossalign_gui.domain.grounded_text import FAMILIES
from crossalign_gui.storage.formats.prompts import PROMPTS

_IMAGE = re.compile(r"<image>|<img>.*?</img>|Picture \d+:|<\|image\|>|<\|grounding\|>|<grounding>(?!<phrase>)", re.DOTALL)
_MARKED = re.compile(
    r"<ref>(.+?)</ref>|<\|object_ref_start\|>(.+?)<\|object_ref_end\|>|<\|ref\|>(.+?)<\|/ref\|>|<phrase>(.+?)</phrase>",
    re.DOTALL,
)
_QUOTED = re.compile(r"""\[\s*((?:'[^'\]]*'|"[^"\]]*")(?:\s*,\s*(?:'[^'\]]*'|"[^"\]]*"))*)\s*\]""")
_DETECT = re.compile(r"(?:detect|segment) ([^\n]+)")
_VERB = re.compile(
    r"\b(?:locate|find|detect|ground|segment|mark|outline|point (?:at|to|out)|where(?: is| are|'s)|show me"
    r"|bounding box(?:es)? (?:of|for))\s+(?:all of |all |every |each |any )?(.+?)"
    r"(?:\s+in (?:this|the) (?:image|picture|photo)|\s+and (?:output|report|give|answer|provide|return|draw)\b"
    r"|\s+as JSON|\s+with\b|[.?!,;:\n]|$)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|or)\s+(?:every|all|each|any)\s+", re.IGNORECASE)
_OWN = [
    re.compile(re.escape(template).replace(r"\{\}", "(.+)"), re.DOTALL)
    for template in dict.fromkeys((*PROMPTS["phrase"], *(family.find for family in FAMILIES.values()), *PROMPTS["point"]))
    if template != "detect {}"
]
_MORE = re.compile(
    r"\bin (this|the) (image|picture|photo) and\b|[.?!]\s+\S|\band (output|report|give|answer|provide|return|draw)\b",
    re.IGNORECASE,
)
"""A template of ours caught more than the phrase."""
_CAPTION = re.compile(
    r"\b(describe|description|caption|what (is|can be seen|do you see) in (this|the) (image|picture|photo))\b|<\w*CAPTION>",
    re.IGNORECASE,
)


def asked(question: str) -> tuple[str, ...]:
    """The phrases, empty when they cannot be told. The shape that a question shows for its answer is none of them."""
    plain = _IMAGE.sub("", question[:20_000]).strip()
    for template in _OWN:
        found = template.fullmatch(plain)
        if found and not _MORE.search(found.group(1)):
            return (found.group(1),)
    marked = [next(part for part in found if part).strip() for found in _MARKED.findall(plain)]
    if marked:
        return tuple(dict.fromkeys(name for name in marked if name))
    quoted = _QUOTED.search(plain)
    if quoted:
        return tuple(part[1:-1] for part in re.findall(r"""'[^']*'|"[^"]*\"""", quoted.group(1)) if part[1:-1].strip())
    found = _DETECT.fullmatch(plain)
    if found:
        return tuple(part.strip() for part in found.group(1).split(";") if part.strip())
    found = _VERB.search(plain)
    return tuple(part.strip(" '\"") for part in _AND.split(found.group(1)) if part.strip(" '\"")) if found else ()


def wants_caption(question: str) -> bool:
    """A description of the whole image."""
    plain = _IMAGE.sub("", question[:20_000]).strip()
    return not plain or bool(_CAPTION.search(plain))


def without_image(question: str) -> str:
    """The question as a person would ask it."""
    return re.sub(rf"(?:{_IMAGE.pattern})\n?", "", question, flags=re.DOTALL)
