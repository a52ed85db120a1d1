"""A small server that speaks the chat-completions protocol. It answers about colours that it really sees in the picture that was
sent, in the manner of a family, with the accidents of real servers on demand.

The manners are written here by hand, apart from the program's own writers.
"""

from __future__ import annotations

import base64
import io
import json
import re
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
from PIL import Image
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import smart_resize

from tests.fakes import COLOURS

NAMES = {
    "qwen3_vl": "Qwen3-VL-8B", "qwen2_5_vl": "Qwen2.5-VL-7B", "internvl": "InternVL3-8B", "deepseek_vl2": "deepseek-vl2-small",
    "paligemma": "paligemma2-3b-mix-448", "molmo": "Molmo-7B-D-0924", "kimi_vl": "Kimi-VL-A3B", "minicpm_v": "MiniCPM-V-4_5",
    "florence2": "Florence-2-large", "gemini": "gemini-2.5-flash", "qwen2_vl": "Qwen2-VL-7B", "glm_v": "GLM-4.5V",
}  # fmt: skip
Fault = dict[str, Any]
"""Of the next answer: any of status, headers, body; wait (seconds); cut (bytes); text, finish, refusal; raw (the whole body)."""


@dataclass
class ChatServer:
    """scale, shift: of x and y, in shares of the side; pixels: a shift in pixels of the picture sent. jitter: shares by which
    every box lies elsewhere. most: pixels of the resized image, of the family that counts these.
    says: texts by a part of the prompt, before anything else."""

    family: str = "qwen3_vl"
    streams: bool = True
    scale: tuple[float, float] = (1.0, 1.0)
    shift: tuple[float, float] = (0.0, 0.0)
    pixels: tuple[float, float] = (0.0, 0.0)
    jitter: float = 0.0
    most: int = 12_845_056
    token: str = ""
    says: dict[str, str] = field(default_factory=dict)
    models: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    requests: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)
    busy: int = 0
    most_busy: int = 0
    port: int = 0

    def __post_init__(self) -> None:
        self.models = self.models or [NAMES[self.family]]
        self._lock = threading.Lock()
        self._random = np.random.default_rng(0)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def id(self) -> str:
        return f"{self.url}#{self.models[0]}"

    @property
    def prompts(self) -> list[str]:
        """Of the completions, in the order in which they came."""
        return [
            body["messages"][0]["content"][1]["text"] for _, path, _, body in self.requests if path.endswith("/completions")
        ]

    def start(self) -> ThreadingHTTPServer:
        chat = self

        class Handler(_Handler):
            state = chat

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        self.port = server.server_port
        threading.Thread(target=lambda: server.serve_forever(0.02), daemon=True).start()
        return server

    # ----------------------------------------------------------------- answering

    def answer(self, prompt: str, pixels: np.ndarray) -> str:
        for part, text in self.says.items():
            if part in prompt:
                return text
        if "Describe" in prompt or prompt == "caption en":
            seen = [name for name, colour in COLOURS.items() if find(pixels, colour) is not None]
            return " and ".join(f"a {name} box" for name in seen)
        if prompt.rstrip().endswith("?"):
            return "There are two boxes."
        phrases = asked(self.family, prompt)
        things = []
        for phrase in phrases:
            boxes = [find(pixels, colour) for name, colour in COLOURS.items() if name in phrase.lower().split()]
            things.append((phrase, [self._move(box, pixels.shape) for box in boxes if box is not None]))
        if self.family == "qwen2_5_vl":
            return _qwen25(things, pixels.shape[1], pixels.shape[0], self.most)
        return MANNERS[self.family](things, pixels.shape[1], pixels.shape[0])

    def _move(self, box: tuple[float, ...], shape: tuple[int, ...]) -> tuple[float, ...]:
        sides = (shape[1], shape[0])
        off = self._random.uniform(-self.jitter, self.jitter, 4) if self.jitter else np.zeros(4)
        return tuple(
            min(
                max(self.scale[n % 2] * value + (self.shift[n % 2] + off[n]) * sides[n % 2] + self.pixels[n % 2], 0),
                sides[n % 2],
            )
            for n, value in enumerate(box)
        )


