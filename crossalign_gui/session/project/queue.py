"""The images to work through: all of the project, or what a query finds, in an order. Large projects are searched in a thread."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, overload
from urllib.parse import unquote

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.override import override
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import queries, review
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.storage.review import Row

LARGE = 5000  # images of a project from which it is searched in the thread


class Ids(Sequence[str]):
    """Ids of images, eight bytes each: they are asked from the project when they are needed."""

    def __init__(self, project: Project | None, numbers: array[int], ascending: bool) -> None:
        self._project, self.numbers, self._ascending = project, numbers, ascending

    @override
    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    @override
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[index] for index in range(*place.indices(len(self)))]
        assert self._project is not None or not self.numbers
        number = self.numbers[place]
        assert self._project is not None
        return self._project.id_of_number(number)

    @override
    def __iter__(self) -> Iterator[str]:
        return (self[place] for place in range(len(self)))

    @override
    def __contains__(self, image_id: object) -> bool:
        return self.find(image_id) is not None

    @override
    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """Raises ValueError."""
        place = self.find(value)
        if place is None:
            raise ValueError(f"{value} is not in the queue")
        return place

    def find(self, image_id: object) -> int | None:
        """The place of an image, None when it is not among them."""
        number = None if self._project is None else self._project.number_of(str(image_id))
        if number is None:
            return None
        if self._ascending:
            place = bisect_left(self.numbers, number)
            return place if place < len(self.numbers) and self.numbers[place] == number else None
        try:
            return self.numbers.index(number)
        except ValueError:
            return None


class Queue(QObject):
    """A finished image stays where it is until the query is asked again: the list does not jump under the hand."""

    changed = Signal()
    grew = Signal(int, int)
    """Before the places from the first to the last number are there; `changed` does not come then."""
    grown = Signal()
    failed = Signal(object)
    """Why a query has no answer."""

    def __init__(self, project: Callable[[], Project | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._ids = Ids(None, array("q"), ascending=True)
        self._text, self._sort = self._answered = "", "added"
        self._runner = Runner("search", self)
        self._runner.finished.connect(self._take)
        self._runner.failed.connect(self._refuse)

    def close(self) -> None:
        self._runner.close()

    @property
    def busy(self) -> bool:
        """Whether the answer to the last query is still to come."""
        return self._runner.busy

    @property
    def ids(self) -> Ids:
        return self._ids

    @property
    def text(self) -> str:
        """The query, see storage/queries.py."""
        return self._text

    @property
    def sort(self) -> str:
        """One of queries.SORTS."""
        return self._sort

    def ask(self, text: str, sort: str) -> None:
        """Find what a query finds now; `changed` tells when it is there, and of several queries only the last is answered.
        Raises QueryError and ProjectError; all stays as it was then."""
        queries.parse(text)
        project = self._project()
        plain = project is None or (not text and sort == "added")
        if project is not None and not plain and project.last_number() > LARGE:
            self._text, self._sort = text, sort
            self._runner.request((project, text, sort), partial(_select, project, text, sort))
            return
        numbers = array("q") if project is None else queries.select(project, text, sort)
        self._runner.cancel()
        self._text, self._sort = text, sort
        self._take((project, text, sort), numbers)

    @Slot(object, object)
    def _take(self, asked: tuple[Project | None, str, str], numbers: array[int]) -> None:
        project, text, sort = asked
        self._answered = text, sort
        self._ids = Ids(project, numbers, sort == "added")
        self.changed.emit()

    @Slot(object, object)
    def _refuse(self, _: object, why: str) -> None:
        self._text, self._sort = self._answered
        self.failed.emit(why)

    def refresh(self) -> None:
        """Ask again. Raises ProjectError."""
        self.ask(self._text, self._sort)

    def clear(self) -> None:
        """Nothing is open, and no query asked."""
        self._runner.cancel()
        self._text, self._sort = self._answered = "", "added"
        self._ids = Ids(None, array("q"), ascending=True)
        self.changed.emit()

    def extend(self, numbers: array[int]) -> None:
        """Take in images that were added behind the others, in order; with a query or another order they wait for the next
        `ask`."""
        known = self._ids.numbers
        if self._text or self._sort != "added":
            return
        new = numbers[bisect_right(numbers, known[-1] if known else 0) :]
        if new:
            self._ids = Ids(self._project(), known, ascending=True)
            self.grew.emit(len(known), len(known) + len(new) - 1)
            known.extend(new)
            self.grown.emit()

    def beside(self, image_id: str, by: int) -> str | None:
        """The image so many places after another (before it: negative), None past an end. From an image that is not in
        the queue it is the first."""
        place = self._ids.find(image_id)
        wanted = 0 if place is None else place + by
        return self._ids[wanted] if 0 <= wanted < len(self._ids) else None

    def names(self) -> list[str]:
        """The file names of all of them, in order. Raises ProjectError."""
        project = self._project()
        if project is None:
            return []
        names = dict(project.rows("SELECT number, uri FROM image"))
        found = ((names.get(number, ""), names.get(number, "").rpartition("/")[2]) for number in self._ids.numbers)
        return [unquote(name) if uri.startswith("file:") else name for uri, name in found]

    def row(self, place: int) -> Row | None:
        """What a list shows at a place; None when it is gone."""
        project = self._project()
        if project is None or not 0 <= place < len(self._ids):
            return None
        try:
            return review.row_of(project, self._ids.numbers[place])
        except KeyError:
            return None


def _select(project: Project, text: str, sort: str, check: Check) -> array[int]:
    check()
    with project.beside() as store:
        return queries.select(store, text, sort)
