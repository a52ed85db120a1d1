"""Download a model into the cache that all Hugging Face libraries share, with progress, cancel and resume.

The library makes the cache's layout; the bytes of large files are fetched here, because since version 2 the library
starts a broken download anew. Proxies, HF_ENDPOINT, HF_HUB_OFFLINE and the login are the library's own.
"""

from __future__ import annotations

import errno
import hashlib
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from crossalign_gui.alignment.models.checkpoint import cache_folder, read_json, split_id, weight_files
from crossalign_gui.alignment.models.families import require_wanted
from crossalign_gui.alignment.protocol import AlignmentError, Cancelled, Check, never_cancelled
from crossalign_gui.domain.messages import message

_SETTINGS = (".json", ".txt", ".jinja")
_TOKENIZERS = ("tokenizer.model", "spiece.model", "sentencepiece.bpe.model")
_LARGEST_SETTING = 64 * 2**20
_SPARE = 200 * 2**20  # bytes that stay free on the disk
_REPORT_EVERY = 0.1  # seconds
_CHUNK = 1 << 16
_TIMEOUT = 30.0  # seconds without a byte
_TRIES = 4
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class File:
    name: str
    nbytes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a download will fetch. revision: the commit that it is pinned to; asked: the branch that the user named."""

    repository: str
    revision: str
    asked: str
    files: tuple[File, ...]
    present: int
    """Bytes that are on the disk already, from before or from a download that was broken off."""

    @property
    def nbytes(self) -> int:
        return sum(file.nbytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Progress:
    """done, total: bytes. speed: bytes in a second, of this call."""

    file: str
    done: int
    total: int
    speed: float


def plan(name: str) -> Plan:
    """Ask the hub what "owner/name" or "owner/name@revision" consists of.

    Raises AlignmentError: no network, no such model, not allowed, or no safetensors weights.
    """
    from huggingface_hub import HfApi

    repository, asked = split_id(name)
    with errors_for(repository):
        _require_online()
        api = HfApi(library_name="crossalign-gui")
        info = api.model_info(repository, revision=asked, files_metadata=True)
        if not _weights(info) and (converted := _converted(api, repository)):
            asked = converted
            info = api.model_info(repository, revision=asked, files_metadata=True)
    sizes = {item.rfilename: item.size or 0 for item in info.siblings or () if "/" not in item.rfilename}
    if "config.json" not in sizes:
        raise AlignmentError(message("{} is no transformers model: it has no config.json", repository))
    if not _weights(info):
        raise AlignmentError(
            message(
                "{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a "
                "revision with safetensors and give it as {}@revision.",
                repository,
                repository,
            )
        )
    commit = str(info.sha)
    weights = set(_weights(info))
    fast = "tokenizer.json" in sizes
    wanted = [
        File(file, size)
        for file, size in sorted(sizes.items())
        if file in weights or (file.endswith(_SETTINGS) and size <= _LARGEST_SETTING) or (file in _TOKENIZERS and not fast)
    ]
    wanted.sort(key=lambda file: (file.name != "config.json", file.name in weights, file.name))
    present = sum(_on_disk(repository, commit, file) for file in wanted)
    return Plan(repository, commit, asked, tuple(wanted), present)


def download(plan: Plan, report: Callable[[Progress], None] = lambda _: None, check: Check = never_cancelled) -> Path:
    """Fetch what is missing; returns the folder. What was fetched stays when it is cancelled or fails.

    Raises Cancelled, AlignmentError.
    """
    from huggingface_hub import hf_hub_download

    missing = plan.nbytes - plan.present
    meter = _Meter(plan, report, check)
    with errors_for(plan.repository, missing):
        _require_online()
        _require_space(missing)
        folder = cache_folder()
        for file in plan.files:
            check()
            meter.begin(file)
            if not _path(plan, file).exists():
                _fetch_blob(plan, file, meter)
            # The branch is remembered with the first file, so that "owner/name" finds this revision afterwards.
            hf_hub_download(
                plan.repository, file.name, revision=plan.asked if file.name == "config.json" else plan.revision,
                cache_dir=folder, tqdm_class=None, library_name="crossalign-gui",
            )  # fmt: skip
            if file.name == "config.json":
                require_wanted(plan.repository, str(read_json(_path(plan, file)).get("model_type", "")))
            meter.end(file)
    place = _path(plan, plan.files[0]).parent
    if not weight_files(place):
        raise AlignmentError(message("{} names weights in its index that it does not have; tell its owner", plan.repository))
    return place


@contextmanager
def errors_for(repository: str, missing: int = 0) -> Iterator[None]:
    """Turn what can go wrong between here and the hub into an AlignmentError that says what to do."""
    import httpx2
    from huggingface_hub import constants, errors

    endpoint = constants.ENDPOINT
    try:
        yield
    except (AlignmentError, Cancelled):
        raise
    except errors.OfflineModeIsEnabled as error:
        raise AlignmentError(
            message(
                "Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model's "
                "folder here and open that folder."
            )
        ) from error
    except errors.GatedRepoError as error:
        raise AlignmentError(
            message(
                "{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, "
                "run `hf auth login` here once, and try again.",
                repository,
                endpoint,
                repository,
            )
        ) from error
    except errors.RevisionNotFoundError as error:
        raise AlignmentError(
            message("{} has no such revision; look at {}/{}/commits/main", repository, endpoint, repository)
        ) from error
    except errors.RepositoryNotFoundError as error:
        raise AlignmentError(
            message(
                "There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.",
                repository,
                endpoint,
            )
        ) from error
    except errors.HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else 0
        advice = {
            401: "You are not logged in, or your token has expired: run `hf auth login`.",
            403: "Your account may not load it: see the conditions on its page.",
            404: "A file that its list names is not there; try again later.",
            416: "The file has changed meanwhile; try again.",
            429: "The hub asks to wait: too many requests came from here. Try again in some minutes.",
        }.get(status, "Try again later; what was fetched is kept.")
        raise AlignmentError(message("{}: the hub at {} answered {}. {}", repository, endpoint, status, advice)) from error
    except (httpx2.HTTPError, ConnectionError, TimeoutError) as error:
        raise AlignmentError(
            message(
                "No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what "
                "was fetched is kept.",
                endpoint,
                _short(error),
            )
        ) from error
    except errors.LocalEntryNotFoundError as error:
        raise AlignmentError(
            message("No connection to {}. Check the network and try again; what was fetched is kept.", endpoint)
        ) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise AlignmentError(_no_space(missing)) from error
        raise AlignmentError(
            message("{} could not be stored in {}: {}", repository, cache_folder(), error.strerror or _short(error))
        ) from error
    except errors.HFValidationError as error:
        raise AlignmentError(message("{!r} is no model id; it looks like owner/name", repository)) from error


class _Meter:
    """Counts bytes, tells them now and then, and notices that nobody waits any more."""

    def __init__(self, plan: Plan, report: Callable[[Progress], None], check: Check) -> None:
        self._report, self._check = report, check
        self._total, self._done, self._fetched = plan.nbytes, 0, 0
        self._start = self._told = time.monotonic()
        self._file = ""
        self._base = 0

    def begin(self, file: File) -> None:
        self._file, self._base = file.name, self._done

    def end(self, file: File) -> None:
        self._done = self._base + file.nbytes
        self._tell()

    def have(self, nbytes: int) -> None:
        self._done = self._base + nbytes

    def add(self, nbytes: int) -> None:
        """Raises Cancelled."""
        self._check()
        self._done += nbytes
        self._fetched += max(0, nbytes)
        if time.monotonic() - self._told >= _REPORT_EVERY:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        speed = self._fetched / max(self._told - self._start, 1e-3)
        self._report(Progress(self._file, min(self._done, self._total), self._total, speed))


def _fetch_blob(plan: Plan, file: File, meter: _Meter) -> None:
    """The bytes of one file into the cache's store of blobs, going on where an earlier call broke off."""
    from huggingface_hub import get_hf_file_metadata, hf_hub_url
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

    url = hf_hub_url(plan.repository, file.name, revision=plan.revision)
    headers = build_hf_headers(library_name="crossalign-gui")
    known = get_hf_file_metadata(url, headers=headers)
    if not known.etag or Path(known.etag).name != known.etag:
        raise AlignmentError(message("The hub gave no usable name for {} of {}; try again later", file.name, plan.repository))
    blob = _blobs(plan.repository) / known.etag
    if blob.exists():
        return
    blob.parent.mkdir(parents=True, exist_ok=True)
    if urlparse(known.location).netloc != urlparse(url).netloc:
        headers.pop("authorization", None)  # the login is for the hub, not for where it keeps its files
    partial = blob.with_name(f"{blob.name}.incomplete")
    _transfer(known.location, headers, partial, known.size, meter)
    wrong_size = known.size is not None and partial.stat().st_size != known.size
    if wrong_size or (_SHA256.fullmatch(known.etag) and _sha256(partial, meter) != known.etag):
        partial.unlink()
        raise AlignmentError(
            message("{} of {} was damaged on its way. Try again; it is fetched anew.", file.name, plan.repository)
        )
    partial.replace(blob)


