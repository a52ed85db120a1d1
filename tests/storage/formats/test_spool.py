"""What is put aside comes back the same, whether there is little of it or much."""

import pytest

from crossalign_gui.storage.formats import spool
from crossalign_gui.storage.formats.spool import Seen, Spool

RECORDS = [("image", 2, {"a": [1, None]}), ("box", 2, 1.5), ("image", 1, {}), ("box", 1, "x"), ("box", 2, (1, 2)),
           ("image", 2, {"b": 1}),
           ("id 1", "same", None), ("id 2", "same", None), ("box", 9, [])]  # fmt: skip


@pytest.fixture(params=[(1, 2**20), (4, 2**20), (20_000, 30), (20_000, 2**20)])
def _few(request, monkeypatch):
    monkeypatch.setattr(spool, "_FEW", request.param[0])
    monkeypatch.setattr(spool, "_LITTLE", request.param[1])


@pytest.mark.usefixtures("_few")
@pytest.mark.parametrize("size", [None, 100, 2**30])
def test_that_a_spool_gives_back_what_it_got_in_order(size):
    with Spool(size) as kept:
        for record in RECORDS:
            kept.add(*record)
        assert list(kept.all("image")) == [("2", {"a": [1, None]}), ("1", {}), ("2", {"b": 1})]
        assert kept.get("box", 2) == [1.5, (1, 2)]
        assert kept.get("box", 7) == []
        assert [kept.has(kind) for kind in ("box", "none")] == [True, False]
        assert list(kept.keys("box", without="image")) == ["9"]
        assert kept.repeated("image") == {"2"}
        assert kept.twice("id ") == "same"
        assert kept.twice("id 1") is None
        kept.add("image", 9, "late")
        assert kept.get("image", "9") == ["late"]
        assert list(kept.keys("box", without="image")) == []


@pytest.mark.usefixtures("_few")
def test_that_what_a_spool_gives_back_can_be_changed_without_harm():
    with Spool() as kept:
        kept.add("image", 1, {"a": [1]})
        kept.get("image", 1)[0]["a"].append(2)
        assert kept.get("image", 1) == [{"a": [1]}]


@pytest.mark.usefixtures("_few")
def test_that_a_text_that_came_before_is_known():
    with Seen() as seen:
        assert [seen.again(text) for text in "abcabdee"] == [False, False, False, True, True, False, False, True]
