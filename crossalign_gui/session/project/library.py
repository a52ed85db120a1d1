"""From paths to a project with images: folders, files, samples, pasted pictures."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption
from crossalign_gui.domain.messages import joined, message
from crossalign_gui.paths import resources
from crossalign_gui.session.project.scanner import add_folder, is_large
from crossalign_gui.storage import bulk
from crossalign_gui.storage.folder_contents import what_is_there
from crossalign_gui.storage.images import ImageError, find_images, find_names, is_image
from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError


@dataclass(frozen=True, slots=True)
class OpenResult:
    """`first`: the image to show; `skipped`: what was no image, with the reason; `scan`: a large folder, and whether with
    its subfolders, that is to be scanned in a thread."""

    project: Project
    first: str | None
    skipped: tuple[str, ...] = ()
    scan: tuple[Path, bool] | None = None


def open_paths(paths: Sequence[Path], current: Project | None, recursive: bool = False) -> OpenResult:
    """A folder or a project file opens its project; single images join the current project, or open the one of their
    folder. Raises ProjectError."""
    paths = [Path.cwd() / path for path in paths]
    if len(paths) == 1 and paths[0].is_dir():
        return open_folder(paths[0], current, recursive)
    if len(paths) == 1 and paths[0].suffix == ".sqlite":
        project = Project.open(paths[0])
        return OpenResult(project, _first(project))
    images: list[Path] = []
    skipped: list[str] = []
    for path in paths:
        if path.is_dir():
            images += find_images(path, recursive)
        elif not path.exists():
            skipped.append(message("{} is not there", path.name))
        elif not is_image(path):
            skipped.append(message("{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image", path.name))
        else:
            images.append(path)
    if not images:
        raise ProjectError(joined("; ", skipped) or message("There is no image in what was opened"))
    project = current if current is not None and not current.read_only else Project.for_folder(images[0].parent)
    if project.read_only:
        return OpenResult(project, _first(project), tuple(skipped))
    bulk.restore_images(project, [project.uri_of(image) for image in images])  # who opens a removed one wants it back
    return OpenResult(project, project.add_images(images)[0], tuple(skipped))


def open_folder(folder: Path, current: Project | None, recursive: bool = False) -> OpenResult:
    """Raises ProjectError."""
    try:
        large = is_large(folder, recursive)
        images = large or any(True for _ in find_names(folder, recursive))
    except OSError as error:
        raise ProjectError(message("{} cannot be read: {}", folder, error.strerror)) from error
    if not images and not (folder / FILE_NAME).exists():
        below = "" if recursive else message("; to look in its subfolders too, use File > Open Folder with Subfolders")
        raise ProjectError(
            joined("; ", [message("There is no image in {}{}", folder, below), what_is_there(folder, recursive)])
        )
    project = _project_of(folder, current)
    if not project.read_only and not large:
        add_folder(project, folder, recursive)
    scan = (folder, recursive) if large and not project.read_only else None
    return replace(opened(project), scan=scan)


def opened(project: Project) -> OpenResult:
    """At the image that was shown last."""
    last = project.get("last_image")
    return OpenResult(project, last if last and project.number_of(last) is not None else _first(project))


def open_samples(current: Project | None) -> OpenResult:
    """The samples, copied once to where the user may change them. Raises ProjectError."""
    source = resources() / "samples"
    target = Path(platformdirs.user_data_dir("crossalign-gui")) / "samples"
    try:
        target.mkdir(parents=True, exist_ok=True)
        for path in source.iterdir():
            if not (target / path.name).exists():
                shutil.copyfile(path, target / path.name)
    except OSError as error:
        raise ProjectError(message("The samples cannot be copied to {}: {}", target, error.strerror)) from error
    project = _project_of(target, current)
    rows = [json.loads(line) for line in (source / "captions.jsonl").read_text("utf-8").splitlines() if line.strip()]
    ids = project.image_ids()
    if not ids and not project.read_only:
        ids = project.add_images([target / row["file"] for row in rows])
        for image_id, row in zip(ids, rows, strict=True):
            _add_captions(project, image_id, row["captions"])
    return OpenResult(project, ids[0] if ids else None)


def _add_captions(project: Project, image_id: str, texts: Sequence[str]) -> None:
    try:
        before = project.document(image_id)
    except ImageError:
        return
    after = before
    for text in texts:
        after = operations.add_caption(after, Caption(operations.new_id("c"), image_id, text))
    project.save(before, after)


def place_for_pasted(project: Project | None) -> Path:
    """A new file name for a picture from the clipboard. Raises OSError."""
    folder = Path(platformdirs.user_data_dir("crossalign-gui")) / "pasted"
    if project is not None and not project.read_only:
        folder = project.folder
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    return folder / f"pasted-{stamp}.png"


def _project_of(folder: Path, current: Project | None) -> Project:
    """The open one when it is that folder's: a second connection could only read."""
    if current is not None and current.folder == folder.resolve():
        return current
    return Project.for_folder(folder)


def _first(project: Project) -> str | None:
    rows = project.rows("SELECT id FROM image ORDER BY number LIMIT 1")
    return str(rows[0][0]) if rows else None
