"""Two people's files become one: documents are joined image by image (domain/joining.py), with what was done besides.

An image of the other file is the one with the same id, else with the same name, else with the same bytes.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.domain.attributes import join_attributes
from crossalign_gui.domain.document import Agent, Conflict, Document, Image, Label, Side
from crossalign_gui.domain.merge import of_image, with_new_ids
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import new_id
from crossalign_gui.domain.past import Ancestor, Past, Unknown, parts
from crossalign_gui.domain.reading import reading_of, with_reading
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.summary import BY_HAND
from crossalign_gui.storage.trail import Trail, record
from crossalign_gui.storage.whole import put_page, take_whole, whole_out
from crossalign_gui.storage.work_log import Events, gold_of, take_work, work_on

_STRONGER = {"done": "checked"}
"""Not a conflict: the second person has looked at it too."""

OTHER_ATTRIBUTES = message("both sides give the image other attributes, or another split: those that were here stay")


@dataclass(frozen=True, slots=True)
class Change:
    """An image and what became of it."""

    before: Document
    after: Document


@dataclass
class Outcome:
    """Counts of images, and each conflict with the file of its image. `same`: the other file said nothing new of them."""

    added: int = 0
    changed: int = 0
    same: int = 0
    conflicts: list[tuple[str, Conflict]] = field(default_factory=list)
    other_frames: list[str] = field(default_factory=list)
    """Images that were left out: both sides worked on them, on different frames of one file."""
    other_windows: list[str] = field(default_factory=list)
    """Deep images of which both sides show another range of values; that of the first side stayed."""
    other_attributes: list[str] = field(default_factory=list)
    """Images of which both sides say something else as a whole (attributes, part of the data set); the first side stayed."""

    other_answers: list[str] = field(default_factory=list)
    """Images with another known answer on each side; that of the first side stayed."""

    def told(self) -> Report:
        """What did not come in and is no conflict."""
        report = Report()
        for uri in self.other_frames:
            report.add(message("left out, as both sides worked on different frames of the file"), uri)
        for uri in self.other_windows:
            report.add(message("both sides set another window of deep values: the one that was here stays"), uri)
        for uri in self.other_attributes:
            report.add(OTHER_ATTRIBUTES, uri)
        for uri in self.other_answers:
            report.add(message("both sides keep another known answer: the one that was here stays"), uri)
        return report

    def to_json(self) -> dict[str, Any]:
        kinds = Counter(conflict.kind for _, conflict in self.conflicts)
        return {
            "images": {"added": self.added, "changed": self.changed, "same": self.same},
            **({"other_frames": self.other_frames} if self.other_frames else {}),
            **({"other_windows": self.other_windows} if self.other_windows else {}),
            **({"other_attributes": self.other_attributes} if self.other_attributes else {}),
            **({"other_answers": self.other_answers} if self.other_answers else {}),
            "conflicts": {"total": len(self.conflicts), "by_kind": dict(sorted(kinds.items()))},
            "list": [{"image": uri, "kind": item.kind, "left": _told(item.left), "right": _told(item.right)}
                     for uri, item in self.conflicts],
        }  # fmt: skip


def _told(side: Side) -> dict[str, Any]:
    ids = [item.id for item in side.items]
    return {"who": side.who, "ids": ids} | ({"state": side.state} if side.state else {})


def find(project: Project, image_id: str, uri: str, content: str | None) -> str | None:
    """The image of a project that another file's image is."""
    found = project.rows("SELECT id FROM image WHERE id = ?", image_id) or project.rows(
        "SELECT id FROM image WHERE uri = ?", uri
    )
    if not found and content:
        found = project.rows("SELECT id FROM image WHERE content = ? OR sha256 = ?", content, content)
    return str(found[0][0]) if len(found) == 1 else None


