"""What a caption says of two things whose boxes meet: who has something, what lies or rides on what, what stands clear of what."""

from __future__ import annotations

from crossalign_gui.alignment.compact.everyday_names import NAMES, PERSON
from crossalign_gui.alignment.compact.inventory import Thing
from crossalign_gui.domain.geometry import Box


def _units(*names: str) -> frozenset[int]:
    return frozenset(NAMES.index(name) for name in names)


_WORN = _units("backpack", "handbag", "tie", "suitcase", "bottle", "wine glass", "cup", "fork", "knife", "spoon", "banana",
               "apple", "sandwich", "orange", "carrot", "hot dog", "donut", "teddy bear", "remote", "cell phone", "book",
               "scissors", "hair drier", "toothbrush", "baseball glove", "sports ball", "frisbee")  # fmt: skip
_SWUNG = _units("umbrella", "baseball bat", "tennis racket", "frisbee", "baseball glove")
"""What somebody has who only touches it."""
_RIDDEN = _units("bicycle", "motorcycle", "horse", "elephant")
_STOOD_ON = _units("skateboard", "surfboard", "snowboard", "skis")
_SEATS = _units("couch", "bed", "bench", "chair")
_TABLE = _units("dining table")
_RESTS = _units("cat", "dog", "teddy bear", "remote", "book", "laptop", "handbag", "backpack", "cell phone", "suitcase")
_SERVED = _units("bottle", "wine glass", "cup", "fork", "knife", "spoon", "bowl", "banana", "apple", "sandwich", "orange",
                 "broccoli", "carrot", "hot dog", "pizza", "donut", "cake", "potted plant", "laptop", "mouse", "remote",
                 "keyboard", "cell phone", "book", "vase", "scissors", "teddy bear")  # fmt: skip
_HOLDING = _SEATS | _TABLE | _units("car", "truck", "bus", "boat", "train", "suitcase", "microwave", "oven", "toaster", "sink",
                                    "refrigerator", "toilet", "tv", "laptop", "book")  # fmt: skip
_NEVER_PUT = (
    _SEATS
    | _TABLE
    | _units("person", "car", "truck", "bus", "boat", "train", "airplane", "oven", "refrigerator", "toilet", "tie")
)
_ALOFT = _units("airplane", "bird", "kite", "frisbee", "sports ball", "traffic light", "stop sign", "clock", "umbrella")
_WITHIN = 0.6  # part of a thing in the box of another, from which it is had or seated there
_TOUCHES = 0.1
_BESIDE = 0.25  # of the narrower of two things, how far they may overlap that stand clear of each other


def has(owner: Thing, thing: Thing) -> bool:
    """Whether a person holds, wears or carries a thing."""
    if not _is(owner, frozenset({PERSON})):
        return False
    share = _share(thing.box, owner.box)
    return (_is(thing, _WORN) and share >= _WITHIN) or (_is(thing, _SWUNG) and share >= _TOUCHES)


def holds(owner: Thing, thing: Thing) -> bool:
    """The same of what is in a person's hands, not worn."""
    return has(owner, thing) and not _is(thing, _units("tie", "backpack"))


def rides(person: Thing, thing: Thing) -> bool:
    return _is(person, frozenset({PERSON})) and _is(thing, _RIDDEN | _STOOD_ON) and is_on(person, thing)


def is_on(thing: Thing, holder: Thing) -> bool:
    """Whether a thing lies on a table or a seat, or a person sits, rides or stands on it."""
    own, other = thing.box, holder.box
    over = (min(own.x1, other.x1) - max(own.x0, other.x0)) / max(1e-9, min(own.width, other.width))
    if _is(thing, frozenset({PERSON})):
        if _is(holder, _SEATS):
            return _share(own, other) >= _WITHIN
        higher = over >= _WITHIN and own.center[1] < other.center[1] and own.y1 >= other.y0
        if _is(holder, _RIDDEN):
            return higher and own.y1 <= other.y1
        return _is(holder, _STOOD_ON) and higher and own.y1 <= other.y1 + other.height
    return _stands(own, other) and (
        (_is(holder, _TABLE) and _is(thing, _SERVED)) or (_is(holder, _SEATS) and _is(thing, _RESTS))
    )


def rests_on(thing: Thing, holder: Thing) -> bool:
    """What answers "what is on ...": also of holders that no caption names, such as a shelf, a car or the grass."""
    if is_on(thing, holder):
        return True
    if not holder.everyday:  # a surface, or what only classes of photographs know
        return _stands(thing.box, holder.box)
    small = thing.everyday and thing.unit not in _NEVER_PUT and thing.unit != holder.unit
    return small and _is(holder, _HOLDING) and _stands(thing.box, holder.box)


def _stands(own: Box, other: Box) -> bool:
    """Whether the lower side of the smaller one of two boxes lies in the other one."""
    over = (min(own.x1, other.x1) - max(own.x0, other.x0)) / max(1e-9, own.width)
    return over >= _WITHIN and own.area < other.area and other.y0 <= own.y1 <= other.y1 + _TOUCHES * other.height


def stands_clear(predicate: str, thing: Thing, reference: Thing) -> bool:
    """Whether a side can be named: things that overlap are no more left or right of each other than they are together, and in a
    photograph only what flies or hangs is above others, since what is far away is higher too."""
    higher = {"above": thing, "below": reference}.get(predicate)
    if higher is not None and higher.everyday and not _is(higher, _ALOFT):
        return False
    return apart(predicate, thing.box, reference.box)


def apart(predicate: str, box: Box, other: Box) -> bool:
    """Whether two boxes hardly overlap in the direction of a side: left, right, above, below."""
    if predicate in ("left", "right"):
        shared = min(box.x1, other.x1) - max(box.x0, other.x0)
        return shared <= _BESIDE * min(box.width, other.width)
    shared = min(box.y1, other.y1) - max(box.y0, other.y0)
    return shared <= _BESIDE * min(box.height, other.height)


def _is(thing: Thing, units: frozenset[int]) -> bool:
    return thing.everyday and thing.unit in units


def _share(box: Box, other: Box) -> float:
    """The part of a box that lies in another one."""
    width = min(box.x1, other.x1) - max(box.x0, other.x0)
    height = min(box.y1, other.y1) - max(box.y0, other.y0)
    return max(0.0, width) * max(0.0, height) / box.area if box.area else 0.0
