"""Whether a picture still has the size that its document knows: files are scaled and turned by other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.reading import reading_of
from crossalign_gui.storage.images import ImageError, frames_of, probe, probe_with_frames
from crossalign_gui.storage.report import Report


@dataclass(frozen=True, slots=True)
class Resized:
    """A picture that has regions and another size now; (width, height) in pixels, oriented."""

    image: str
    name: str
    known: tuple[int, int]
    found: tuple[int, int]

    @property
    def is_swapped(self) -> bool:
        """As a picture is that was turned by 90 degrees."""
        return self.known != self.found and self.known == self.found[::-1]


def size_of(path: Path) -> tuple[int, int] | None:
    """(width, height), oriented; None when the file is not there or is no picture."""
    try:
        info = probe(path)
    except ImageError:
        return None
    return info.width, info.height


def _size_and_frames(path: Path) -> tuple[tuple[int, int] | None, int]:
    """As `size_of`, and how many pictures the file holds; it is opened once where that can be."""
    try:
        info, frames = probe_with_frames(path)
    except ImageError:
        try:
            return None, frames_of(path)  # it may lack the frame that is meant
        except ImageError:
            return None, 1
    return (info.width, info.height), frames


def checked(
    documents: Iterable[Document], find: Callable[[Image], Path | None] | None, report: Report, *, tells_frame: bool = False
) -> Iterator[Document]:
    """For whatever writes documents: the size of a picture without regions is taken from its file, and one with regions
    whose file has another size is told, since its numbers hold for the size that was annotated. Of a file with several pictures
    it is told which one is meant, unless the format says that itself."""
    for document in documents:
        path = None if find is None else find(document.image)
        found, frames = (None, 1) if path is None else _size_and_frames(path)
        if frames > 1 and not tells_frame:
            report.add(
                message("files with several pictures: what is written holds for one of them"),
                f"{document.image.uri}: {reading_of(document.image).frame} / {frames}",
            )
        known = (document.image.width, document.image.height)
        if found is None or found == known:
            yield document
            continue
        if not document.regions:
            yield replace(document, image=replace(document.image, width=found[0], height=found[1]))
            continue
        report.add(
            message("pictures that have another size on disk than when they were annotated: the numbers are for the old size"),
            f"{document.image.uri}: {found[0]} x {found[1]}, not {known[0]} x {known[1]}",
        )
        yield document
