"""SciPy's operations on images, imported when the first of them is used.

The import takes as long as reading the bundled model, and many first answers come without it. Beside the model or the first
encoding it would delay them by its own time, since all want the interpreter. So `prepare` runs it after the first answer; what is
used earlier imports it at once.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scipy.ndimage import find_objects as find_objects
    from scipy.ndimage import gaussian_filter as gaussian_filter
    from scipy.ndimage import label as label
    from scipy.ndimage import maximum as maximum
    from scipy.ndimage import maximum_filter as maximum_filter
    from scipy.ndimage import watershed_ift as watershed_ift
else:

    def __getattr__(name: str) -> Any:
        from scipy import ndimage

        return getattr(ndimage, name)


_AFTER = 0.3  # seconds; an answer about an encoded image takes a few hundredths


@cache
def prepare() -> None:
    """Soon begin the import in a thread of its own; does not wait."""
    timer = threading.Timer(_AFTER, _load)
    timer.daemon = True
    timer.start()


def _load() -> None:
    import scipy.ndimage  # noqa: F401
