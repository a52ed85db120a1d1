"""What is imported before the window is shown: a fresh process of each."""

import json
import subprocess
import sys

import pytest


def of_fresh_process(code):
    """What a process prints as JSON."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("first", ["app", "main_window", "session.session"])
def test_that_the_text_of_modules_is_not_read_when_they_are_imported(first):
    read = of_fresh_process(f"import json, linecache, crossalign_gui.{first}, wave; print(json.dumps([*linecache.cache]))")
    assert [name for name in read if name.endswith(("main_window.py", "session.py", "wave.py"))] == []


LATER = {
    "torch", "transformers", "scipy", "jsonschema", "pycocotools", "importlib.metadata", "html", "PySide6.QtNetwork",
    "PySide6.QtPrintSupport", "crossalign_gui.alignment.adaptation", "crossalign_gui.alignment.agreement",
    "crossalign_gui.alignment.compact.backend", "crossalign_gui.alignment.compact.lexicon",
    "crossalign_gui.alignment.models.hub", "crossalign_gui.domain.grounded_text", "crossalign_gui.domain.joining",
    "crossalign_gui.domain.people", "crossalign_gui.domain.rewording", "crossalign_gui.storage.annotation_files",
    "crossalign_gui.storage.convert", "crossalign_gui.storage.formats.base", "crossalign_gui.storage.formats.registry",
    "crossalign_gui.session.annotate.grounded", "crossalign_gui.session.studies.agreement",
    "crossalign_gui.session.studies.assigning", "crossalign_gui.session.studies.comparison",
    "crossalign_gui.session.studies.evaluation", "crossalign_gui.session.studies.people",
    "crossalign_gui.session.studies.verifying",
    "crossalign_gui.storage.importing", "crossalign_gui.storage.people", "crossalign_gui.storage.rescue",
    "crossalign_gui.widgets.common.file_manager", "crossalign_gui.widgets.dialogs.grounded_text",
    "crossalign_gui.widgets.dialogs.models", "crossalign_gui.widgets.dialogs.region_class",
    "crossalign_gui.widgets.matrix.figure", "crossalign_gui.widgets.project.picture_file",
}  # fmt: skip
"""What a folder can be opened without; a module of ours costs it up to 10 ms."""

WITH_A_PICTURE = {
    "numpy._core", "PIL._imaging", "PIL.ImageFile", "hashlib", "pickle", "socket", "sqlite3", "statistics",
    "crossalign_gui.alignment.adapter", "crossalign_gui.alignment.compact.vocabulary", "crossalign_gui.alignment.gallery",
    "crossalign_gui.alignment.ranking", "crossalign_gui.storage.bin", "crossalign_gui.storage.bulk",
    "crossalign_gui.storage.joining", "crossalign_gui.storage.relink", "crossalign_gui.storage.review",
    "crossalign_gui.storage.sizes", "crossalign_gui.storage.snapshots", "crossalign_gui.storage.guidelines",
    "crossalign_gui.domain.suggestions", "crossalign_gui.session.studies.suggesting", "typing_extensions", "importlib.abc",
}  # fmt: skip
"""What the window is painted without."""

SHOWN = """
import json, os, sys
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from crossalign_gui.app import run

def modules():  # a module whose import was put off stands there empty
    return [name for name, module in sys.modules.items() if type(module).__name__ != "_Later"]

def look(application):
    window = next(widget for widget in application.topLevelWidgets() if hasattr(widget, "session"))
    painted = []
    paint = window.paintEvent
    window.paintEvent = lambda event: (paint(event), painted.append(modules()))
    while window.session.image_id is None:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(json.dumps([painted[0], modules()]))
    sys.stdout.flush()
    os._exit(0)

QApplication.exec = look
run([])
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The modules that are there when the window is first painted, and when an image is opened and its file is being read."""
    home = str(tmp_path_factory.mktemp("home"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, home)
        return [set(names) for names in of_fresh_process(SHOWN)]


def test_that_what_a_picture_needs_is_imported_after_the_window_is_painted(imported):
    painted, _ = imported
    assert sorted(WITH_A_PICTURE & painted) == []


def test_that_what_opening_does_not_need_is_imported_later(imported):
    painted, opened = imported
    assert "crossalign_gui.main_window" in painted
    assert sorted(LATER & opened) == []


def test_that_what_was_put_off_is_whole_before_anything_is_opened(imported):
    _, opened = imported
    assert sorted(WITH_A_PICTURE - {"typing_extensions", "importlib.abc"} - opened) == []


def test_that_a_module_that_is_put_off_is_whole_when_it_is_asked_for():
    whole = of_fresh_process("""
import json
import crossalign_gui.later
import numpy as np
from PIL import Image

found = [int(np.arange(4).sum()), Image.new("L", (2, 2)).size[0]]
crossalign_gui.later.bring()
import numpy.linalg
print(json.dumps([found, numpy is np, bool(np.linalg.det([[2.0]]) == 2), hasattr(np, "no such name")]))
""")
    assert whole == [[6, 2], True, True, False]


WRONG = """
import contextlib, io, json
from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

class Emitter(QObject):
    happened = Signal(int)

application, said = QApplication([]), io.StringIO()
widget, emitter = QWidget(), Emitter()
calls = [
    lambda: widget.resize("x"), lambda: widget.resize(1), lambda: widget.none, lambda: QRectF("a"), lambda: QLabel(text=3),
    lambda: QLabel(none=3), lambda: emitter.happened.connect(3), lambda: emitter.happened.emit(), lambda: QTimer.singleShot("a"),
    lambda: widget.setWindowFlags("x"), lambda: help(QWidget.resize),
]
for call in calls:
    with contextlib.redirect_stdout(said):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
import PySide6.support.signature.parser as parser
print(json.dumps([said.getvalue(), parser.__name__]))
"""


def test_that_wrong_calls_of_qt_are_explained_as_without_our_hook():
    usual = of_fresh_process(WRONG)
    assert usual[0].count("Supported signatures") >= 4
    assert of_fresh_process("import crossalign_gui.import_hook\n" + WRONG) == usual


def test_that_what_explains_wrong_calls_of_qt_is_compiled_when_one_is_made():
    waiting = """
import json, sys
import crossalign_gui.app
from PySide6.QtCore import QRectF

def waiting():
    return any(type(module).__name__ == "_Waiting" for name, module in sys.modules.items() if name.endswith(".parser"))

before, finders = waiting(), [type(finder).__name__ for finder in sys.meta_path]
try:
    QRectF("a")
except TypeError:
    print(json.dumps([before, waiting(), "_Finder" in finders]))
"""
    assert of_fresh_process(waiting) == [True, False, False]
