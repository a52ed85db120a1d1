"""Docks whose contents are made when they are first seen."""

import json
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

HIDDEN = ("attributes", "classes", "guidelines", "display")


def test_that_what_a_hidden_dock_holds_is_made_when_it_is_first_opened_and_stays(qtbot, captioned):
    for name in HIDDEN:
        dock = captioned.findChild(QDockWidget, name)
        assert dock.widget() is None
        dock.toggleViewAction().trigger()
        qtbot.waitUntil(dock.isVisible)
        content = dock.widget()
        assert content.isVisible()
        assert content.height() > 0
        dock.toggleViewAction().trigger()
        dock.toggleViewAction().trigger()
        assert dock.widget() is content


def test_that_the_matrix_is_made_when_its_key_is_first_pressed(qtbot, captioned):
    assert "matrix" not in vars(captioned)
    qtbot.keyClick(captioned, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert captioned.matrix.isVisible()
    assert captioned.actions_by_name["matrix"].isChecked()


START = """
import json, sys
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication, QDockWidget
from crossalign_gui.app import run

def look(application):
    window = next(widget for widget in application.topLevelWidgets() if hasattr(widget, "session"))
    while window.session.image_id is None:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    shown = [name for name in ("matrix", "classes", "guidelines") if window.findChild(QDockWidget, name).isVisible()]
    if sys.argv[1] == "open":
        window.actions_by_name["matrix"].trigger()
        window.findChild(QDockWidget, "classes").toggleViewAction().trigger()
    window.close()
    print(json.dumps(shown))
    return 0

QApplication.exec = look
run([])
"""


def test_that_docks_which_were_open_are_open_again_when_the_program_starts(tmp_path, monkeypatch):
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    shown = [
        json.loads(subprocess.run([sys.executable, "-c", START, what], capture_output=True, text=True, check=True).stdout)
        for what in ("open", "look")
    ]
    assert shown == [[], ["matrix", "classes"]]
