"""What a project says about its pictures leaving this machine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError

_SETTING = "servers"
_NEVER = "never"


def forbids_servers(project: Project) -> bool:
    """Whether its pictures may go to no model on a server."""
    return project.get(_SETTING) == _NEVER


def forbid_servers(project: Project, forbidden: bool) -> None:
    """Raises ProjectError."""
    project.set(_SETTING, _NEVER if forbidden else "")


def forbidding(paths: Iterable[Path]) -> Path | None:
    """The first project among these files and folders, and the folders of these files, that forbids it."""
    for place in dict.fromkeys(near for path in paths for near in (path, path.parent)):
        file = place / FILE_NAME if place.is_dir() else place
        if (file.name != FILE_NAME and file.suffix != Path(FILE_NAME).suffix) or not file.is_file():
            continue
        try:
            with Project.open(file) as project:
                if forbids_servers(project):
                    return file
        except ProjectError:
            continue
    return None