def _transfer(url: str, headers: dict[str, str], partial: Path, size: int | None, meter: _Meter) -> None:
    """Append what is missing; a connection that breaks is taken up again, and given up only when nothing comes any more."""
    import httpx2
    from huggingface_hub.utils import get_session, hf_raise_for_status  # type: ignore[attr-defined]

    left = _TRIES
    while True:
        have = partial.stat().st_size if partial.exists() else 0
        if size is not None and have >= size:
            have = 0 if have > size else have
            if have == size:
                meter.have(have)
                return
        asked = {**headers, "Range": f"bytes={have}-"} if have else headers
        try:
            with get_session().stream("GET", url, headers=asked, follow_redirects=True, timeout=_TIMEOUT) as response:
                hf_raise_for_status(response)
                if response.status_code != 206:
                    have = 0  # the server starts anew
                meter.have(have)
                with partial.open("ab" if have else "wb") as target:
                    for chunk in response.iter_bytes(_CHUNK):
                        target.write(chunk)
                        left = _TRIES
                        meter.add(len(chunk))
            return
        except httpx2.TransportError:
            left -= 1
            if left == 0:
                raise
            meter.add(0)
            time.sleep(1)


def _sha256(path: Path, meter: _Meter) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            digest.update(block)
            meter.add(0)
    return digest.hexdigest()


