"""All checks of one backend, and what they said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from crossalign_gui.alignment.conformance.planted import RED, Planted, Signal, planted, transformed
from crossalign_gui.alignment.conformance.promises import PROMISES, REFINER_PROMISES, Trial
from crossalign_gui.alignment.protocol import Backend, MaskRefiner

_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Report:
    """verdicts: each promise, with what is wrong; planted: empty for a model that makes masks."""

    model: str
    verdicts: Mapping[str, tuple[str, ...]]
    planted: tuple[Planted, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether every promise is. What is planted does not count: only a model that knows the signal can find it."""
        return not any(self.verdicts.values())

    def lines(self) -> list[str]:
        """For people."""
        told = []
        for promise, faults in self.verdicts.items():
            told.append(f"{'kept  ' if not faults else 'BROKEN'} {promise}")
            told += [f"         {fault}" for fault in faults[:_MOST_TOLD]]
            if len(faults) > _MOST_TOLD:
                told.append(f"         and {len(faults) - _MOST_TOLD} more")
        if self.planted:
            hits = sum(item.hit for item in self.planted)
            told.append(f"{hits} of {len(self.planted)} planted signals light up their own place")
            told += [
                f"         {item.shape} at {item.place}: the strongest place is {item.peak[0]:.0f}, {item.peak[1]:.0f}"
                for item in self.planted
                if not item.hit
            ]
            why = transformed(self.planted)
            if why:
                told.append(f"         it looks as if {why}")
        return told

    def to_json(self) -> dict[str, Any]:
        return {
            "kept": self.kept,
            "promises": {name: list(faults) for name, faults in self.verdicts.items()},
            "planted": [
                {"shape": item.shape, "place": item.place, "peak": item.peak, "hit": item.hit} for item in self.planted
            ],
            "planted_hits": sum(item.hit for item in self.planted),
        }


def check(backend: Backend, signal: Signal | None = RED) -> Report:
    """Every promise, then the signal, if any. It raises nothing: what a backend raises is told as its fault."""
    trial = Trial(backend)
    verdicts = {name: _told(promise, trial) for name, promise in PROMISES.items()}
    found: tuple[Planted, ...] = ()
    if signal is not None:
        try:
            found = planted(backend, signal)
        except Exception as error:
            verdicts["planted signals are answered"] = (f"it raises {type(error).__name__}: {error}",)
    return Report(str(getattr(backend, "id", "?")), verdicts, found)


def check_refiner(refiner: MaskRefiner) -> Report:
    """For a model that makes masks of boxes and clicks."""
    return Report(refiner.id, {name: _told(promise, refiner) for name, promise in REFINER_PROMISES.items()})


def _told(promise: Callable[[Any], Iterable[str]], model: Any) -> tuple[str, ...]:
    told: list[str] = []
    try:
        for fault in promise(model):
            told.append(fault)
    except Exception as error:
        told.append(f"it raises {type(error).__name__}: {error}")
    return tuple(dict.fromkeys(told))
