"""The log file of the window. It holds no captions and no pictures: of an error its type and its place in the code, not its
text, which may quote what the user wrote. No Qt."""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from pathlib import Path
from types import TracebackType

import platformdirs

from crossalign_gui import __version__

_NAME = "crossalign_gui"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(*, captions: bool = False) -> Path:
    """Log what this program says, not what its libraries say; returns the file. captions: with the texts of errors, and every
    request to a model as a line of JSON (alignment/request.py), which can be read back and asked again."""
    path = Path(platformdirs.user_log_dir("crossalign-gui")) / "crossalign-gui.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORMAT) if captions else PrivateFormatter(_FORMAT))
    log = logging.getLogger(_NAME)
    log.setLevel(logging.INFO)
    log.propagate = captions
    logging.getLogger(f"{_NAME}.requests").setLevel(logging.DEBUG if captions else logging.CRITICAL)
    for old in log.handlers[:]:
        log.removeHandler(old)
        old.close()
    log.addHandler(handler)
    log.info("crossalign-gui %s starts", __version__)
    return path


class PrivateFormatter(logging.Formatter):
    """Errors by type and place. With a chain of causes, each of them."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        error = ei[1]
        parts: list[str] = []
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            name = type(error).__name__
            parts.insert(0, "".join(traceback.format_tb(error.__traceback__)) + f"{name} (its text is kept out of the log)")
            error = error.__cause__ or error.__context__
        return "\nled to\n".join(parts)
