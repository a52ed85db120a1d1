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
    "crossalign_gui.storage.importing", "crossalign_gui.storage.people", "crossalign_gui.storage.rescue",
    "crossalign_gui.widgets.common.file_manager", "crossalign_gui.widgets.dialogs.grounded_text",
    "crossalign_gui.widgets.dialogs.models", "crossalign_gui.widgets.dialogs.region_class",
    "crossalign_gui.widgets.matrix.figure", "crossalign_gui.widgets.project.picture_file",
}  # fmt: skip
"""What the window can be shown without; a module of ours costs it up to 10 ms."""

SHOWN = """
import json, os, sys
from PySide6.QtWidgets import QApplication
from crossalign_gui.app import run

def look(application):
    application.processEvents()
    print(json.dumps([*sys.modules]))
    sys.stdout.flush()
    os._exit(0)

QApplication.exec = look
run([])
"""


def test_that_what_the_window_does_not_show_is_imported_later(tmp_path, monkeypatch):
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    imported = of_fresh_process(SHOWN)
    assert "crossalign_gui.main_window" in imported
    assert sorted(LATER & set(imported)) == []
