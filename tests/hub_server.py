"""A small server that speaks the hub's protocol, with the accidents of real networks on demand."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlparse

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 20_000  # files from this size on lie on another host, as large files do


@dataclass
class Repository:
    """files by revision; `refuse`: (status, X-Error-Code) of everything; `list_status`: of the listing only."""

    files: dict[str, bytes]
    refuse: tuple[int, str] | None = None
    converted: dict[str, bytes] | None = None


@dataclass
class HubServer:
    """`cut_after`: the next transfer of a large file ends after so many bytes. `ignore_ranges`: a server that starts
    anew. `damage`: large files arrive with a wrong byte. `requests`: (method, path, headers) as they came."""

    repositories: dict[str, Repository] = field(default_factory=dict)
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    cut_after: list[int] = field(default_factory=list)
    ignore_ranges: bool = False
    damage: bool = False
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def add(self, name: str, folder: Path) -> Repository:
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        self.repositories[name] = Repository(files)
        return self.repositories[name]

    def ranges(self) -> list[str]:
        return [headers["range"] for method, path, headers in self.requests if "range" in headers and "/cdn/" in path]

    def start(self) -> ThreadingHTTPServer:
        hub = self

        class Handler(_Handler):
            server_state = hub

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        self.port = server.server_port
        threading.Thread(target=lambda: server.serve_forever(0.02), daemon=True).start()
        return server


class _Handler(BaseHTTPRequestHandler):
    server_state: HubServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub = self.server_state
        path = unquote(urlparse(self.path).path)
        hub.requests.append((self.command, path, {name.lower(): value for name, value in self.headers.items()}))
        if match := re.fullmatch(r"/cdn/(.+?)/(main|refs/pr/\d+|[0-9a-f]{40})/([^/]+)", path):
            self._cdn(*match.groups())
        elif match := re.fullmatch(r"/api/models/(.+?)/discussions", path):
            has = hub.repositories[match[1]].converted is not None
            item = {
                "num": 7, "title": "Adding `safetensors` variant of this model", "status": "open", "isPullRequest": True,
                "author": {"name": "SFconvertbot"}, "createdAt": "2023-01-01T00:00:00.000Z",
                "repo": {"name": match[1], "type": "model"},
            }  # fmt: skip
            self._json({"discussions": [item] if has else [], "count": int(has), "start": 0})
        elif match := re.fullmatch(r"/api/models/(.+?)(?:/revision/(.+))?", path):
            self._list(match[1], match[2] or "main")
        elif match := re.fullmatch(r"/(.+?)/resolve/(main|refs/pr/\d+|[0-9a-f]{40})/(.+)", path):
            self._resolve(*match.groups())
        else:
            self._refuse(404, "RepoNotFound")

    def _repository(self, name: str) -> Repository | None:
        found = self.server_state.repositories.get(name)
        if found is None:
            self._refuse(404, "RepoNotFound")
        elif found.refuse is not None:
            self._refuse(*found.refuse)
            found = None
        return found

    def _files(self, repository: Repository, revision: str) -> dict[str, bytes]:
        pr = repository.converted is not None and (revision.startswith("refs/pr/") or revision == COMMIT[::-1])
        return (repository.converted if pr else repository.files) or {}

    def _commit(self, repository: Repository, revision: str) -> str:
        return COMMIT[::-1] if self._files(repository, revision) is repository.converted else COMMIT

    def _list(self, name: str, revision: str) -> None:
        repository = self._repository(name)
        if repository is None:
            return
        if revision not in ("main", COMMIT) and not revision.startswith("refs/pr/"):
            self._refuse(404, "RevisionNotFound")
            return
        files = self._files(repository, revision)
        siblings = [{"rfilename": file, "size": len(data), "blobId": "x"} for file, data in files.items()]
        commit = self._commit(repository, revision)
        self._json(
            {"_id": "1", "id": name, "modelId": name, "sha": commit, "siblings": siblings, "private": False, "tags": []}
        )

    def _resolve(self, name: str, revision: str, file: str) -> None:
        repository = self._repository(name)
        if repository is None:
            return
        data = self._files(repository, revision).get(file)
        if data is None:
            self._refuse(404, "EntryNotFound")
            return
        headers = {"X-Repo-Commit": self._commit(repository, revision), "ETag": f'"{hashlib.sha1(data).hexdigest()}"'}
        if len(data) >= LARGE:
            headers["X-Linked-Etag"] = f'"{hashlib.sha256(data).hexdigest()}"'
            headers["X-Linked-Size"] = str(len(data))
            # Another name for the same machine: a host that must not see the login.
            headers["Location"] = f"http://localhost:{self.server_state.port}/cdn/{name}/{revision}/{file}"
            self._send(302, b"", headers)
        else:
            self._send(200, data, headers)

    def _cdn(self, name: str, revision: str, file: str) -> None:
        hub = self.server_state
        data = self._files(hub.repositories[name], revision)[file]
        if hub.damage:
            data = data[:-1] + bytes([data[-1] ^ 1])
        first = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and not hub.ignore_ranges:
            first = int(asked[1])
        part = data[first:]
        self.send_response(206 if first else 200)
        self.send_header("Content-Length", str(len(part)))
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        if hub.cut_after:
            self.wfile.write(part[: hub.cut_after.pop(0)])
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()
            return
        if self.command != "HEAD":
            self.wfile.write(part)

    def _refuse(self, status: int, code: str) -> None:
        self._send(status, b'{"error": "no"}', {"X-Error-Code": code, "X-Error-Message": "no"})

    def _json(self, value: object) -> None:
        self._send(200, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