class Joiner:
    """Puts the documents of another file into a project. names: what the two sides are called where nobody signed."""

    def __init__(self, project: Project, names: tuple[str, str], labels: Iterable[Label], agents: Iterable[Agent]) -> None:
        """Raises ProjectError."""
        self._project, self._names = project, names
        self._events = Events(project)
        self.outcome = Outcome()
        self._labels: dict[str, str] = {}
        self.add_names(labels, agents)

    def add_names(self, labels: Iterable[Label], agents: Iterable[Agent]) -> None:
        """Classes join by their names, people and models by their ids. Raises ProjectError."""
        names = {label.name: label.id for label in self._project.labels}
        new = [label for label in labels if label.name not in names]
        self._labels.update({label.id: names.get(label.name, label.id) for label in labels})
        self._project.add_labels(new)
        known = {agent.id for agent in self._project.agents}
        for agent in agents:
            if agent.id not in known:
                self._project.add_agent(agent)

    def find(self, image_id: str, uri: str, content: str | None) -> str | None:
        """The image of the project that another file's image is."""
        return find(self._project, image_id, uri, content)

    def take(
        self,
        known: str | None,
        document: Document,
        work: Mapping[str, Any],
        past: Past | None = None,
        before: Document | None = None,
    ) -> Change | None:
        """known: the image of the project, None for a new one. past: of the other side; before: the common ancestor, where one
        was given. None where nothing changed, or for a new image. Raises ProjectError and ImageError."""
        from crossalign_gui.domain.joining import join

        document = self._fitting(document, known)
        if known is None:
            self._project.save(None, document)
            take_work(self._project, document.image.id, work, {}, self._events)
            self.outcome.added += 1
            return None
        mine = bare = self._mine(known, document)
        if reading_of(mine.image).frame != reading_of(document.image).frame and (document.captions or document.regions):
            if mine.captions or mine.regions:
                self.outcome.other_frames.append(mine.image.uri)
                return None
            image = with_reading(mine.image, reading_of(document.image))
            mine = replace(mine, image=replace(image, width=document.image.width, height=document.image.height))
        mine = self._with_window(mine, document, before)
        trail = Trail(self._project, known)
        pasts: tuple[Past, Past] = (trail, past or Unknown())
        if before is not None:
            before = self._fitting(before, known)
            pasts = Ancestor(before, mine), Ancestor(before, document)
        found = join(mine, document, pasts, self._names)
        state = self._state(known, str(work.get("state") or ""))
        new = [self._signed(conflict) for conflict in (*found.conflicts, *state)]
        fresh = [conflict for conflict in new if conflict.id not in {item.id for item in mine.conflicts}]
        after = replace(found.document, conflicts=(*mine.conflicts, *fresh))
        after = replace(after, image=self._image(after.image, document.image, before.image if before is not None else None))
        self.outcome.conflicts += [(after.image.uri, conflict) for conflict in fresh]
        changed = after != bare
        if changed:
            self._project.save(bare, after)
        record(self._project, known, found.absorbed, past.rows if isinstance(past, Trail) else ())
        own = gold_of(self._project, known)
        if own is not None and work.get("gold") not in (None, own):
            self.outcome.other_answers.append(after.image.uri)
        take_work(self._project, known, work, {}, self._events)
        self.outcome.changed, self.outcome.same = self.outcome.changed + changed, self.outcome.same + (not changed)
        return Change(bare, after) if changed else None

    def _with_window(self, mine: Document, theirs: Document, before: Document | None) -> Document:
        """`mine` with the window of deep values that only the other side set, or changed since `before`."""
        here, there = reading_of(mine.image), reading_of(theirs.image)
        was = reading_of(before.image).window if before is not None else None
        if here.frame != there.frame or there.window in (here.window, was):
            return mine
        if here.window != was:
            self.outcome.other_windows.append(mine.image.uri)
            return mine
        return replace(mine, image=with_reading(mine.image, replace(here, window=there.window)))

    def _image(self, mine: Image, theirs: Image, before: Image | None) -> Image:
        """With what the other side says of the image as a whole."""
        x, differ = join_attributes(mine.x, theirs.x, before.x if before is not None else None)
        split = mine.split or theirs.split
        if before is not None and mine.split == before.split:
            split = theirs.split
        elif theirs.split and split != theirs.split and (before is None or theirs.split != before.split):
            differ = (*differ, "split")
        if differ:
            self.outcome.other_attributes.append(mine.uri)
        return replace(mine, x=x, split=split)

    def uri_of(self, path: Path) -> str:
        return self._project.uri_of(path)

    def take_whole(self, whole: Mapping[str, Any]) -> None:
        """What the other file says besides its images. Raises ProjectError."""
        take_whole(self._project, whole, beside=False)

    def add_bare(self, uri: str) -> None:
        """An image that nobody has looked at. Raises ProjectError."""
        self._project.add_uris([uri])
        self.outcome.added += 1

    def _mine(self, image_id: str, document: Document) -> Document:
        """Of an image that was never measured here and is not at hand, the size that the other file knows."""
        try:
            return self._project.document(image_id)
        except ImageError:
            image = document.image
            with self._project.transaction() as database:
                database.execute(
                    "UPDATE image SET width = ?, height = ?, orientation = ? WHERE id = ?",
                    (image.width, image.height, image.exif_orientation, image_id),
                )
            return self._project.document(image_id)

    def _state(self, image_id: str, theirs: str) -> tuple[Conflict, ...]:
        mine = self._project.state(image_id)
        if mine == theirs or mine not in BY_HAND or theirs not in BY_HAND:
            return ()
        if theirs == _STRONGER.get(mine) or mine == _STRONGER.get(theirs):
            return ()
        return (Conflict(new_id("x"), "state", Side(self._names[0], (), mine), Side(self._names[1], (), theirs)),)

    def _signed(self, conflict: Conflict) -> Conflict:
        """With the names of those who made the parts."""
        people = {agent.id: agent.name for agent in self._project.agents if agent.kind == "human"}

        def who(side: Side) -> str:
            made = [item.prov.agent for item in side.items if item.prov is not None and item.prov.agent in people]
            return people[str(made[0])] if made else side.who

        left, right = who(conflict.left), who(conflict.right)
        if left == right:  # one of them did no more than leave what both had
            left, right = conflict.left.who or left, conflict.right.who or right
        return replace(conflict, left=replace(conflict.left, who=left), right=replace(conflict.right, who=right))

    def _fitting(self, document: Document, known: str | None) -> Document:
        """With the project's ids of image and classes; parts whose ids are taken in another image get new ones."""
        image = known or document.image.id
        if known is None and self._project.rows("SELECT 1 FROM image WHERE id = ?", image):
            image = new_id("i")
        ids = [item.id for item in (*parts(document), *document.entities)]
        if any(self._project.rows("SELECT 1 FROM item WHERE id = ? AND image != ?", item, image) for item in ids):
            document = with_new_ids(document, image)
        labels = self._labels
        complete = (replace(mark, label=mark.label and labels.get(mark.label, mark.label)) for mark in document.complete)
        regions = (replace(item, label=item.label and labels.get(item.label, item.label)) for item in document.regions)
        return of_image(replace(document, regions=tuple(regions), complete=tuple(complete)), image)


