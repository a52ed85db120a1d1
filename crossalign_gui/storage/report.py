"""What could not be read or written, counted, with examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from crossalign_gui.domain.messages import Message, joined

_EXAMPLES = 5


@dataclass(slots=True)
class Entry:
    """`text` says what and what was done about it; `examples` are the first few places."""

    text: str
    count: int = 0
    examples: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        places = f" ({', '.join(self.examples)}{', …' if self.count > len(self.examples) else ''})" if self.examples else ""
        return Message("{} × {}{}", (self.count, self.text, places))


class Report:
    """The losses of an export or the warnings of an import; equal texts are counted together."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def add(self, text: str, example: str = "", count: int = 1) -> None:
        entry = self._entries.setdefault(text, Entry(text))
        entry.count += count
        example = example if len(example) <= 80 else example[:79] + "…"
        if example and len(entry.examples) < _EXAMPLES and example not in entry.examples:
            entry.examples.append(example)

    def join(self, other: Report) -> None:
        for entry in other:
            self.add(entry.text, count=entry.count)
            for example in entry.examples:
                self.add(entry.text, example, 0)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def count(self, text: str) -> int:
        """How often something with this in its text was reported."""
        return sum(entry.count for entry in self if text in entry.text)

    def __str__(self) -> str:
        return joined("\n", (str(entry) for entry in self))

    def to_json(self) -> list[dict[str, object]]:
        return [{"what": entry.text, "count": entry.count, "examples": entry.examples} for entry in self]
