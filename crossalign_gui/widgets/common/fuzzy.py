"""How well a few typed letters fit a text. Pure."""

from __future__ import annotations


def fit(typed: str, text: str) -> float | None:
    """None when the letters do not stand in the text in their order; more is better. A run of letters and the beginnings of
    words count most, a short text more than a long one."""
    wanted, known = typed.casefold().replace(" ", ""), text.casefold()
    best: float | None = None
    for start in (place for place, letter in enumerate(known) if not wanted or letter == wanted[0]):
        score = _from(wanted, known, start)
        if score is not None and (best is None or score > best):
            best = score
    return best if wanted else 0.0


def _from(wanted: str, known: str, start: int) -> float | None:
    place, score, run = start, 0.0, 0
    for letter in wanted:
        found = known.find(letter, place)
        if found < 0:
            return None
        run = run + 1 if found == place and found != start else 0
        score += 1 + 2 * run + (3 if found == 0 or not known[found - 1].isalnum() else 0)
        place = found + 1
    return score - 0.01 * len(known)
