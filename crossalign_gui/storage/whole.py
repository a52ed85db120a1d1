"""What a project holds besides its images, people and classes, as JSON of the native file: what it asks for, what it forbids, its
guidelines, and what was taken out of it.

On purpose left where it is: which image was shown last, and a pre-annotation that waits to go on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage import guidelines
from crossalign_gui.storage.privacy import forbid_servers, forbids_servers
from crossalign_gui.storage.project import Project, ProjectError
from crossalign_gui.storage.rows import dumps

Json = dict[str, Any]
_ATTRIBUTES = "attributes"
_PAGE = "guidelines"
"""Of a project that has no folder of its own while it is joined."""


def whole_out(project: Project) -> Json:
    """Empty where there is nothing of it. Raises ProjectError."""
    found: Json = {}
    fields = _fields(project)
    if fields:
        found["attributes"] = fields
    if forbids_servers(project):
        found["servers"] = "never"
    page = guidelines.text_of(project) or project.get(_PAGE)
    if page:
        found["guidelines"] = page
    removed = project.rows("SELECT uri, at, body FROM removed ORDER BY rowid")
    if removed:
        found["removed"] = [{"uri": uri, "at": at, **json.loads(body)} for uri, at, body in removed]
    return found


def take_whole(project: Project, value: Mapping[str, Any], *, beside: bool = True) -> None:
    """Add what a file says to what the project says, which stays; that pictures may go to no server holds when either says it.
    beside: the guidelines become a file beside the pictures. Raises ProjectError."""
    fields = _fields(project)
    known = {(field["of"], field["name"]) for field in fields}
    new = [field for field in value.get("attributes", ()) if (field["of"], field["name"]) not in known]
    if new:
        project.set(_ATTRIBUTES, json.dumps([*fields, *new], ensure_ascii=False))
    if value.get("servers") == "never" and not forbids_servers(project):
        forbid_servers(project, True)
    page = value.get("guidelines")
    if page and beside:
        put_page(page, project.folder)
    elif page and not project.get(_PAGE):
        project.set(_PAGE, page)
    with project.transaction() as database:
        for item in value.get("removed", ()):
            if project.id_of(item["uri"]) is None:
                body = {name: part for name, part in item.items() if name not in ("uri", "at")}
                database.execute(
                    "INSERT OR IGNORE INTO removed (uri, at, body) VALUES (?, ?, ?)", (item["uri"], item["at"], dumps(body))
                )


def put_page(text: str, folder: Path) -> None:
    """Guidelines that are there stay. Raises ProjectError."""
    path = folder / guidelines.FILE_NAME
    try:
        if not path.exists():
            path.write_text(text, "utf-8")
    except OSError as error:
        raise ProjectError(message("{} cannot be written: {}", path, error.strerror or error)) from error


def _fields(project: Project) -> list[Json]:
    try:
        found = json.loads(project.get(_ATTRIBUTES) or "[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []
