"""What a server sends, read without trust: a completion in one piece or as a stream of events, and the list of its models."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

MOST_NAMES = 10_000


class OddAnswer(Exception):  # noqa: N818 (said on in words)
    """Not the form that the protocol promises."""


class Complaint(OddAnswer):
    """The server says in a success that it failed. body: what it says."""

    def __init__(self, body: bytes) -> None:
        super().__init__("an error")
        self.body = body


@dataclass(frozen=True, slots=True)
class Completion:
    """text: what the model wrote. finish: why it ended: "stop", "length" (cut off), "content_filter", or empty. refusal: its words
    where it declined. thought: whether it wrote thoughts apart from the text."""

    text: str
    finish: str = ""
    refusal: str = ""
    thought: bool = False


def whole(body: bytes) -> Completion:
    """An answer in one piece. Raises OddAnswer."""
    choice = _choice(_json(body))
    said = choice.get("message")
    if not isinstance(said, dict):
        raise OddAnswer("no message")
    finish = choice.get("finish_reason")
    return Completion(
        _text(said.get("content")), finish if isinstance(finish, str) else "", _text(said.get("refusal")), _thinks(said)
    )


class Events:
    """A stream of server-sent events, fed as it arrives."""

    def __init__(self) -> None:
        self._rest = b""
        self._parts: list[str] = []
        self._refusals: list[str] = []
        self._finish = ""
        self._thought = self.done = False

    def feed(self, data: bytes) -> None:
        """Raises OddAnswer."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._take(line.strip())

    def close(self) -> Completion:
        """Raises OddAnswer where the stream ended before the answer did."""
        with suppress(OddAnswer):
            self._take(self._rest.strip())  # half a line where the connection broke off
        if not self.done and not self._finish:
            raise OddAnswer("the stream ended too early")
        return Completion("".join(self._parts), self._finish, "".join(self._refusals), self._thought)

    def _take(self, line: bytes) -> None:
        if not line.startswith(b"data:") or self.done:
            return
        data = line[5:].strip()
        if data == b"[DONE]":
            self.done = True
            return
        value = _json(data)
        if value.get("choices") == []:  # the count of tokens at the end
            return
        choice = _choice(value)
        delta = choice.get("delta")
        if isinstance(delta, dict):
            self._parts.append(_text(delta.get("content")))
            self._refusals.append(_text(delta.get("refusal")))
            self._thought = self._thought or _thinks(delta)
        finish = choice.get("finish_reason")
        if isinstance(finish, str):
            self._finish = finish


def model_names(body: bytes) -> tuple[str, ...]:
    """Raises OddAnswer."""
    value = _json(body)
    rows = value.get("data", value.get("models"))
    if not isinstance(rows, list):
        raise OddAnswer("no list of models")
    names = [row.get("id", row.get("name")) for row in rows[:MOST_NAMES] if isinstance(row, dict)]
    return tuple(name for name in names if isinstance(name, str) and name and name.isprintable())


def _json(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise OddAnswer("no JSON") from error
    if not isinstance(value, dict):
        raise OddAnswer("no object")
    if value.get("error"):
        raise Complaint(body)
    return value


def _choice(value: dict[str, Any]) -> dict[str, Any]:
    choices = value.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise OddAnswer("no choices")
    return choices[0]


def _text(content: Any) -> str:
    """Some servers send parts instead of one text. Raises OddAnswer."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        texts = [part.get("text") if isinstance(part, dict) else part for part in content[:1000]]
        return "".join(text for text in texts if isinstance(text, str))
    raise OddAnswer("content that is no text")


def _thinks(said: dict[str, Any]) -> bool:
    return any(isinstance(said.get(key), str) and said[key] for key in ("reasoning_content", "reasoning"))
