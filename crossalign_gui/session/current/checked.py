"""What a change of a document makes of the state of its image."""

from __future__ import annotations

from crossalign_gui.domain.document import Document
from crossalign_gui.storage.project import Project


class Checked:
    """The versions that were checked, by image."""

    def __init__(self) -> None:
        self._versions: dict[str, Document] = {}

    def state_after(self, project: Project, before: Document, after: Document) -> str | None:
        """A checked image is only done, until undo and redo bring back the very version that was checked. Open proposals of a
        model change nothing. None where the state stays. Raises KeyError."""
        image_id = before.image.id
        state = project.state(image_id)
        if state == "checked" and _settled(before) != _settled(after):
            self._versions[image_id] = before
            return "done"
        return "checked" if state == "done" and self._versions.get(image_id) is after else None


def _settled(document: Document) -> tuple[object, ...]:
    """What does not wait for a person's judgement."""
    links = [link for link in document.links if link.status != "proposed"]
    waiting = {link.span for link in document.links} - {link.span for link in links}
    return (
        document.captions,
        document.entities,
        [span for span in document.spans if span.id not in waiting],
        [region for region in document.regions if region.status != "proposed"],
        links,
    )