def join_project(
    joiner: Joiner, other: Project, base: Project | None = None, check: Callable[[], None] = lambda: None
) -> None:
    """All images of another project, with what was done to them. base: the common ancestor, where one was given.

    Raises ProjectError."""
    events = Events(other)
    for image_id in other.image_ids():
        check()
        uri, content = other.rows("SELECT uri, ifnull(content, sha256) FROM image WHERE id = ?", image_id)[0]
        known = joiner.find(image_id, uri, content)
        place = uri if known is not None else joiner.uri_of(other.path_of_uri(uri))
        try:
            document = other.document(image_id)
        except ImageError:  # never measured, so never annotated
            if known is None:
                joiner.add_bare(place)
            continue
        document = replace(document, image=replace(document.image, uri=place))
        joiner.take(known, document, work_on(other, image_id, events), Trail(other, image_id), _in(base, image_id, uri))
    joiner.take_whole(whole_out(other))


def _in(base: Project | None, image_id: str, uri: str) -> Document | None:
    if base is None:
        return None
    rows = base.rows("SELECT id FROM image WHERE id = ? OR uri = ?", image_id, uri)
    try:
        return base.document(rows[0][0]) if rows else None
    except ImageError:
        return None


@contextmanager
def as_project(path: Path, place: Path, *, copy: bool = False) -> Iterator[Project]:
    """A project, or a native file put into one at `place`. copy: what is changed is not the file. Raises FormatError,
    ProjectError and OSError."""
    file = path / FILE_NAME if path.is_dir() else path
    if file.suffix == ".sqlite":
        if not copy:
            with Project.open(file) as project:
                yield project
            return
        with Project.open(file) as project:
            project.copy_to(place)
            folder = project.folder
        with Project(place, folder) as project:
            yield project
        return
    from crossalign_gui.storage.convert import incoming
    from crossalign_gui.storage.formats.registry import formats

    with incoming(file, formats()["native"]) as found, Project(place, file.resolve().parent) as project:
        with project.batch():
            joiner = Joiner(project, ("", ""), (), ())
            for document in found.documents:
                joiner.add_names(found.labels.values(), found.agents.values())
                joiner.take(None, document, found.work_on(document.image.id))
            take_whole(project, found.whole, beside=False)
        yield project


def write_joined(project: Project, path: Path, reads: Sequence[Path]) -> None:
    """What was joined, as a project or a native file; nothing is there before all of it is. Raises FormatError, ProjectError
    and OSError."""
    if path.suffix == ".sqlite":
        path = path.resolve()
        for image_id in project.image_ids():
            uri = project.rows("SELECT uri FROM image WHERE id = ?", image_id)[0][0]
            if not uri.startswith("file:") and project.folder != path.parent and not (path.parent / uri).exists():
                project.set_uri(image_id, (project.folder / uri).as_uri())
        with tempfile.TemporaryDirectory(prefix=f".{path.name[:100]}.", dir=path.parent) as folder:
            made = Path(folder) / path.name
            project.copy_to(made)
            made.replace(path)
        page = whole_out(project).get("guidelines")
        if page:
            put_page(page, path.parent)
        return
    from crossalign_gui.storage.convert import write_documents
    from crossalign_gui.storage.formats.registry import formats

    work = partial(work_on, project, events=Events(project))
    documents = (item for item in project.documents() if item.captions or item.regions or work(item.image.id))
    write_documents(
        formats()["native"], path, documents, labels={label.id: label for label in project.labels},
        agents={agent.id: agent for agent in project.agents}, work_on=work,
        whole=whole_out(project), reads=reads,
    )  # fmt: skip
