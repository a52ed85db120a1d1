"""What a person does to whole regions: other shapes, union, order, lock, hide, copies. Each change one undoable edit."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from crossalign_gui.domain import editing, operations
from crossalign_gui.domain import regions as pure
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Mask, Shape
from crossalign_gui.session.annotate.corrections import Corrections
from crossalign_gui.session.annotate.locks import Locks
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.storage.project import ProjectError

_PAUSE = 1.0  # seconds between two keys, from which the second begins a new step
_TURN = 5.0  # degrees of a key
_OFFSET = 10.0  # pixels between a region and its duplicate


class Regions(QObject):
    """What is hidden is a state of the view and not saved; a lock is (see domain/regions.py)."""

    changed = Signal()
    """Something was hidden or is shown again."""

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        corrections: Corrections,
        signature: Signature,
        locks: Locks,
        project: OpenProject,
        navigator: Navigator,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._corrections, self._signature = opened, selecting, corrections, signature
        self._locks, self._project, self._navigator, self._teller = locks, project, navigator, teller
        self._hidden: frozenset[str] = frozenset()
        self.all_hidden = False
        self.clock: Callable[[], float] = time.monotonic
        self._nudged: tuple[Document | None, tuple[str, ...], str, float] = (None, (), "", 0.0)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "to_box": self.to_box,
            "to_turned": self.to_turned,
            "turn_left": self.turn_left,
            "turn_right": self.turn_right,
            "to_polygon": self.to_polygon,
            "to_mask": self.to_mask,
            "union": self.union,
            "subtract": self.subtract,
            "forward": self.bring_forward,
            "back": self.send_back,
            "lock": self.toggle_lock,
            "hide": self.toggle_hidden,
            "hide_all": self.toggle_all_hidden,
            "duplicate": self.duplicate,
            "copy_to_next": self.copy_to_next,
            "select_all_regions": self.select_all,
        }

    # ------------------------------------------------------------------ visible

    def is_hidden(self, region_id: str) -> bool:
        return self.all_hidden or region_id in self._hidden

    def visible(self) -> tuple[Region, ...]:
        """What is painted and can be pointed at, in the order of painting."""
        document = self._opened.document
        regions = document.regions if document is not None else ()
        return tuple(item for item in regions if item.status != "rejected" and not self.is_hidden(item.id))

    def toggle_hidden(self) -> None:
        """The selected regions."""
        chosen = frozenset(self._asked_for())
        if chosen:
            self._hidden = self._hidden - chosen if chosen <= self._hidden else self._hidden | chosen
            self.changed.emit()

    def toggle_all_hidden(self) -> None:
        if not self._has_any():
            return
        self.all_hidden = not self.all_hidden
        self.changed.emit()
        if self.all_hidden:
            self._teller.notice.emit(Notice(self.tr("The regions are hidden; View > Hide All Regions shows them again")))

    def select_all(self) -> None:
        if self._has_any():
            self._selecting.select_regions([region.id for region in self.visible()])

    # -------------------------------------------------------------------- locks

    def may_change(self, region_ids: Iterable[str]) -> bool:
        """Says why not when the project can only be read or one of them is locked."""
        return self._locks.may_change(region_ids)

    def toggle_lock(self) -> None:
        document, chosen = self._opened.document, self._asked_for()
        if document is None or not chosen:
            return
        lock = not all(pure.is_locked(document.region(item)) for item in chosen)
        self._opened.apply(
            pure.set_locked(document, chosen, lock), self.tr("Lock regions") if lock else self.tr("Unlock regions")
        )

    # ------------------------------------------------------------------ classes

    def class_named(self, name: str) -> str | None:
        """The id of a class of the project, made when it is new; None for no name, or when it could not be saved."""
        name = name.strip()
        if not name or self._project.current is None or self._project.read_only:
            return None
        try:
            return self._project.current.label_named(name)
        except ProjectError as error:
            self._teller.save_failed.emit(str(error))
            return None

    def set_class(self, name: str) -> None:
        """Of the selected regions; an empty name takes it away."""
        document, chosen = self._opened.document, self._chosen()
        if document is None or not chosen or not self.may_change(chosen):
            return
        label = self.class_named(name)
        if label is not None or not name.strip():
            self._opened.apply(pure.set_class(document, chosen, label), self.tr("Change class"))

    # ------------------------------------------------------------------- shapes

    def to_box(self) -> None:
        self._convert("box", self.tr("To boxes"))

    def to_turned(self) -> None:
        self._convert("turned box", self.tr("To turned boxes"))

    def turn_left(self) -> None:
        self.turn(-_TURN)

    def turn_right(self) -> None:
        self.turn(_TURN)

    def turn(self, degrees: float) -> None:
        """The selected boxes about their centres, clockwise. Keys that follow each other make one step of the history."""
        chosen = self._asked_for()
        document = self._opened.document
        if document is None or not chosen or not self.may_change(chosen):
            return
        after = document
        for item in chosen:
            new = editing.turned(document.region(item).shape, degrees)
            if new is not None:
                after = operations.correct_region(after, item, new, self._signature.person())
        if after is document:
            self._teller.notice.emit(
                image_notice(self.tr("Only boxes can be turned; Region > To Turned Box makes one"), "warning")
            )
            return
        self._apply_key(after, self.tr("Turn boxes"), chosen)

    def to_polygon(self) -> None:
        self._convert("polygon", self.tr("To polygons"))

    def to_mask(self) -> None:
        self._convert("mask", self.tr("To masks"))

    def _convert(self, kind: pure.Kind, text: str) -> None:
        chosen = self._asked_for()
        document = self._opened.document
        if document is None or not chosen or not self.may_change(chosen):
            return
        size = document.image.height, document.image.width
        shapes = {item: pure.converted(document.region(item), kind, size) for item in chosen}
        if any(shape is None for shape in shapes.values()):
            self._teller.notice.emit(
                image_notice(self.tr("A polygon needs three points, a mask at least one pixel"), "warning")
            )
        after = document
        for item, shape in shapes.items():
            if shape is not None and shape != document.region(item).shape:
                after = pure.convert_region(after, item, shape, self._signature.person())
        if after is document and None not in shapes.values():
            self._teller.notice.emit(image_notice(self.tr("The region has that shape already")))
        self._apply(after, text, chosen)

    def union(self) -> None:
        """All selected regions become one; it has the words of all, and what is said of any where the first says nothing."""
        chosen = self._chosen()
        document = self._opened.document
        if document is None or not self._several(chosen) or not self.may_change(chosen):
            return
        shapes = [document.region(item).shape for item in chosen]
        shape = pure.combined(shapes, (document.image.height, document.image.width), "union")
        if shape is None:
            return
        prov = self._signature.person()
        after = pure.convert_region(document, chosen[0], shape, prov)
        kept = after.regions[_place(document, chosen[0])].id
        for item in chosen[1:]:
            for link in document.links_of_region(item):
                if link.polarity == "positive":
                    after = operations.link(after, link.span, kept, prov)
            after = operations.replace_region(after, pure.with_said_of(after.region(kept), document.region(item)))
            after = operations.remove_region(after, item)
        self._apply(after, self.tr("Union of {} regions").format(len(chosen)), (kept,))

    def subtract(self) -> None:
        """The regions selected later are cut out of the first one and stay; a hole remains where they lie inside it."""
        chosen = self._chosen()
        document = self._opened.document
        if document is None or not self._several(chosen) or not self.may_change(chosen[:1]):
            return
        shapes = [document.region(item).shape for item in chosen]
        shape = pure.combined(shapes, (document.image.height, document.image.width), "subtract")
        if shape is None:
            self._teller.notice.emit(image_notice(self.tr("Nothing would be left of the region"), "warning"))
            return
        after = pure.convert_region(document, chosen[0], shape, self._signature.person())
        self._apply(after, self.tr("Subtract regions"), chosen[:1])

    def cut(self, shape: Shape) -> None:
        """A shape out of the selected region: a hole where it lies inside it."""
        chosen = self._selecting.selection.region
        document = self._opened.document
        if document is None or chosen is None or not self.may_change((chosen,)):
            return
        left = pure.combined((document.region(chosen).shape, shape), (document.image.height, document.image.width), "subtract")
        if left is None:
            self._teller.notice.emit(image_notice(self.tr("Nothing would be left of the region"), "warning"))
        else:
            self._corrections.reshape_region(chosen, left)

    def nudge(self, dx: float, dy: float, *, by_key: bool = False) -> None:
        """The selected regions by image pixels; masks by whole ones. Keys that follow each other make one step of the history."""
        chosen = self._chosen()
        document = self._opened.document
        if document is None or not chosen or not self.may_change(chosen):
            return
        size, after = (document.image.width, document.image.height), document
        for item in chosen:
            shape = document.region(item).shape
            if isinstance(shape, Mask) and 0 < max(abs(dx), abs(dy)) < 1:
                self._teller.notice.emit(image_notice(self.tr("Masks move by whole pixels")))
            place = _place(after, item)
            new = editing.moved(shape, dx, dy, size)
            if new != shape:
                after = operations.correct_region(after, after.regions[place].id, new, self._signature.person())
        if after is document:
            return
        if by_key:
            self._apply_key(after, self.tr("Move regions"), chosen)
        else:
            self._apply(after, self.tr("Move regions"), chosen)
            self._nudged = (None, (), "", 0.0)

    def delete(self) -> None:
        """The selected ones."""
        chosen = self._chosen()
        document = self._opened.document
        if document is None or not chosen or not self.may_change(chosen):
            return
        for item in chosen:
            document = operations.remove_region(document, item)
        self._opened.apply(document, self.tr("Delete region") if len(chosen) == 1 else self.tr("Delete regions"))

    def may_erase(self) -> bool:
        """Only from a mask; says so otherwise."""
        document, chosen = self._opened.document, self._selecting.selection.region
        on_mask = document is not None and chosen is not None and isinstance(document.region(chosen).shape, Mask)
        if not on_mask:
            self._teller.notice.emit(
                image_notice(self.tr("Select a mask to erase from; Region > To Mask makes one of a box or polygon"), "warning")
            )
        return on_mask

    def paint(self, change: Callable[[Shape | None], Shape | None]) -> None:
        """A stroke of the brush or eraser: on the selected mask, else as a new region."""
        chosen = self._selecting.selection.region
        document = self._opened.document
        old = document.region(chosen).shape if document is not None and chosen is not None else None
        if chosen is not None and isinstance(old, Mask):
            if not self.may_change((chosen,)):
                return
            new = change(old)
            if new is None:
                self._corrections.delete_region(chosen)
            else:
                self._corrections.reshape_region(chosen, new)
        elif self.may_change(()):
            made = change(None)
            if made is not None:
                self._corrections.add_region(made)

    # -------------------------------------------------------------------- order

    def bring_forward(self) -> None:
        self._raise(1, self.tr("Bring forward"))

    def send_back(self) -> None:
        self._raise(-1, self.tr("Send back"))

    def _raise(self, by: Literal[1, -1], text: str) -> None:
        document, chosen = self._opened.document, self._asked_for()
        if document is None or not chosen:
            return
        after = pure.raised(document, chosen, by)
        if after == document:
            front, behind = self.tr("It lies in front of all regions already"), self.tr("It lies behind all regions already")
            self._teller.notice.emit(image_notice(front if by > 0 else behind))
        self._opened.apply(after, text)

    # ------------------------------------------------------------------- copies

    def copied(self) -> tuple[pure.Copied, ...]:
        """The selected regions with their words."""
        document = self._opened.document
        return pure.copies(document, self._chosen()) if document is not None else ()

    def paste(self, copied: Sequence[pure.Copied]) -> None:
        """On the image shown; on the image that they come from they lie a little beside."""
        document = self._opened.document
        if document is not None:
            known = {region.image for region, _ in copied}
            self._add(copied, self.tr("Paste regions"), _OFFSET if document.image.id in known else 0.0)

    def duplicate(self) -> None:
        if self._asked_for():
            self._add(self.copied(), self.tr("Duplicate regions"), _OFFSET)

    def copy_to_next(self) -> None:
        """To the same places of the next image, with the same words if its captions have them; that image is shown."""
        if not self._asked_for() or not self.may_change(()):
            return
        copied, before = self.copied(), self._opened.image_id
        self._navigator.step_image(1)
        if self._opened.image_id != before:
            self._add(copied, self.tr("Copy regions to this image"), 0.0)

    def _add(self, copied: Sequence[pure.Copied], text: str, offset: float) -> None:
        document = self._opened.document
        if document is None or not copied or not self.may_change(()):
            return
        after = pure.add_copies(document, copied, self._signature.person(), offset)
        new = [region.id for region in after.regions[len(document.regions) :]]
        if len(new) < len(copied):
            self._teller.notice.emit(
                image_notice(
                    self.tr("Regions that do not fit this image: {} of {}").format(len(copied) - len(new), len(copied)),
                    "warning",
                )
            )
        self._opened.apply(after, text)
        if new:
            self._selecting.select_regions(new)

    # ------------------------------------------------------------------- common

    def _chosen(self) -> tuple[str, ...]:
        return self._selecting.selection.regions

    def _asked_for(self) -> tuple[str, ...]:
        """The same, of a key that needs one: says so where nothing is selected."""
        chosen = self._chosen()
        if not chosen:
            self._teller.notice.emit(image_notice(self.tr("Select a region first")))
        return chosen

    def _has_any(self) -> bool:
        """Whether the image has regions; says so if not."""
        document = self._opened.document
        found = document is not None and any(region.status != "rejected" for region in document.regions)
        if not found:
            self._teller.notice.emit(image_notice(self.tr("This image has no regions yet")))
        return found

    def _several(self, chosen: Sequence[str]) -> bool:
        if len(chosen) < 2:
            self._teller.notice.emit(image_notice(self.tr("Select two or more regions first, with Ctrl or Shift and a click")))
        return len(chosen) >= 2

    def _apply(self, after: Document, text: str, chosen: Sequence[str], joins: bool = False) -> None:
        """And select what the regions became: a corrected proposal has another id in the same place."""
        before = self._opened.document
        assert before is not None
        became = [region.id for region in after.regions]
        if len(became) == len(before.regions):
            chosen = [became[_place(before, item)] for item in chosen]
        self._opened.apply(after, text, joins=joins)
        self._selecting.select_regions(chosen)

    def _apply_key(self, after: Document, text: str, chosen: tuple[str, ...]) -> None:
        """Joined with the key before where that did the same to the same regions a moment ago."""
        same = (self._opened.document, chosen, text)
        joins = self._nudged[:3] == same and self.clock() - self._nudged[3] < _PAUSE
        self._apply(after, text, chosen, joins)
        self._nudged = (self._opened.document, self._chosen(), text, self.clock())


def _place(document: Document, region_id: str) -> int:
    return [region.id for region in document.regions].index(region_id)
