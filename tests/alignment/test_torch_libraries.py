"""torch's libraries, mapped ahead of its import."""

import subprocess
import sys

import pytest

from crossalign_gui.alignment.compact.lexicon import Lexicon


def in_a_fresh_process(code):
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


@pytest.mark.skipif(sys.platform != "linux", reason="only done there")
def test_that_they_are_there_before_torch_is_and_it_works_with_them():
    in_a_fresh_process("""if True:
        import sys
        from crossalign_gui.alignment import torch_libraries

        with torch_libraries.mapped():
            pass
        assert "libtorch_cpu" in open("/proc/self/maps").read()
        assert "torch" not in sys.modules
        import torch
        assert torch.ones(2).sum() == 2
    """)


def test_that_torch_is_imported_all_the_same_where_they_cannot_be_mapped():
    in_a_fresh_process("""if True:
        import ctypes
        from crossalign_gui.alignment import torch_libraries

        def refuse(*_):
            raise OSError("no")

        real, ctypes.CDLL = ctypes.CDLL, refuse
        torch_libraries._map()
        ctypes.CDLL = real
        import torch
    """)


def test_that_an_error_beside_them_is_raised():
    in_a_fresh_process("""if True:
        from crossalign_gui.alignment import torch_libraries

        try:
            with torch_libraries.mapped():
                raise ZeroDivisionError
        except ZeroDivisionError:
            raise SystemExit(0)
        raise SystemExit(1)
    """)


def test_that_all_who_have_the_words_of_the_bundled_model_share_them():
    first = Lexicon.load()
    assert Lexicon.load() is first
