"""What an action is called where no underlined letter can be shown."""

from __future__ import annotations

import re


def plain(text: str) -> str:
    """Without the mark of its letter, such as "&Open …" or "打开(&O)…", and without the dots."""
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(" …")
