"""JSON is read a record at a time, wherever the file is cut between two reads, and refused where the library refuses it."""

import io
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossalign_gui.storage.formats import json_stream
from crossalign_gui.storage.formats.errors import FormatError

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4), max_leaves=12
)
files = st.lists(values, max_size=6) | st.dictionaries(st.text(max_size=6), st.lists(values, max_size=4) | values, max_size=5)


def parts(value):
    if isinstance(value, list):
        return [("", item) for item in value]
    return [(key, item) for key, held in value.items() for item in (held if isinstance(held, list) else [held])]


def stream(data):
    return list(json_stream.records(io.BytesIO(data), "in.json", lambda: None))


@pytest.fixture(params=[1, 7, 1 << 20])
def part(request, monkeypatch):
    monkeypatch.setattr(json_stream, "_PART", request.param)


@pytest.mark.usefixtures("part")
def test_that_records_are_those_of_the_library():
    @settings(max_examples=150, deadline=None)
    @given(value=files, indent=st.sampled_from([None, 1]), ascii_only=st.booleans(), mark=st.booleans())
    def check(value, indent, ascii_only, mark):
        data = json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            return
        assert repr(stream((b"\xef\xbb\xbf" if mark else b"") + data)) == repr(parts(value))

    check()


@pytest.mark.usefixtures("part")
@pytest.mark.parametrize("text", [
    "", "7", '"a"', "[1, 2", '{"a": [1, 2}', '{"a" 1}', '{"a": 1,}', "[1,]", "[1 2]",
    "[1] 2", "[NaN]", '["a\n"]', "{1: 2}", "[1e]", '["\\x"]',
    '{"a": [tru]}', "[01]", '["a', '{"a', '{"a": ', "[-", "[" * 100 + "]" * 100, '{"a": ' * 70 + "1" + "}" * 70,
])  # fmt: skip
def test_that_what_is_no_json_is_refused(text):
    with pytest.raises(FormatError):
        stream(text.encode())


def test_that_broken_utf_8_is_refused():
    with pytest.raises(FormatError):
        stream(b'["\xff"]')


def test_that_an_error_at_the_beginning_is_told_before_all_of_it_is_read():
    reads = []

    class File(io.BytesIO):
        def read(self, size=-1):
            reads.append(size)
            return super().read(size)

    with pytest.raises(FormatError):
        list(json_stream.records(File(b'{"images": [{"id": x}' + b" " * 50_000_000), "in.json", lambda: None))
    assert sum(reads) < 4_000_000


@pytest.mark.parametrize(("data", "says"), [
    (b'["' + b"a" * (33 << 20) + b'"]', "longer than 32 MB"), (b"[[" + b"0," * 4_100_000 + b"0]]", "more than 4,000,000 values"),
    (b"[" * 100_000, "nested more than 64 deep"), (b"[" + b"9" * 6000 + b"]", "not JSON"),
])  # fmt: skip
def test_that_what_would_fill_the_memory_is_refused_at_once(data, says):
    start = time.process_time()
    with pytest.raises(FormatError, match=says):
        stream(data)
    assert time.process_time() - start < 20