def find(pixels: np.ndarray, colour: tuple[int, int, int]) -> tuple[float, ...] | None:
    """The box around everything of this colour."""
    near = np.abs(pixels.astype(int) - colour).max(-1) < 70
    rows, columns = np.flatnonzero(near.sum(1) > 2), np.flatnonzero(near.sum(0) > 2)
    if not len(rows) or not len(columns):
        return None
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def asked(family: str, prompt: str) -> list[str]:
    """The phrases of a prompt."""
    if family == "paligemma":
        return prompt.removeprefix("detect ").split(" ; ")
    if family == "florence2":
        return prompt.removeprefix("<CAPTION_TO_PHRASE_GROUNDING>").split(", ")
    if family == "molmo":
        return [prompt.removeprefix("Point to ").removesuffix(".")]
    marked = re.findall(r"<(?:\|ref\||ref|\|object_ref_start\|)>(.*?)<", prompt)
    if marked:
        return marked
    alone = re.match(r"Locate (.*) in this image and output", prompt)
    if alone:
        return [alone.group(1)]
    quoted = re.search(r'(?:image: |Detect )("(?:.*)")', prompt)
    return list(json.loads(f"[{quoted.group(1)}]")) if quoted else []


def _json(things: Any, number: Any, key: str = "bbox_2d", y_first: bool = False) -> str:
    rows = []
    for name, boxes in things:
        for box in boxes:
            x0, y0, x1, y1 = (number(value, place % 2) for place, value in enumerate(box))
            rows.append({key: [y0, x0, y1, x1] if y_first else [x0, y0, x1, y1], "label": name})
    return f"```json\n{json.dumps(rows)}\n```"


def _per(most: int, width: int, height: int) -> Any:
    return lambda value, axis: round(value / (width, height)[axis] * most)


def _qwen25(things: Any, width: int, height: int, most: int = 12_845_056) -> str:
    rows, columns = smart_resize(height, width, 28, 3136, most)
    return _json(things, lambda value, axis: round(value / (width, height)[axis] * (columns, rows)[axis]))


def _internvl(things: Any, width: int, height: int) -> str:
    number = _per(1000, width, height)
    return "".join(
        f"<ref>{name}</ref><box>[{', '.join(str([number(v, n % 2) for n, v in enumerate(box)]) for box in boxes)}]</box>" if boxes
        else "None" for name, boxes in things
    )  # fmt: skip


def _deepseek(things: Any, width: int, height: int) -> str:
    number = _per(999, width, height)
    return "".join(
        f"<|ref|>{name}<|/ref|><|det|>{[[number(v, n % 2) for n, v in enumerate(box)] for box in boxes]}<|/det|>" if boxes
        else "None" for name, boxes in things
    )  # fmt: skip


def _qwen2(things: Any, width: int, height: int) -> str:
    number = _per(1000, width, height)
    return "".join(
        f"<|object_ref_start|>{name}<|object_ref_end|>" + "".join(
            "<|box_start|>({},{}),({},{})<|box_end|>".format(*(min(999, number(v, n % 2)) for n, v in enumerate(box)))
            for box in boxes) if boxes else "None" for name, boxes in things
    )  # fmt: skip


def _minicpm(things: Any, width: int, height: int) -> str:
    number = _per(1000, width, height)
    return "".join(
        "".join(f"<box>{' '.join(str(number(v, n % 2)) for n, v in enumerate(box))}</box>" for box in boxes) or "None"
        for _, boxes in things
    )


def _paligemma(things: Any, width: int, height: int) -> str:
    def loc(value: float, side: int) -> str:
        return f"<loc{min(1023, round(value / side * 1024)):04d}>"

    return " ; ".join(
        f"{loc(y0, height)}{loc(x0, width)}{loc(y1, height)}{loc(x1, width)} {name}"
        for name, boxes in things for x0, y0, x1, y1 in boxes
    )  # fmt: skip


def _florence(things: Any, width: int, height: int) -> str:
    def loc(value: float, side: int) -> str:
        return f"<loc_{min(999, int(value / side * 1000))}>"

    return "".join(
        name + "".join(loc(v, (width, height)[n % 2]) for box in boxes for n, v in enumerate(box))
        for name, boxes in things
        if boxes
    )


def _molmo(things: Any, width: int, height: int) -> str:
    (name, boxes), *_ = things
    if not boxes:
        return "There are none."
    x0, y0, x1, y1 = boxes[0]
    x, y = (x0 + x1) / 2 / width * 100, (y0 + y1) / 2 / height * 100
    return f' <point x="{x:.1f}" y="{y:.1f}" alt="{name}">{name}</point>'


