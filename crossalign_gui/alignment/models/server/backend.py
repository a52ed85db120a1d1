"""The backend of a server: a picture is made ready once, then all phrases of a caption are asked about at once."""

from __future__ import annotations

import hashlib
import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.models import answers
from crossalign_gui.alignment.models.server import asking, complaints, reading, selftest
from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.models.server.answering import Completion
from crossalign_gui.alignment.models.server.client import Client
from crossalign_gui.alignment.models.server.correction import Correction
from crossalign_gui.alignment.models.server.selftest import Sent, placed
from crossalign_gui.alignment.models.written_boxes import GRID, Written, answer, answer_of, one_by_one
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Check, ImageState, waiting
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import Budget, Family, Place, Reader, Thing
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import is_question, split_words

_NOT_NAMED = message("the model named no place for it")
_NOTE = message("the model writes its places and gives no score")
_MOST_CAPTIONS = 500
_MOST_ANSWERS, _MOST_CHARACTERS = 2000, 16 * 2**20
_Places = dict[Ranges, tuple[Place, ...]]


class ServerBackend:
    """family: how the model writes; correction: of its places, and budget: by which the server resizes pictures, both as the
    self-test found them."""

    capabilities = frozenset({"heat", "boxes", "vqa", "caption"})

    def __init__(
        self, client: Client, family: Family, correction: Correction, told: str = "", budget: Budget | None = None
    ) -> None:
        server = client.server
        self.id = server.name
        asked = f"{family.find}{family.asks_for_several}{server.side}{correction}{budget or ''}"
        self.revision = f"{family.name}-{hashlib.sha256(asked.encode()).hexdigest()[:8]}"
        self.device = f"server {server.host}"
        self.told = told
        """What the self-test said."""
        self.server = server
        self._client, self._family, self._correction, self._budget = client, family, correction, budget
        self._phrases = asking.Phrases()
        self._answers: OrderedDict[tuple[str, str], Completion] = OrderedDict()
        self._grounded: OrderedDict[tuple[str, str], _Places] = OrderedDict()
        """Of captions that the model wrote, by picture and text."""

    def allow(self, permit: Callable[[], None]) -> None:
        """Asked before anything is sent from now on; raises AlignmentError where that is not allowed."""
        self._client.permit = permit

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        check()
        sent = selftest.jpeg_of(pixels, self.server.side)
        check()
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), sent, len(sent.jpeg))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        area = Box(0, 0, state.size[1], state.size[0])
        known = self._grounded.get((state.key, caption), {})
        usual = tuple(ranges for ranges in self._phrases.of(caption) if not _overlap(ranges, known))
        words = {((word.start, word.end),) for word in split_words(caption)}
        others = tuple(ranges for ranges in queries if ranges not in words and ranges not in usual and ranges not in known)
        question = [asking.to_answer(self.server.id, state.key, caption)] if is_question(caption) else []
        self._complete(
            state, [*question, *self._to_find(state, caption, usual), *self._to_find(state, caption, others)], check
        )
        said, found, notes = "", dict(known), list[str]()
        if question:
            (completion,) = self._complete(state, question, check)
            with self._once(question[0]):
                text, cut = reading.said(completion, self.server)
            said, things = self._plain(text, state)
            found |= self._placed(state, reading.assign(things, caption, usual)[0])
            notes += cut
        for spans in (usual, others):
            try:
                more, told = self._found(state, caption, spans, check)
            except AlignmentError as error:
                if not said:
                    raise
                more, told = {}, (str(error),)  # the answer in words is worth something
            found |= {ranges: places for ranges, places in more.items() if places or ranges not in found}
            notes += told
        written = [Written(ranges, found.get(ranges, ())) for ranges in (*known, *usual)]
        results = [self._answer(ranges, found, written, caption, area) for ranges in queries]
        frame = answers.Frame(self.id, self.revision, caption, state.size, GRID, area, "probability")
        own = () if self._correction.is_none else (self.told,)
        return answers.assemble(frame, queries, results, answer=said, notes=tuple(dict.fromkeys((*own, *notes))))

    def write_caption(self, state: ImageState, check: Check) -> str:
        """Without marks; where the model grounds words of it, `align` knows these places."""
        request = asking.to_describe(self._family, self.server.id, state.key)
        (completion,) = self._complete(state, [request], check)
        with self._once(request):
            text, _ = reading.said(completion, self.server)
            plain, things = self._plain(text, state)
            if not plain:
                raise complaints.empty(self.server)
        written = one_by_one((thing for thing in things if thing.places), plain)
        self._grounded[state.key, plain] = self._placed(state, {item.ranges: item.places for item in written})
        while len(self._grounded) > _MOST_CAPTIONS:
            self._grounded.popitem(last=False)
        return plain

    def _answer(self, ranges: Ranges, found: _Places, written: list[Written], caption: str, area: Box) -> answers.Answer:
        result = answer(found[ranges], area) if ranges in found else answer_of(written, ranges, caption, area)
        return replace(result, note=_NOTE if result.proposals else _NOT_NAMED, score=math.nan)

    def _plain(self, text: str, state: ImageState) -> tuple[str, tuple[Thing, ...]]:
        """An answer in words, without marks and numbers, and what these say."""
        if not self._family.sentences:
            return " ".join(text.split()), ()
        read = Reader(self._family, state.data.size, self._budget).read(text)
        return " ".join((text if read.none else read.text).split()), read.things

    def _placed(self, state: ImageState, found: _Places) -> _Places:
        """From pixels of what was sent to those of the image."""
        sent: Sent = state.data
        size = (state.size[1], state.size[0])
        return {ranges: placed(places, self._correction, sent.size, size) for ranges, places in found.items()}

    def _to_find(self, state: ImageState, caption: str, spans: Sequence[Ranges]) -> list[Request]:
        return asking.to_find(self._family, self.server.id, state.key, caption, spans)

    def _found(
        self, state: ImageState, caption: str, spans: Sequence[Ranges], check: Check
    ) -> tuple[_Places, tuple[str, ...]]:
        """Places of spans in image pixels, none for those that the model did not name. Raises Cancelled, AlignmentError."""
        requests = self._to_find(state, caption, spans)
        found, notes = self._read(state, requests, self._complete(state, requests, check))
        if found is None:  # it names nothing, so one thing at a time
            requests = asking.one_by_one(self._family, self.server.id, state.key, caption, spans)
            found, notes = self._read(state, requests, self._complete(state, requests, check))
        return dict.fromkeys(spans, ()) | self._placed(state, found or {}), notes

    def _read(
        self, state: ImageState, requests: Sequence[Request], completions: Sequence[Completion]
    ) -> tuple[_Places | None, tuple[str, ...]]:
        """None where several were asked about and the answer does not say which is which."""
        found: _Places = {}
        notes: list[str] = []
        failed: list[AlignmentError] = []
        for request, completion in zip(requests, completions, strict=True):
            try:
                with self._once(request):
                    read = reading.places(completion, self.server, self._family, state.data.size, self._budget)
            except AlignmentError as error:  # one of several phrases may be answered in words
                failed.append(error)
                notes.append(str(error))
                continue
            notes += read.notes
            if len({request.caption[a:b] for ranges in request.spans for a, b in ranges}) == 1:
                places = tuple(place for thing in read.things for place in thing.places)
                found |= dict.fromkeys(request.spans, places)
            elif read.nameless:
                return None, ()
            else:
                some, strange = reading.assign(read.things, request.caption, request.spans)
                found |= some
                if strange:
                    names = ", ".join(f"“{name[:40]}”" for name in dict.fromkeys(strange))
                    notes.append(message("The model named what is no phrase of the caption: {}", names[:300]))
        if failed and len(failed) == len(requests):
            raise failed[0]
        return found, tuple(dict.fromkeys(notes))

    @contextmanager
    def _once(self, request: Request) -> Iterator[None]:
        """An answer that cannot be read is asked for anew the next time."""
        try:
            yield
        except AlignmentError:
            self._answers.pop(_key(request), None)
            raise

    def _complete(self, state: ImageState, requests: Sequence[Request], check: Check) -> list[Completion]:
        """What was asked before is not asked again. Raises Cancelled, AlignmentError."""
        check()
        new = list(dict.fromkeys(item for item in requests if _key(item) not in self._answers))
        if new:
            for request, completion in zip(new, self._client.complete(new, state.data.jpeg, check), strict=True):
                self._answers[_key(request)] = completion
        result = []
        for request in requests:
            self._answers.move_to_end(_key(request))
            result.append(self._answers[_key(request)])
        total = sum(len(item.text) for item in self._answers.values())
        while len(self._answers) > len(requests) and (len(self._answers) > _MOST_ANSWERS or total > _MOST_CHARACTERS):
            total -= len(self._answers.popitem(last=False)[1].text)
        return result


def _key(request: Request) -> tuple[str, str]:
    """What makes an answer another one."""
    return request.picture, request.option("prompt")


def _overlap(ranges: Ranges, known: _Places) -> bool:
    return any(start < last and first < end for start, end in ranges for other in known for first, last in other)


def connect(model_id: str, permit: Callable[[], None] = lambda: None) -> ServerBackend:
    """A server that was tried on pictures with known places. Raises Cancelled, AlignmentError."""
    check = waiting.get()
    server = with_model(Client(Server.parse(model_id), permit), check)
    client = Client(server, permit)
    family = server.writes
    outcome = selftest.run(client, family, check)
    if outcome.correction is None:
        raise AlignmentError(message("{} on {}: {}", server.model, server.host, outcome.told))
    return ServerBackend(client, family, outcome.correction, outcome.told, outcome.budget)


def with_model(client: Client, check: Check) -> Server:
    """The only model of a server, where none is named; one that it has. Raises Cancelled, AlignmentError."""
    server = client.server
    if server.model:
        return server
    names = client.models(check)
    if len(names) != 1:
        raise AlignmentError(
            message("Which model of {}? Write {}#NAME. It has: {}.", server.host, server.url, ", ".join(names[:20]) or "–")
        )
    return server.called(names[0])
