"""The network: several requests at a time, each with patience for a busy server, and none that outlives its caller.

The requests run in an event loop in a thread of their own, so that giving up takes effect at once, wherever they wait.
"""

from __future__ import annotations

import asyncio
import base64
import email.utils
import json
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeVar

import httpx2

from crossalign_gui.alignment.models.server import complaints
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.models.server.answering import Complaint, Completion, Events, OddAnswer, model_names, whole
from crossalign_gui.alignment.models.server.asking import body_of
from crossalign_gui.alignment.models.server.secret import token_of
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.alignment.request import Request, note

_T = TypeVar("_T")

PAUSE = 0.5
"""Seconds before the second try; doubled before each further one."""
_TRIES = 4
_PATIENCE = 60.0  # seconds that a server may ask to wait
_MOST = 8 * 2**20  # bytes of an answer
_BEGINNING = 16 * 1024  # bytes of an answer that is no success
_CONNECT = 10.0  # seconds
_BUSY = (408, 425, 429, 500, 502, 503, 504)
_LOOK = 0.02  # seconds between two looks whether anybody still waits


class _Again(Exception):  # noqa: N818 (not an error yet)
    """Worth another try. error: what to say when there is none left; wait: seconds that the server asks for."""

    def __init__(self, error: AlignmentError, wait: float | None = None) -> None:
        super().__init__(str(error))
        self.error, self.wait = error, wait


