"""From boxes and points to the text of a family."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text.families import (
    CORNERS,
    MIDDLE,
    Brackets,
    Cells,
    Family,
    Json,
    Locations,
    Marks,
    PointTags,
)
from crossalign_gui.domain.grounded_text.scales import Budget, Size
from crossalign_gui.domain.grounded_text.values import Place, Thing

_MULTI = "</delimiter_of_multi_objects/>"


class Writer:
    """For images of one size. budget: matters to families that count pixels of the resized image."""

    def __init__(self, family: Family, size: Size, budget: Budget | None = None) -> None:
        self._family, self._size = family, size
        self._wholes = family.scale.wholes(size, budget or Budget())

    def answer(self, things: Sequence[Thing]) -> str:
        """The list of things that were asked for. Things without places are "not in the picture"; an answer of these alone is the
        family's own words for it."""
        syntax = self._family.syntax
        there = [thing for thing in things if thing.places]
        if not there:
            names = [thing.name for thing in things] or [""]
            own = self._family.none
            return ", ".join(own.replace("{}", name) for name in names) if "{}" in own else own
        if isinstance(syntax, Json):
            items = [self._item(syntax, thing.name, place) for thing in there for place in thing.places]
            return f"{syntax.before}{json.dumps(items, ensure_ascii=False)}{syntax.after}"
        if isinstance(syntax, Locations):
            return syntax.between.join(self._located(syntax, thing) for thing in there)
        separator = " " if isinstance(syntax, PointTags | Brackets) else ""
        if isinstance(syntax, Brackets) and syntax.single:
            separator = ", "  # a box of the next thing would else be one more of this
        parts = [self.phrase(thing.name, thing.places) for thing in there]
        if "{}" in self._family.none:
            parts += [self._family.none.replace("{}", thing.name) for thing in things if not thing.places]
            separator = ", "
        return separator.join(parts)

    def sentence(self, pieces: Iterable[tuple[str, Sequence[Place]]]) -> str:
        """Pieces of a caption that follow each other; those with places are phrases. The family must have `sentences`."""
        text = "".join(self.phrase(words, places) if places else words for words, places in pieces)
        return f"<grounding>{text}" if isinstance(self._family.syntax, Cells) else text

    def phrase(self, words: str, places: Sequence[Place]) -> str:
        """Words of a sentence with their places."""
        syntax = self._family.syntax
        inner = words.strip()  # readers take the blanks of a phrase for those around it
        before, after = words.split(inner, 1) if inner else ("", "")
        if isinstance(syntax, Marks):
            return f"{before}{syntax.ref}{inner or words}{syntax.end_ref}{self._boxes(syntax, places)}{after}"
        if isinstance(syntax, Cells):
            cells = _MULTI.join(dict.fromkeys(self._cells(syntax, place) for place in places))
            return f"{before}<phrase>{inner}</phrase><object>{cells}</object>{after}"
        if isinstance(syntax, Brackets) and syntax.single:
            return f"{words} {' '.join(self.region(place) for place in places)}"
        if isinstance(syntax, Brackets):
            listed = ";".join(",".join(self._family.scale.text(number, 3) for number in self._numbers(p)) for p in places)
            return f"{words} [[{listed}]]"
        if isinstance(syntax, PointTags):
            return self._tags(syntax, words, places)
        raise ValueError(f"{self._family.title} has no sentences with boxes")

    def region(self, place: Place) -> str:
        """A place alone, for questions about it."""
        syntax = self._family.syntax
        if isinstance(syntax, Marks):
            return self._boxes(syntax, [place])
        if isinstance(syntax, Cells):
            return f"<object>{self._cells(syntax, place)}</object>"
        if isinstance(syntax, Locations):
            return self._tokens(syntax, place)
        double = isinstance(syntax, Brackets) and not syntax.single
        numbers = [self._family.scale.text(number, 3 if double else 0) for number in self._numbers(place)]
        return f"[[{','.join(numbers)}]]" if double else f"[{', '.join(numbers)}]"

    def _numbers(self, place: Place, y_first: bool = False) -> list[float]:
        scale, (width, height), (across, down) = self._family.scale, self._size, self._wholes
        flat = (place.x0, place.y0, place.x1, place.y1) if isinstance(place, Box) else place
        pairs = [
            [scale.write(x, width, across), scale.write(y, height, down)] for x, y in zip(flat[::2], flat[1::2], strict=True)
        ]
        if isinstance(place, Box) and not scale.cells:
            self._open(pairs)
        return [number for pair in pairs for number in (reversed(pair) if y_first else pair)]

    def _open(self, pairs: list[list[float]]) -> None:
        """A box that is smaller than one step of the scale becomes one step, not nothing."""
        step = 10.0**-self._family.scale.digits
        for axis, whole in enumerate(self._wholes):
            if pairs[0][axis] == pairs[1][axis]:
                far = pairs[1][axis] + step <= (self._family.scale.highest or whole)
                pairs[far][axis] = round(pairs[far][axis] + (step if far else -step), self._family.scale.digits)

    def _item(self, syntax: Json, name: str, place: Place) -> dict[str, object]:
        numbers = self._numbers(place, syntax.y_first)
        whole = [number if self._family.scale.digits else int(number) for number in numbers]
        if syntax.corners:
            return {**dict(zip(CORNERS if isinstance(place, Box) else MIDDLE, whole, strict=True)), "label": name}
        return {syntax.box if isinstance(place, Box) else syntax.point: whole, "label": name}

    def _boxes(self, syntax: Marks, places: Sequence[Place]) -> str:
        text = self._family.scale.text
        written = []
        for place in places:
            numbers = [text(number) for number in self._numbers(place)]
            if syntax.numbers == "pairs":
                pairs = zip(numbers[::2], numbers[1::2], strict=True)
                written.append(",".join(f"({x},{y})" for x, y in pairs))
            elif syntax.numbers == "lists":
                written.append(f"[{', '.join(numbers)}]")
            elif syntax.numbers == "blanks":
                written.append(" ".join(numbers))
            else:
                written.append("".join(f"<{number}>" for number in numbers))
        if syntax.together:
            joined = f"[{', '.join(written)}]" if syntax.numbers == "lists" else ",".join(written)
            return f"{syntax.box}{joined}{syntax.end_box}"
        return "".join(f"{syntax.box}{numbers}{syntax.end_box}" for numbers in written)

    def _located(self, syntax: Locations, thing: Thing) -> str:
        tokens = [self._tokens(syntax, place) for place in thing.places]
        if syntax.name_first:
            return thing.name + "".join(tokens)
        return syntax.between.join(f"{token} {thing.name}" for token in tokens)

    def _tokens(self, syntax: Locations, place: Place) -> str:
        return "".join(syntax.token.format(int(number)) for number in self._numbers(place, syntax.y_first))

    def _cells(self, syntax: Cells, place: Place) -> str:
        """The cells that hold the corners; an edge that lies on a line belongs to the cell inside."""
        numbers = self._numbers(place)
        if isinstance(place, Box):
            inside = Box(place.x0, place.y0, place.x1 - 1e-6 * self._size[0], place.y1 - 1e-6 * self._size[1])
            numbers = [*numbers[:2], *self._numbers(inside)[2:]]
        corners = zip(numbers[::2], numbers[1::2], strict=True)
        return "".join(f"<patch_index_{int(row) * syntax.side + int(column):04d}>" for column, row in corners)

    def _tags(self, syntax: PointTags, words: str, places: Sequence[Place]) -> str:
        scale = self._family.scale
        points = [self._numbers(place.center if isinstance(place, Box) else place) for place in places]
        if syntax.coords:
            coords = " ".join(f"{n} {scale.text(x, 3)} {scale.text(y, 3)}" for n, (x, y) in enumerate(points, 1))
            return f'<points coords="1 {coords}">{words}</points>'
        alt = words.replace('"', "&quot;")
        if len(points) == 1:
            x, y = points[0]
            return f'<point x="{scale.text(x)}" y="{scale.text(y)}" alt="{alt}">{words}</point>'
        listed = " ".join(f'x{n}="{scale.text(x)}" y{n}="{scale.text(y)}"' for n, (x, y) in enumerate(points, 1))
        return f'<points {listed} alt="{alt}">{words}</points>'
