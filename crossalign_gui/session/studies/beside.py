"""A model beside the people who annotated the same images. No Qt: the window and the command line share it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from crossalign_gui.alignment.as_person import work_of
from crossalign_gui.alignment.engine import Engine
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain.document import Document
from crossalign_gui.session.studies.suggesting import Patience
from crossalign_gui.storage.images import ImageError, content_key, read_pixels


def with_model(
    images: Iterable[Mapping[str, Document]],
    engine: Engine,
    name: str,
    path_of: Callable[[str], Path],
    check: Check,
    options: Mapping[str, str],
    left_out: Callable[[str], None],
) -> Iterator[dict[str, Document]]:
    """The images with what the model says of each, under this name. path_of: of the uri of an image. left_out: told why the model
    says nothing of an image; the people of it stay. Raises Cancelled, and AlignmentError where the model does not work at all."""
    patience = Patience()
    for said in images:
        check()
        people = dict(said)
        first = next(iter(people.values()))
        if any(document.spans for document in people.values()):
            try:
                pixels = read_pixels(path_of(first.image.uri))
                people[name] = work_of(engine, list(said.values()), content_key(pixels), pixels, check, options)
                patience.worked()
            except (ImageError, OSError) as error:
                left_out(str(error))
            except AlignmentError as error:
                left_out(str(error))
                patience.failed(error)
        yield people