class Client:
    """permit: asked before anything is sent; raises AlignmentError where that is not allowed (any more)."""

    def __init__(self, server: Server, permit: Callable[[], None] = lambda: None) -> None:
        self.server, self.permit = server, permit

    def models(self, check: Check) -> tuple[str, ...]:
        """What the server says it has. Raises Cancelled, AlignmentError."""

        async def ask(client: httpx2.AsyncClient, headers: dict[str, str]) -> list[tuple[str, ...]]:
            return [await self._patiently(lambda: self._list(client, headers))]

        return _wait(lambda: self._connected(ask), check)[0]

    def complete(self, requests: Sequence[Request], jpeg: bytes, check: Check) -> list[Completion]:
        """Answers in the order of the requests, which are about one picture. Raises Cancelled, AlignmentError."""
        for request in requests:
            note(request)
        encoded = base64.b64encode(jpeg).decode()
        bodies = [json.dumps(body_of(request, encoded)).encode() for request in requests]

        async def ask(client: httpx2.AsyncClient, headers: dict[str, str]) -> list[Completion]:
            gate = asyncio.Semaphore(self.server.parallel)

            async def one(body: bytes) -> Completion:
                async with gate:
                    return await self._patiently(lambda: self._post(client, headers, body))

            tasks = [asyncio.ensure_future(one(body)) for body in bodies]
            try:
                return list(await asyncio.gather(*tasks))
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

        return _wait(lambda: self._connected(ask), check)

    async def _connected(self, ask: Callable[[httpx2.AsyncClient, dict[str, str]], Awaitable[list[_T]]]) -> list[_T]:
        server = self.server
        token = token_of(server)
        headers = {"Accept-Encoding": "identity", "User-Agent": "crossalign-gui"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        timeout = httpx2.Timeout(server.timeout, connect=min(_CONNECT, server.timeout), pool=None)
        # A proxy of the environment is for other machines.
        async with httpx2.AsyncClient(timeout=timeout, follow_redirects=False, trust_env=not server.is_here) as client:
            return await ask(client, headers)

    async def _patiently(self, once: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        for number in range(_TRIES):
            self.permit()
            try:
                async with asyncio.timeout(self.server.timeout):
                    return await once()
            except _Again as again:
                if number == _TRIES - 1 or (again.wait or 0) > _PATIENCE:
                    raise again.error from None
                pause = PAUSE * 2**number if again.wait is None else again.wait
            except (TimeoutError, httpx2.ReadTimeout, httpx2.WriteTimeout) as error:
                raise complaints.too_slow(self.server) from error
            await asyncio.sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def _list(self, client: httpx2.AsyncClient, headers: dict[str, str]) -> tuple[str, ...]:
        try:
            async with client.stream("GET", f"{self.server.url}/models", headers=headers) as response:
                await self._require_success(response, "Authorization" in headers)
                return model_names(await self._read(response, _MOST))
        except OddAnswer as error:
            raise complaints.no_protocol(self.server, str(error)) from error
        except httpx2.HTTPError as error:
            raise self._failed(error) from error

    async def _post(self, client: httpx2.AsyncClient, headers: dict[str, str], body: bytes) -> Completion:
        kind = {**headers, "Content-Type": "application/json"}
        try:
            async with client.stream("POST", f"{self.server.url}/chat/completions", content=body, headers=kind) as response:
                await self._require_success(response, "Authorization" in headers)
                if "event-stream" in response.headers.get("content-type", ""):
                    return await self._events(response)
                return whole(await self._read(response, _MOST))
        except Complaint as error:
            raise complaints.of_status(self.server, 500, error.body[:_BEGINNING], "Authorization" in headers) from error
        except OddAnswer as error:
            if "too early" in str(error):
                raise _Again(complaints.lost(self.server, error)) from error
            raise complaints.no_protocol(self.server, str(error)) from error
        except httpx2.HTTPError as error:
            raise self._failed(error) from error

    def _failed(self, error: httpx2.HTTPError) -> Exception:
        if isinstance(error, httpx2.ReadTimeout | httpx2.WriteTimeout):
            return error
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.ProxyError | httpx2.UnsupportedProtocol):
            return complaints.unreachable(self.server, error)
        return _Again(complaints.lost(self.server, error))

    async def _events(self, response: httpx2.Response) -> Completion:
        events, read = Events(), 0
        async for data in response.aiter_bytes():
            read += len(data)
            if read > _MOST:
                raise complaints.too_large(self.server, _MOST)
            events.feed(data)
            if events.done:
                break
        return events.close()

    async def _read(self, response: httpx2.Response, most: int) -> bytes:
        parts, read = [], 0
        async for data in response.aiter_bytes():
            read += len(data)
            if read > most:
                raise complaints.too_large(self.server, most)
            parts.append(data)
        return b"".join(parts)

    async def _require_success(self, response: httpx2.Response, with_token: bool) -> None:
        status = response.status_code
        if status == 200:
            return
        body = b""
        async for data in response.aiter_bytes():
            body += data
            if len(body) > _BEGINNING:
                break
        error = complaints.of_status(self.server, status, body[:_BEGINNING], with_token, response.headers.get("location", ""))
        plain = status == 429 or complaints.is_passing(status, body[:_BEGINNING])
        if status in _BUSY and plain:
            raise _Again(error, _asked_to_wait(response.headers.get("retry-after", "")))
        raise error


def _asked_to_wait(text: str) -> float | None:
    """Seconds or a date, as RFC 9110, section 10.2.3, has it."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    with suppress(ValueError, TypeError, OverflowError):
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    return None


class _Call(threading.Thread):
    """A coroutine in an event loop of its own."""

    def __init__(self, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        super().__init__(name="server", daemon=True)
        self._work = work
        self.begun, self.done = threading.Event(), threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None

    def run(self) -> None:
        try:
            self.result = asyncio.run(self._main())
        except BaseException as error:  # goes on in the thread that waits
            self.error = error
        finally:
            self.begun.set()
            self.done.set()

    async def _main(self) -> Any:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        self.begun.set()
        return await self._work()

    def cancel(self) -> None:
        self.begun.wait()
        with suppress(RuntimeError):  # it has ended meanwhile
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)


def _wait(work: Callable[[], Coroutine[Any, Any, _T]], check: Check) -> _T:
    """Until it is done, or until `check` raises, which ends it."""
    call = _Call(work)
    call.start()
    try:
        while not call.done.wait(_LOOK):
            check()
    except BaseException:
        call.cancel()
        call.join()
        raise
    call.join()
    error, call.error = call.error, None
    if error is not None:
        raise error
    result: _T = call.result
    return result
