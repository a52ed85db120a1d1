"""Takes PySide6 out of Python's imports, when this module is imported: before the rest of the window, see `app` and, for
whoever opens one by other means, `session`.

PySide6 reads and keeps the source text of every module that is imported after it, to find out whether it uses `__feature__`, which
nothing here does. That was a seventh of the time to the window, a fifth of the import of torch, and 35 MB.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own function in the place of `__import__`, and the usual one beside it

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
