"""With this folder on PYTHONPATH every process of a pool or cluster has the planted model instead of a real one.

DEATHS=FOLDER:N ends the first N processes that load it; the folder remembers them."""

import os
import signal
import sys
import threading
import time
from pathlib import Path


def _die_sometimes():
    folder, _, deaths = os.environ.get("DEATHS", ":0").rpartition(":")
    for number in range(int(deaths)):
        try:
            (Path(folder) / str(number)).mkdir()
        except FileExistsError:
            continue
        os.kill(os.getpid(), signal.SIGKILL)


def _load(model, device=None):
    from tests.fakes import PlantedBackend

    _die_sometimes()

    class Dying(PlantedBackend):
        """Ends its process, never answers, or takes its time at a caption that says so."""

        def align(self, state, caption, queries, check):
            if caption == "die":
                os.kill(os.getpid(), signal.SIGKILL)
            if caption == "wait":
                os.write(1, b"waiting\n")
                threading.Event().wait()
            if caption.startswith("slow"):
                time.sleep(0.1)
            return super().align(state, caption, queries, check)

    return Dying()


def _is_servant_of_ray():
    """A cluster gives up where its servants take more than 15 s to start."""
    return any("/site-packages/ray/" in word for word in sys.orig_argv)


if not _is_servant_of_ray():
    from crossalign_gui.alignment import registry

    registry.load_backend = _load
