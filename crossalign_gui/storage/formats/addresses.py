"""Names of files as addresses: percent-encoded where an address could not hold them."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

_LITERAL = re.compile(r"[ #]|%(?![0-9A-Fa-f]{2})|[^\x00-\x7f]")
"""What an encoded address does not hold: some programs write the name as it is."""


def encoded(uri: str) -> str:
    """A relative path as an address; what is one already stays."""
    return uri if "://" in uri else quote(uri, safe="/")


def is_literal(address: str) -> bool:
    return _LITERAL.search(address) is not None


def decoded(address: str) -> str:
    """The path again; an absolute address stays as it is."""
    return address if "://" in address or is_literal(address) else unquote(address)
