"""One row of a YOLO label file as a region. All numbers are fractions of the image, its origin the upper left corner:

`class cx cy w h` (a box), `class x y x y x y ...` (a polygon; four corners are an oriented box), and with `kpt_shape` in the data
file `class cx cy w h` with `x y` or `x y visible` of each keypoint. A score may stand at the end.
"""

from __future__ import annotations

from crossalign_gui.domain.geometry import Box, turned_box
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.yolo_data import DataFile

_ROUNDED = 2e-3
"""How far, as a part of its size, a corner of an oriented box may lie beside its place: files have four to six digits."""
_SLACK = 0.01
"""How far outside of 0..1 a coordinate may be: the readers of the field allow rounding of this size."""


class Rows:
    """Reads the rows of one data set. Classes get the number that the data file gives them."""

    def __init__(self, source: Source, data: DataFile) -> None:
        self._source, self._data = source, data
        self._labels: dict[int, str] = {}
        first: dict[str, int] = {}
        kept = {**({"kpt_shape": [*data.keypoints]} if data.keypoints else {}), **data.kept}
        for index, name in sorted(data.names.items()):
            if not name:
                continue
            if first.setdefault(name, index) != index:
                source.warn(message("classes with the same name become one"), f"{first[name]} and {index}: {name}")
            self._labels[index] = source.label(name, number=index, x={"yolo": {"id": index, **kept}})

    def add(self, builder: Builder, line: str) -> None:
        """Raises FormatError; the place is that of the builder."""
        fields = line.split()
        index = _index(fields[0], builder.place)
        values = _numbers(fields[1:], builder.place)
        label = self._label(index, builder.place)
        keypoints = self._data.keypoints
        if len(values) in (4, 5):
            self._box(builder, label, values, None)
        elif keypoints is not None:
            self._pose(builder, label, values, *keypoints)
        elif len(values) < 6:
            raise FormatError(message("{}: {} numbers are neither a box nor a polygon", builder.place, len(values)))
        else:
            score = values.pop() if len(values) % 2 else None
            _check(values, builder.place, message("keypoints need kpt_shape in the data file"))
            if _is_pose(values):
                self._source.warn(message("rows that look like keypoints are read as polygons: kpt_shape is not in the data file"),
                                  builder.place)  # fmt: skip
            points = [(x * builder.width, y * builder.height) for x, y in zip(values[0::2], values[1::2], strict=True)]
            shape = builder.polygons([points])
            turned = None if shape is None or not _is_turned(points) else turned_box(tuple(points), _ROUNDED)
            if shape is not None:
                builder.region(turned or shape, label=label, score=score)

    def _pose(self, builder: Builder, label: str, values: list[float], count: int, size: int) -> None:
        """A box whose keypoints are kept for the way back."""
        points = values[4:]
        score = points.pop() if len(points) == count * size + 1 else None
        if len(points) != count * size and len(points) == count * 2:
            size = 2
            self._source.warn(message("rows without visibility, which kpt_shape asks for, are read without"), builder.place)
        if len(points) != count * size:
            raise FormatError(
                message("{}: {} numbers do not fit kpt_shape ({} x {})", builder.place, len(values), count, size)
            )
        rows = [points[start : start + size] for start in range(0, len(points), size)]
        _check([value for row in rows for value in row[:2]], builder.place, "")
        self._source.warn(message("keypoints are not shown, but kept for the way back"), builder.place)
        self._box(builder, label, [*values[:4], *([] if score is None else [score])], rows)

    def _box(self, builder: Builder, label: str, values: list[float], keypoints: list[list[float]] | None) -> None:
        cx, cy, w, h = values[:4]
        _check(values[:4], builder.place, "")
        if w < 0 or h < 0:
            raise FormatError(message("{}: a box has a negative width or height", builder.place))
        box: Box | None = builder.box(
            (cx - w / 2) * builder.width, (cy - h / 2) * builder.height,
            (cx + w / 2) * builder.width, (cy + h / 2) * builder.height,
        )  # fmt: skip
        if box is not None:
            score = values[4] if len(values) == 5 else None
            builder.region(box, label=label, score=score, x={"keypoints": keypoints} if keypoints else None)

    def _label(self, index: int, place: str) -> str:
        if index not in self._labels:
            if self._data.names:
                self._source.warn(message("class numbers without a name are named by their number"), f"{place}: {index}")
            self._labels[index] = self._source.label(str(index), number=index, x={"yolo": {"id": index}})
        return self._labels[index]


def _is_turned(points: list[tuple[float, float]]) -> bool:
    """Four corners whose sides do not lie along those of the image: a rectangle that does is a polygon as well as a box."""
    return len(points) == 4 and len({x for x, _ in points}) > 2


def _index(text: str, place: str) -> int:
    """Some programs write class numbers as 0.0 or 1.000e+00."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not (0 <= value < 1e9 and value == int(value)):
        raise FormatError(message("{}: {!r} is no class number", place, text[:40]))
    return int(value)


def _numbers(fields: list[str], place: str) -> list[float]:
    try:
        return [float(field) for field in fields]
    except ValueError as error:
        raise FormatError(message("{}: {}", place, error)) from error


def _is_pose(values: list[float]) -> bool:
    """Whether a row that can be a polygon is likelier a box with keypoints inside of it: every third number is a visibility, or,
    without these, the centre lies among the keypoints and the size does not."""
    cx, cy, w, h = values[:4]
    rest = values[4:]

    def inside(points: list[tuple[float, float]]) -> bool:
        return all(abs(x - cx) <= w / 2 + _SLACK and abs(y - cy) <= h / 2 + _SLACK for x, y in points)

    if len(rest) % 3 == 0 and all(value in (0, 1, 2) for value in rest[2::3]):
        seen = [(x, y) for x, y, visible in zip(rest[0::3], rest[1::3], rest[2::3], strict=True) if visible]
        return bool(seen) and inside(seen)
    points = list(zip(rest[0::2], rest[1::2], strict=True))
    if len(points) < 2 or not inside(points):
        return False
    xs, ys = sorted(x for x, _ in points), sorted(y for _, y in points)
    return xs[0] < cx < xs[-1] and ys[0] < cy < ys[-1] and not (xs[0] <= w <= xs[-1] and ys[0] <= h <= ys[-1])


def _check(values: list[float], place: str, more: str) -> None:
    """Pixels, visibilities and NaN are no fractions."""
    wrong = next((value for value in values if not -_SLACK <= value <= 1 + _SLACK), None)
    if wrong is not None:
        text = message("{}: {} is outside of 0 to 1, the fractions of the image", place, wrong)
        raise FormatError(message("{}; {}", text, more) if more else text)
