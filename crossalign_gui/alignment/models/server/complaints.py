"""What can go wrong between here and an answer, as messages that say what to do."""

from __future__ import annotations

import json
import re
from typing import Any

from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.models.server.secret import variable_of
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

_CONTEXT = re.compile(r"context|too (long|many tokens)|maximum.{0,20}(length|tokens)|num_ctx|exceed", re.IGNORECASE)
_NO_PICTURES = re.compile(
    r"mmproj|multi-?modal|image.{0,40}not (supported|allowed|a multimodal)|does not support image|vision|at most 0 image",
    re.IGNORECASE,
)
_LONGEST = 200


def of_status(server: Server, status: int, body: bytes, with_token: bool, location: str = "") -> AlignmentError:
    """An answer that is no success. body: its beginning."""
    said = _said(body)
    if 300 <= status < 400:
        return AlignmentError(
            message("The server {} sends on to {}; nothing was sent there. If that is right, add that address.", server.host,
                    location[:_LONGEST] or "?")
        )  # fmt: skip
    if status in (401, 403):
        if with_token:
            return AlignmentError(message("The server {} refuses the token ({}). Set another one.", server.host, status))
        return AlignmentError(
            message(
                "The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.",
                server.host, status, variable_of(server.url),
            )
        )  # fmt: skip
    if _NO_PICTURES.search(said):
        return AlignmentError(
            message("{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).", server.model,
                    server.host, said)
        )  # fmt: skip
    if status in (400, 413, 422, 500) and _CONTEXT.search(said):
        return AlignmentError(
            message("The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a "
                    "longer context.", server.model, server.host, said)
        )  # fmt: skip
    names_it = bool(server.model) and server.model in said  # transformers serve: "pinned to 'A'; requested 'B'"
    if status == 404 or (status < 500 and (names_it or ("model" in said.lower() and "not" in said.lower()))):
        return AlignmentError(
            message("There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.",
                    server.model, server.url, status, said)
        )  # fmt: skip
    if status == 429:
        return AlignmentError(
            message("The server {} has too many requests (429). Try later, or send fewer at a time.", server.host)
        )
    if status >= 500:
        return AlignmentError(message("The server {} failed ({}): “{}”. Look at its log.", server.host, status, said))
    return AlignmentError(message("The server {} refused the request ({}): “{}”", server.host, status, said))


def is_passing(status: int, body: bytes) -> bool:
    """Whether a failure may be gone at the next try: not where the server says that it lacks something."""
    said = _said(body)
    return status != 500 or not (_NO_PICTURES.search(said) or _CONTEXT.search(said))


def unreachable(server: Server, error: Exception) -> AlignmentError:
    return AlignmentError(
        message(
            "No server answers at {} ({}). Start it, or correct its address under Model > Models.", server.url, _short(error)
        )
    )


def lost(server: Server, error: Exception) -> AlignmentError:
    return AlignmentError(
        message("The connection to {} broke off in the middle of an answer ({}). Try again.", server.host, _short(error))
    )


def too_slow(server: Server) -> AlignmentError:
    return AlignmentError(
        message("{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.", server.host,
                server.timeout)
    )  # fmt: skip


def too_large(server: Server, most: int) -> AlignmentError:
    return AlignmentError(
        message("{} answered more than {} MB, which is no answer to a caption; it was stopped", server.host, most // 2**20)
    )


def no_protocol(server: Server, what: str) -> AlignmentError:
    return AlignmentError(
        message("What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.", server.url, what)
    )


def refused(server: Server, text: str) -> AlignmentError:
    return AlignmentError(message("{} declined to answer: “{}”", server.model, _cut(text)))


def empty(server: Server) -> AlignmentError:
    return AlignmentError(
        message("{} answered with nothing. If it is a model that thinks first, switch that off on the server.", server.model)
    )


def in_words(server: Server, text: str, looks_like: str) -> AlignmentError:
    """An answer without any place."""
    if looks_like:
        return AlignmentError(
            message("{} answered in the manner of {}: “{}”. Choose that family for this server.", server.model, looks_like,
                    _cut(text))
        )  # fmt: skip
    return AlignmentError(
        message("{} answered in words and named no place: “{}”. Ask again, or choose another family or model.", server.model,
                _cut(text))
    )  # fmt: skip


def _said(body: bytes) -> str:
    """The words of the server, wherever it puts them."""
    text = body.decode("utf-8", "replace")
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return _cut(re.sub(r"<[^>]{0,200}>", " ", text))
    for key in ("error", "message", "detail", "msg"):
        while isinstance(value, dict) and key in value:
            value = value[key]
    return _cut(value if isinstance(value, str) else text)


def _cut(text: str) -> str:
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def _short(error: Exception) -> str:
    return _cut(str(error)) or type(error).__name__
