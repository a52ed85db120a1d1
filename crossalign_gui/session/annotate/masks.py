"""Masks from a box, a heat peak or clicks, made in their own thread by a SAM 2 model, or by a classical method where there is
none, and accepted by a person."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import NO_MEMORY, is_out_of_memory
from crossalign_gui.alignment.protocol import AlignmentError, Check, Evidence, ImageState, MaskRefiner, Prompt, Proposal
from crossalign_gui.alignment.registry import CLASSICAL
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.annotate.corrections import Corrections
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.picture import Picture
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings

LoadRefiner = Callable[[str, str | None], MaskRefiner]
_KEPT = 3  # encoded images


class Masks(QObject):
    """`preview` is what the clicks so far give; it becomes a region when it is accepted."""

    changed = Signal()

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        on_show: OnShow,
        corrections: Corrections,
        settings: Settings,
        teller: Teller,
        load: LoadRefiner,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show, self._corrections = opened, selecting, on_show, corrections
        self._settings, self._teller, self._load = settings, teller, load
        self._refiner: MaskRefiner | None = None
        self._states: OrderedDict[str, ImageState] = OrderedDict()
        self.prompt = Prompt()
        self.preview: Proposal | None = None
        self._asked: list[Prompt] = []
        self._told = False
        self._runner = Runner("masks", self)
        self._runner.finished.connect(self._show)
        self._runner.failed.connect(self._report)
        self._runner.busy_changed.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def begun(self) -> bool:
        """Whether clicks wait to be accepted."""
        return self.prompt != Prompt()

    def take_back(self) -> bool:
        """The last click; False where there is none."""
        if not self.begun:
            return False
        before = self._asked.pop() if self._asked else Prompt()
        if before == Prompt():
            self.discard()
        else:
            self._ask(before, again=True)
        return True

    def click(self, place: tuple[float, float], inside: bool) -> None:
        """One more place that belongs to the thing, or does not."""
        if inside:
            prompt = replace(self.prompt, inside=(*self.prompt.inside, place))
        else:
            prompt = replace(self.prompt, outside=(*self.prompt.outside, place))
        self._ask(prompt)

    def wand(self, place: tuple[float, float]) -> None:
        """Anew from one place, with what the heat map of the selected words says about it."""
        heat, alignment = self._on_show.heat, self._on_show.alignment
        evidence = Evidence(heat, alignment.area) if heat is not None and alignment is not None else None
        self._ask(Prompt(inside=(place,), evidence=evidence))

    def from_selection(self) -> None:
        """Of the selected region, else of the strongest proposal of the selected words."""
        region = self._selecting.selection.region
        if self._opened.document is not None and region is not None:
            self._ask(Prompt(bounds(self._opened.document.region(region).shape)))
        elif self._on_show.proposals_of(self._selecting.selected):
            best = max(self._on_show.proposals_of(self._selecting.selected), key=lambda item: item.strength)
            prediction = self._on_show.prediction_of(self._selecting.selected)
            peak = prediction.peak if prediction is not None else None
            inside = (peak,) if peak is not None and best.box.contains(*peak) else ()
            self._ask(Prompt(best.box, inside))
        else:
            self._teller.notice.emit(image_notice(self.tr("Select a region, or words with a proposal, to make a mask of it")))

    def accept(self) -> None:
        """The preview becomes the shape of the selected region, or a new region of the selected words."""
        preview = self.preview
        if preview is None or preview.mask is None:
            return
        region, box = self._selecting.selection.region, self.prompt.box
        self.discard()
        if region is not None and box is not None:
            self._corrections.reshape_region(region, preview.mask)
        else:
            self._corrections.add_region(preview.mask)

    def resume(self, prompt: Prompt) -> None:
        """With clicks that were put aside."""
        self._ask(prompt)

    @Slot()
    def discard(self) -> None:
        self._runner.cancel()
        self._asked.clear()
        if self.preview is not None or self.prompt != Prompt():
            self.prompt, self.preview = Prompt(), None
            self.changed.emit()

    def reload(self) -> None:
        """After another device or model was chosen."""
        self.discard()
        self._refiner = None
        self._states = OrderedDict()

    def close(self) -> None:
        self._runner.close()

    def _ask(self, prompt: Prompt, *, again: bool = False) -> None:
        picture = self._opened.picture
        if picture is None or self._opened.read_only:
            return
        if not again:
            self._asked.append(self.prompt)
        self.prompt = prompt
        self.changed.emit()
        model, device = self._settings.mask_model, self._settings.device
        self._runner.request(prompt, _Asking(prompt, picture, self._refiner, self._states, self._load, model, device))

    @Slot(object, object)
    def _show(self, prompt: Prompt, result: tuple[MaskRefiner, Proposal]) -> None:
        self._refiner, proposal = result
        if self._refiner.id == CLASSICAL and not self._told:
            self._told = True
            self._teller.notice.emit(
                Notice(self.tr("Outlined by colours alone. A SAM 2 model of Model > Models outlines things better"))
            )
        if prompt == self.prompt:
            self.preview = proposal
            self.changed.emit()

    @Slot(object, object)
    def _report(self, prompt: Prompt, text: str) -> None:
        if prompt == self.prompt:
            self.prompt, self.preview = Prompt(), None
            self._asked.clear()
            self.changed.emit()
        self._teller.notice.emit(image_notice(text, "error"))

    @Slot(bool)
    def _tell(self, _: bool) -> None:
        self.changed.emit()


@dataclass(frozen=True, slots=True, eq=False)
class _Asking:
    """A prompt with its picture. refiner: the model in use, which is loaded where there is none."""

    prompt: Prompt
    picture: Picture
    refiner: MaskRefiner | None
    states: OrderedDict[str, ImageState]
    load: LoadRefiner
    model: str
    device: str | None

    def __call__(self, check: Check) -> tuple[MaskRefiner, Proposal]:
        try:
            used = self.refiner
            loaded = used if used is not None and used.id != CLASSICAL else self.load(self.model, self.device)
            check()
            return loaded, loaded.refine(_state(loaded, self.states, self.picture, check), self.prompt, check)
        except Exception as error:
            if is_out_of_memory(error):
                raise AlignmentError(NO_MEMORY) from None
            raise


def _state(refiner: MaskRefiner, states: OrderedDict[str, ImageState], picture: Picture, check: Check) -> ImageState:
    state = states.get(f"{refiner.id} {picture.key}")
    if state is None:
        state = refiner.encode_image(picture.pixels, picture.key, check)
        states[f"{refiner.id} {picture.key}"] = state
        while len(states) > _KEPT:
            states.popitem(last=False)
    return state