def _weights(info: Any) -> list[str]:
    names = {item.rfilename for item in info.siblings or ()}
    if "model.safetensors" in names:
        return ["model.safetensors"]
    if "model.safetensors.index.json" in names:
        return [name for name in names if re.fullmatch(r"model-\d+-of-\d+\.safetensors", name)]
    return []


def _converted(api: Any, repository: str) -> str | None:
    """The revision in which the hub's own bot converted pickled weights, if there is one."""
    for discussion in api.get_repo_discussions(repository, author="SFconvertbot", discussion_type="pull_request"):
        if "safetensors" in discussion.title and discussion.status != "closed":
            return f"refs/pr/{discussion.num}"
    return None


def _on_disk(repository: str, commit: str, file: File) -> int:
    path = _snapshot(repository, commit) / file.name
    return file.nbytes if path.exists() else 0


def _path(plan: Plan, file: File) -> Path:
    return _snapshot(plan.repository, plan.revision) / file.name


def _snapshot(repository: str, commit: str) -> Path:
    return cache_folder() / f"models--{repository.replace('/', '--')}" / "snapshots" / commit


def _blobs(repository: str) -> Path:
    return cache_folder() / f"models--{repository.replace('/', '--')}" / "blobs"


def _require_online() -> None:
    from huggingface_hub import constants
    from huggingface_hub.errors import OfflineModeIsEnabled

    if constants.is_offline_mode():
        raise OfflineModeIsEnabled("HF_HUB_OFFLINE")


def _require_space(missing: int) -> None:
    place = cache_folder()
    while not place.exists():
        place = place.parent
    if missing and shutil.disk_usage(place).free < missing + _SPARE:
        raise AlignmentError(_no_space(missing))


def _no_space(missing: int) -> str:
    place = cache_folder()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    return message(
        "The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do "
        "not use, or set HF_HOME to another disk.",
        cache_folder(),
        missing / 1000000.0,
        free / 1000000.0,
    )


def _short(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:160]