MANNERS = {
    "qwen3_vl": lambda things, w, h: _json(things, _per(1000, w, h)),
    "glm_v": lambda things, w, h: f"The boxes: <|begin_of_box|>{_json(things, _per(1000, w, h))[8:-4]}<|end_of_box|>",
    "kimi_vl": lambda things, w, h: _json(things, lambda value, axis: round(value / (w, h)[axis], 3)),
    "gemini": lambda things, w, h: _json(things, _per(1000, w, h), "box_2d", True),
    "qwen2_5_vl": _qwen25, "internvl": _internvl, "deepseek_vl2": _deepseek, "paligemma": _paligemma, "florence2": _florence,
    "molmo": _molmo, "minicpm_v": _minicpm, "qwen2_vl": _qwen2,
}  # fmt: skip


class _Handler(BaseHTTPRequestHandler):
    state: ChatServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, body: Any) -> None:
        state = self.state
        with state._lock:
            headers = {name.lower(): value for name, value in self.headers.items()}
            state.requests.append((self.command, self.path, headers, body))
            fault = state.faults.pop(0) if state.faults and body is not None else {}
            state.busy += 1
            state.most_busy = max(state.most_busy, state.busy)
            self._works = True
        try:
            self._serve(body, fault)
        except (BrokenPipeError, ConnectionResetError):
            pass
        finally:
            self._rest()

    def _rest(self) -> None:
        """Before the last is sent: who has the whole answer may ask again before this thread runs on."""
        with self.state._lock:
            self.state.busy -= self._works
            self._works = False

    def _serve(self, body: Any, fault: Fault) -> None:
        state = self.state
        end = time.monotonic() + fault.get("wait", 0)
        while time.monotonic() < end:
            time.sleep(0.01)
        if "status" in fault:
            return self._send(fault["status"], fault.get("body", b"{}"), fault.get("headers", {}))
        if "raw" in fault:
            return self._send(200, fault["raw"], {"Content-Type": fault.get("type", "application/json")}, fault.get("cut"))
        if state.token and self.headers.get("Authorization") != f"Bearer {state.token}":
            return self._send(401, b'{"error": {"message": "Invalid API key"}}', {})
        if self.path == "/v1/models":
            rows = [{"id": name, "object": "model"} for name in state.models]
            return self._send(200, json.dumps({"object": "list", "data": rows}).encode(), {})
        if self.path != "/v1/chat/completions":
            return self._send(404, b'{"detail": "Not Found"}', {})
        if body["model"] not in state.models:
            text = f"The model `{body['model']}` does not exist."
            return self._send(404, json.dumps({"object": "error", "message": text}).encode(), {})
        picture, words = body["messages"][0]["content"]
        data = base64.b64decode(picture["image_url"]["url"].removeprefix("data:image/jpeg;base64,"))
        text = fault.get("text")
        if text is None:
            text = state.answer(words["text"], np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
        finish = fault.get("finish", "stop")
        if body.get("stream") and state.streams:
            return self._stream(text, finish, fault)
        said = {"role": "assistant", "content": text, "refusal": fault.get("refusal")}
        value = {"object": "chat.completion", "choices": [{"index": 0, "message": said, "finish_reason": finish}]}
        return self._send(200, json.dumps(value).encode(), {"Content-Type": "application/json"}, fault.get("cut"))

    def _stream(self, text: str, finish: str, fault: Fault) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Connection", "close")
        self.end_headers()
        parts = [text[n : n + 7] for n in range(0, len(text), 7)]
        events = [{"choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}]}]
        events += [{"choices": [{"index": 0, "delta": {"content": part}, "finish_reason": None}]} for part in parts]
        events.append({"choices": [{"index": 0, "delta": {"refusal": fault.get("refusal")}, "finish_reason": finish}]})
        events.append({"choices": [], "usage": {"completion_tokens": len(parts)}})
        data = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
        raw = (": a comment\n\n" + data).encode()
        self._rest()
        self.wfile.write(raw[: fault.get("cut", len(raw))])
        self.close_connection = True

    def _send(self, status: int, body: bytes, headers: dict[str, str], cut: int | None = None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self._rest()
        self.wfile.write(body[:cut])
        if cut is not None:
            self.close_connection = True
