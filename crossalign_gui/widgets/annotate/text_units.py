"""Qt counts UTF-16 units, the product counts code points: the one place where they meet."""

from __future__ import annotations


def to_utf16(text: str, code_points: int) -> int:
    """Offset in code points -> offset in UTF-16 units."""
    return len(text[:code_points].encode("utf-16-le", "surrogatepass")) // 2


def to_code_points(text: str, units: int) -> int:
    """Offset in UTF-16 units -> offset in code points; the middle of a pair counts as behind it."""
    passed = 0
    for index, character in enumerate(text):
        if passed >= units:
            return index
        passed += 2 if ord(character) > 0xFFFF else 1
    return len(text)
