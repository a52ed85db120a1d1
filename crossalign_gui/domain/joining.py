"""Two people's documents about one image become one. What both say is one, what one side says comes in, and what they say
differently of the same thing is a conflict, which a person settles (conflicts.py).

Equal are shapes within a pixel with the same class and judgement, and links of the same words and region. Where a side is known to
have held what the other one holds (`Past`), it went on from there and its word counts: that is a merge over a common ancestor,
part by part. Otherwise nothing that is on one side only is taken for deleted on the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from crossalign_gui.domain import operations
from crossalign_gui.domain.attributes import join_attributes
from crossalign_gui.domain.completeness import holding
from crossalign_gui.domain.conflicts import tidy
from crossalign_gui.domain.document import (
    Caption,
    Complete,
    Conflict,
    ConflictKind,
    Document,
    Entity,
    Item,
    Link,
    Region,
    Side,
    Span,
)
from crossalign_gui.domain.merge import moved_mark
from crossalign_gui.domain.overlap import is_near
from crossalign_gui.domain.pairing import (
    is_denied,
    is_open,
    moved_to,
    pair_captions,
    pair_links,
    pair_regions,
    pair_spans,
)
from crossalign_gui.domain.past import Past, Unknown, parts
from crossalign_gui.domain.sides import either, group_of, ids_in, share_words, with_denied

_T = TypeVar("_T", Caption, Span, Region, Link)


@dataclass(frozen=True, slots=True)
class Joined:
    """`document` holds the new conflicts too; `conflicts` are these alone. `absorbed`: parts of the right side that the document
    does not hold as they were, since the left side says the same or differs."""

    document: Document
    conflicts: tuple[Conflict, ...]
    absorbed: tuple[Item, ...]


def join(
    left: Document,
    right: Document,
    pasts: tuple[Past, Past] | None = None,
    names: tuple[str, str] = ("", ""),
) -> Joined:
    """`left` with all that `right` says. Ids that both have mean the same part; no other part may share one. names: of the two
    people. The image stays that of the left side."""
    return _Join(left, right, pasts or (Unknown(), Unknown()), names).result()


class _Join:
    def __init__(self, left: Document, right: Document, pasts: tuple[Past, Past], names: tuple[str, str]) -> None:
        self.left, self.right, self.pasts, self.names = left, right, pasts, names
        self.whole = right
        self._as_was = tuple({span.id: span for span in side.spans} for side in (left, right))
        self._decided: dict[str, bool] = {}
        self._own: set[str] = set()
        self.ids: dict[str, str] = {}
        self.conflicts: list[Conflict] = []
        self.entities: dict[str, str] = {}

    def result(self) -> Joined:
        captions, apart = self._captions()
        spans = self._spans(apart)
        regions = self._regions(apart)
        spans += self._other_spans(apart)
        links = self._links(apart)
        document = replace(
            self.left, captions=tuple(captions), spans=tuple(spans), regions=tuple(regions), links=tuple(links),
            entities=self._chains(spans),
        )  # fmt: skip
        document = tidy(self._absence(document))
        self._finish()
        document = replace(document, conflicts=(*self.left.conflicts, *self._new_conflicts()), complete=self._complete())
        document = replace(document, complete=holding(document))
        held = {item.id: item for item in parts(document)}
        absorbed = tuple(item for item in parts(self.whole) if held.get(item.id) != item)
        return Joined(document, document.conflicts[len(self.left.conflicts) :], absorbed)

    def _new_conflicts(self) -> Iterable[Conflict]:
        """Those that the right side brings with it too."""
        known = {conflict.id for conflict in self.left.conflicts}
        return (*self.conflicts, *(conflict for conflict in self.right.conflicts if conflict.id not in known))

    def _finish(self) -> None:
        """What the right side says in a conflict names the parts that the document holds."""
        ids = {name: to for name, to in self.ids.items() if to}
        for place, conflict in enumerate(self.conflicts):
            items = tuple(moved_to(item, ids) if isinstance(item, Link) else item for item in conflict.right.items)
            if conflict.kind == "text":
                named = {item.region for item in items if isinstance(item, Link)}
                items += tuple(region for region in self.right.regions if region.id in named and self.ids.get(region.id) == "")
                mine = {item.region for item in conflict.left.items if isinstance(item, Link)} & self._own
                own = (*conflict.left.items, *(region for region in self.left.regions if region.id in mine))
                conflict = replace(conflict, left=replace(conflict.left, items=own))
            self.conflicts[place] = replace(conflict, right=replace(conflict.right, items=items))

    def _complete(self) -> tuple[Complete, ...]:
        """What either side says; where both say it, the left one signs."""
        ids = {name: to for name, to in self.ids.items() if to}
        return (*(moved_mark(mark, ids) for mark in self.right.complete), *self.left.complete)

    def _newer(self, mine: _T, theirs: _T, theirs_as_was: _T, mine_as_was: _T | None = None) -> _T | None:
        """The one that came from the other; None where neither is known to."""
        went_on = self.pasts[0].had(theirs_as_was), self.pasts[1].had(mine_as_was or mine)
        if went_on == (True, False):
            return mine
        return theirs if went_on == (False, True) else None

    def _say(self, kind: ConflictKind, mine: Iterable[Item], theirs: Iterable[Item]) -> None:
        sides = Side(self.names[0], tuple(mine)), Side(self.names[1], tuple(theirs))
        self.conflicts.append(Conflict(operations.new_id("x"), kind, *sides))

    def _alone(self, side: int, item: Item, group: Iterable[Item]) -> bool:
        """Whether a part that only one side holds stays. The other side deleted it where it held all of the group as it is; what
        was changed since is a conflict, and stays until that is settled."""
        if item.id in self._decided:
            return self._decided[item.id]
        other = self.pasts[1 - side]
        if not other.knew(item.id):
            return True
        group = tuple(group)
        stays = False
        first = self._as_was[side]
        if not all(other.had(first.get(part.id, part)) for part in group):
            self._say("deleted", *((group, ()) if side == 0 else ((), group)))
            stays = side == 0
        self._decided.update((part.id, stays) for part in group)
        if side == 1:
            self.ids.update((part.id, "") for part in group)
        return stays

    # ----------------------------------------------------------------- captions

    def _captions(self) -> tuple[list[Caption], set[str]]:
        """What stays, and the ids of captions whose words are in conflict. Phrases follow words that one side changed."""
        pairs = pair_captions(self.left, self.right)
        apart: set[str] = set()
        made: dict[str, Caption] = {}
        for mine, theirs in pairs:
            self.ids[theirs.id] = mine.id
            same = replace(theirs, id=mine.id)
            newer = self._newer(mine, same, theirs)
            made[mine.id] = self._caption(mine, same, newer, apart)
        paired = {a.id for a, _ in pairs}, {b.id for _, b in pairs}
        kept = [
            made.get(caption.id, caption)
            for caption in self.left.captions
            if caption.id in paired[0] or self._alone(0, caption, group_of(self.left, caption))
        ]
        theirs_alone = [c for c in self.right.captions if c.id not in paired[1]]
        return kept + [c for c in theirs_alone if self._alone(1, c, group_of(self.right, c))], apart

    def _caption(self, mine: Caption, theirs: Caption, newer: Caption | None, apart: set[str]) -> Caption:
        if mine.text != theirs.text:
            if newer is None or not self._reword(mine, theirs, newer):
                apart.add(mine.id)
                self._say("text", group_of(self.left, mine), self._moved_group(theirs))
                return mine
            return newer
        answers = mine.answer, theirs.answer
        texts = tuple(answer.text if answer is not None else None for answer in answers)
        if texts[0] == texts[1] or newer is not None:
            return newer or either(mine, theirs)
        if answers[0] is None or answers[1] is None:
            return mine if answers[1] is None else replace(mine, answer=answers[1], kind=theirs.kind)
        self._say("answer", [mine], [theirs])
        return mine

    def _reword(self, mine: Caption, theirs: Caption, newer: Caption) -> bool:
        """Move the phrases of the side that has the older words; False where some would lose words that
        were chosen since."""
        side = self.right if newer is mine else self.left
        caption = next(c.id for c in side.captions if self.ids.get(c.id, c.id) == mine.id) if newer is mine else mine.id
        moved = operations.edit_caption_text(side, caption, newer.text)
        if any(not self.pasts[0 if newer is mine else 1].had(span) for span in (*moved.dropped, *moved.shrunk)):
            return False
        if newer is mine:
            self.right = moved.document
        else:
            self.left = moved.document
        return True

    def _moved_group(self, caption: Caption) -> list[Item]:
        """A caption of the right side with its phrases and links; ids that the left side has too stay theirs."""
        own = next(c for c in self.right.captions if self.ids.get(c.id, c.id) == caption.id)
        group = group_of(self.right, own)[1:]
        moved: list[Item] = [caption]
        for item in group:
            moved.append(replace(item, caption=caption.id) if isinstance(item, Span) else item)
        return moved

    # -------------------------------------------------------------------- spans

    def _spans(self, apart: set[str]) -> list[Span]:
        """Of the left side, with what the right one says of the same words."""
        theirs = [replace(s, caption=self.ids.get(s.caption, s.caption)) for s in self.right.spans]
        as_was, originals = self._as_was
        pairs = pair_spans(self.left.spans, [span for span in theirs if span.caption not in apart])
        made: dict[str, Span] = {}
        for mine, other in pairs:
            self.ids[other.id] = mine.id
            if mine.entity and other.entity:
                self._unite(mine.entity, other.entity)
            same = replace(other, id=mine.id)
            made[mine.id] = self._span(mine, same, self._newer(mine, same, originals[other.id], as_was[mine.id]))
        paired = {a.id for a, _ in pairs}
        captions = {c.id for c in self.left.captions}
        return [
            made.get(span.id, span)
            for span in self.left.spans
            if span.id in paired or span.caption in apart or span.caption not in captions
            or self._alone(0, span, (span, *self.left.links_of_span(span.id)))
        ]  # fmt: skip

    def _span(self, mine: Span, theirs: Span, newer: Span | None) -> Span:
        if newer is not None:
            return newer
        if mine.ranges != theirs.ranges or (mine.types and theirs.types and set(mine.types) != set(theirs.types)):
            self._say("span", [mine], [theirs])
            return mine
        known = mine.groundable if mine.groundable not in (None, "unknown") else theirs.groundable
        return replace(either(mine, theirs), entity=mine.entity or theirs.entity, types=mine.types or theirs.types,
                       groundable=known)  # fmt: skip

    def _other_spans(self, apart: set[str]) -> list[Span]:
        """Those of the right side alone. One that overlaps a phrase of the left side alone and means the same region is the same
        thing in other words."""
        paired = set(self.ids.values())
        mine = [s for s in self.left.spans if s.id not in paired and s.caption not in apart]
        places = [{link.region for link in self.left.links_of_span(s.id) if not is_denied(link)} - {None} for s in mine]
        found = []
        for span in self.right.spans:
            moved = replace(span, caption=self.ids.get(span.caption, span.caption))
            if span.id in self.ids or moved.caption in apart:
                continue
            links = [moved_to(link, self.ids) for link in self.right.links_of_span(span.id)]
            regions = {link.region for link in links if not is_denied(link)}
            rival = next((n for n, s in enumerate(mine) if places[n] & regions and share_words(s, moved)), None)
            if rival is not None and not self.pasts[0].knew(span.id) and not self.pasts[1].knew(mine[rival].id):
                other = mine.pop(rival)
                places.pop(rival)
                self._say("span", (other, *self.left.links_of_span(other.id)), (moved, *links))
                self.ids[span.id] = ""
            elif self._alone(1, span, (span, *self.right.links_of_span(span.id))):
                found.append(moved)
        return found

    def _unite(self, mine: str, theirs: str) -> None:
        """Two chains are one from now on."""
        a, b = self._chain(mine), self._chain(theirs)
        if a != b:
            left = {entity.id for entity in self.left.entities}
            keep, go = (a, b) if a in left or b not in left else (b, a)
            self.entities[go] = keep

    def _chain(self, entity: str) -> str:
        while entity in self.entities:
            entity = self.entities[entity]
        return entity

    def _chains(self, spans: list[Span]) -> tuple[Entity, ...]:
        spans[:] = [replace(span, entity=self._chain(span.entity)) if span.entity else span for span in spans]
        used = {span.entity for span in spans}
        own = {entity.id for entity in self.left.entities}
        entities = (*self.left.entities, *(entity for entity in self.right.entities if entity.id not in own))
        return tuple(replace(item, image=self.left.image.id) for item in entities if item.id in used)

    # ------------------------------------------------------------------ regions

    def _regions(self, apart: set[str]) -> list[Region]:
        pairs = pair_regions(self.left, self.right, self.ids)
        made: dict[str, Region] = {}
        for mine, theirs in pairs:
            self.ids[theirs.id] = mine.id
            same = replace(theirs, id=mine.id, image=mine.image)
            made[mine.id] = self._region(mine, same, self._newer(mine, same, theirs))
        paired = {a.id for a, _ in pairs}, {b.id for _, b in pairs}
        lost = tuple({span.id for span in side.spans if self.ids.get(span.caption, span.caption) in apart}
                     for side in (self.left, self.right))  # fmt: skip
        kept = []
        for region in self.left.regions:
            links = self.left.links_of_region(region.id)
            if region.id not in paired[0] and links and all(link.span in lost[0] for link in links):
                self._own.add(region.id)  # it belongs to the words (see `_finish`)
            elif region.id not in paired[0] and not self._alone(0, region, (region, *links)):
                continue
            kept.append(made.get(region.id, region))
        for region in self.right.regions:
            if region.id not in paired[1]:
                links = self.right.links_of_region(region.id)
                if links and all(link.span in lost[1] for link in links):
                    self.ids[region.id] = ""  # it belongs to the other words (see `_finish`)
                elif self._alone(1, region, (region, *links)):
                    kept.append(replace(region, image=self.left.image.id))
        return kept

    def _region(self, mine: Region, theirs: Region, newer: Region | None) -> Region:
        if newer is not None:
            return newer
        if is_open(mine) != is_open(theirs):
            return theirs if is_open(mine) else mine  # a judgement counts more than a proposal that waits for one
        if is_denied(mine) != is_denied(theirs):
            self._say("status", [mine], [theirs])
            return mine
        if not is_near(mine.shape, theirs.shape):
            if is_open(mine) or is_denied(mine):
                return either(mine, theirs)
            self._say("shape", [mine], [theirs])
            return mine
        if mine.label is not None and theirs.label is not None and mine.label != theirs.label:
            self._say("class", [mine], [theirs])
            return mine
        if join_attributes(mine.x, theirs.x)[1]:
            self._say("attributes", [mine], [theirs])
            return mine
        kept = either(mine, theirs)
        other = theirs if kept == mine else mine
        return replace(kept, label=mine.label or theirs.label, x=join_attributes(kept.x, other.x)[0])

    # -------------------------------------------------------------------- links

    def _links(self, apart: set[str]) -> list[Link]:
        gone = {name for name, to in self.ids.items() if not to}
        lost = {span.id for span in self.right.spans if self.ids.get(span.caption, span.caption) in apart} | gone
        theirs = [link for link in self.right.links if link.span not in lost and link.region not in gone]
        moved = [moved_to(link, self.ids) for link in theirs]
        originals = {link.id: link for link in theirs}
        pairs = pair_links(self.left.links, moved)
        made: dict[str, Link] = {}
        for mine, other in pairs:
            same = replace(other, id=mine.id)
            made[mine.id] = self._link(mine, same, self._newer(mine, same, originals[other.id]))
        paired = {a.id for a, _ in pairs}, {b.id for _, b in pairs}
        own = {span.id for span in self.left.spans if span.caption in apart}
        kept = [
            made.get(link.id, link)
            for link in self.left.links
            if link.id in paired[0] or link.span in own or self._alone(0, link, [link])
        ]
        return kept + [
            link for link in moved if link.id not in paired[1] and self._alone(1, originals[link.id], [originals[link.id]])
        ]

    def _link(self, mine: Link, theirs: Link, newer: Link | None) -> Link:
        if newer is not None:
            return newer
        if is_open(mine) != is_open(theirs):
            return theirs if is_open(mine) else mine
        if is_denied(mine) == is_denied(theirs):
            return either(mine, theirs)
        for place, conflict in enumerate(self.conflicts):
            if conflict.kind == "status" and conflict.left.items[0].id == mine.region:
                sides = (
                    replace(conflict.left, items=(*conflict.left.items, mine)),
                    replace(conflict.right, items=(*conflict.right.items, theirs)),
                )
                self.conflicts[place] = replace(conflict, left=sides[0], right=sides[1])
                return mine
        self._say("link", [mine], [theirs])
        return mine

    def _absence(self, document: Document) -> Document:
        """Where one side says that words are not in the picture and the other one where they are."""
        mine = {link.span for link in self.left.links if link.region is None}
        theirs = {self.ids.get(link.span, link.span) for link in self.right.links if link.region is None}
        document = self._with_status(document, mine ^ theirs, mine)
        waiting: set[str] = set()
        for span in [item.id for item in document.spans if (item.id in mine) != (item.id in theirs)]:
            links = document.links_of_span(span)
            absent = [link for link in links if link.region is None]
            found = [link for link in links if link.region is not None and not is_denied(link)]
            judged = [link for link in found if not is_open(link)]
            if absent:
                waiting.update(link.id for link in found if is_open(link))
            if absent and judged:
                document = self._absent_or_not(document, absent, judged, span in mine)
        return with_denied(document, waiting)

    def _with_status(self, document: Document, spans: set[str], mine: set[str]) -> Document:
        """What is in conflict about a region that is accepted, rejected or deleted decides about "not in the picture" with it,
        where the words mean no other region."""
        told = [item for item in self.conflicts if item.kind in ("status", "link", "deleted")]
        disputed = {name for conflict in told for name in ids_in(conflict)}
        spans = spans - {
            link.span for link in document.links
            if link.region is not None and not is_denied(link) and not is_open(link) and link.id not in disputed
        }  # fmt: skip
        for place, conflict in enumerate(self.conflicts):
            named = {item.span for side in (conflict.left, conflict.right) for item in side.items if isinstance(item, Link)}
            for span in named & spans if conflict in told else ():
                absent = tuple(link for link in document.links_of_span(span) if link.region is None)
                if span in mine:
                    conflict = replace(conflict, left=replace(conflict.left, items=(*conflict.left.items, *absent)))
                else:
                    conflict = replace(conflict, right=replace(conflict.right, items=(*conflict.right.items, *absent)))
                    document = replace(document, links=tuple(link for link in document.links if link not in absent))
                self.conflicts[place] = conflict
        return document

    def _absent_or_not(self, document: Document, absent: list[Link], found: list[Link], is_mine: bool) -> Document:
        """The right side leaves the document; its regions go with it where nothing else names them."""
        mine, theirs = (absent, found) if is_mine else (found, absent)
        ids = {link.id for link in theirs}
        links = tuple(link for link in document.links if link.id not in ids)
        named = {link.region for link in links} | {region.id for region in self.left.regions}
        places = {link.region for link in theirs} - named
        own = {link.region for link in mine} - {link.region for link in links if link not in mine}
        bare = [region for region in document.regions if region.label is None and region.id in own]
        self._say("absence", [*bare, *mine], [*(r for r in document.regions if r.id in places), *theirs])
        regions = tuple(region for region in document.regions if region.id not in places)
        return replace(document, links=links, regions=regions)
