"""SciPy's operations on images, imported when the first of them is used.

The import takes longer than reading the bundled weights (0.4 s), and the first image can be encoded without it. So `prepare` runs
it beside the encoding, which leaves the interpreter free; what is used earlier waits for it.
"""

from __future__ import annotations

import threading
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


def prepare() -> None:
    """Begin the import in a thread of its own; does not wait."""
    threading.Thread(target=_load, name="ndimage", daemon=True).start()


def _load() -> None:
    import scipy.ndimage  # noqa: F401
