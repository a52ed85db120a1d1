"""What is imported before the window is shown: a fresh process of each."""

import json
import subprocess
import sys


def of_fresh_process(code):
    """What a process prints as JSON."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_that_the_text_of_modules_is_not_read_when_they_are_imported():
    read = of_fresh_process("import json, linecache, crossalign_gui.app, wave; print(json.dumps([*linecache.cache]))")
    assert [name for name in read if name.endswith(("main_window.py", "session.py", "wave.py"))] == []
