"""Nothing leaves this machine unasked, and the log does not tell what is in the pictures or the captions."""

import logging
import subprocess
import sys

import pytest

from crossalign_gui.log import start_log
from crossalign_gui.session.runner import Runner

_FORBID = """
import sys

def forbid(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        raise PermissionError(f"{event} {arguments}")

sys.addaudithook(forbid)
"""
_ALIGN_AND_SHOW = """
from crossalign_gui import cli
from crossalign_gui.paths import resources
assert cli.main(["align", str(resources() / "samples" / "cat.jpg"), "--caption", "a cat", "--output", sys.argv[1]]) == 0

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
from crossalign_gui.log import start_log
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
application = QApplication([])
start_log()
session = Session(Settings(QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat)))
window = MainWindow(session)
window.show()
session.open_samples()
while session.alignment is None:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(len(session.alignment.predictions) > 0)
window.close()
session.close()
"""


def test_that_aligning_and_the_window_open_no_connection(tmp_path):
    """In a network of its own without any interface where the system lets us, and with every socket call refused."""
    command = [sys.executable, "-c", _FORBID + _ALIGN_AND_SHOW, str(tmp_path / "out.jsonl")]
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    try:
        subprocess.run([*alone, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        alone = []
    done = subprocess.run([*alone, *command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr
    assert '"text": "cat"' in (tmp_path / "out.jsonl").read_text()


def test_that_the_ban_on_sockets_would_be_noticed():
    code = _FORBID + "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "PermissionError" in done.stderr


@pytest.fixture
def own_log():
    log = logging.getLogger("crossalign_gui")
    before = log.handlers[:], log.level, log.propagate
    yield start_log
    for handler in log.handlers:
        if handler not in before[0]:
            handler.close()
    log.handlers, log.level, log.propagate = before


def _fail_with_a_caption(check):
    try:
        raise KeyError("a secret meeting")
    except KeyError as error:
        raise ValueError("no word 'secret' in 'a secret meeting'") from error


def test_that_errors_are_logged_without_the_captions_they_quote(qtbot, own_log):
    path = own_log()
    runner = Runner("work")
    with qtbot.waitSignal(runner.failed):
        runner.request("tag", _fail_with_a_caption)
    runner.close()
    text = path.read_text()
    assert "secret" not in text.replace("raise ValueError(\"no word 'secret' in 'a secret meeting'\") from error", "").replace(
        'raise KeyError("a secret meeting")', ""
    )
    assert text.index("KeyError") < text.index("led to") < text.index("ValueError")
    assert "_fail_with_a_caption" in text


def test_that_typical_work_leaves_no_caption_and_no_name_in_the_log(qtbot, own_log, opened, say):
    path = own_log()
    say(opened, "the red box nobody may read about")
    opened.captions.type("boom nobody may read this either")
    with qtbot.waitSignal(opened.notice):
        opened.captions.commit()
    text = path.read_text()
    assert "ValueError" in text  # what the model raised
    assert "nobody" not in text
    assert "1.png" not in text


def test_that_captions_are_logged_when_asked_for(own_log):
    path = own_log(captions=True)
    try:
        raise ValueError("a secret meeting")
    except ValueError:
        logging.getLogger("crossalign_gui.session").exception("failed")
    assert "ValueError: a secret meeting" in path.read_text()


def test_that_libraries_do_not_write_to_the_log(own_log):
    path = own_log()
    logging.getLogger("transformers").warning("cannot tokenize a secret meeting")
    assert "secret" not in path.read_text()
