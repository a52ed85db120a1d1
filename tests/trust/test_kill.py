"""A few of the kills of tests/trust/kill.py, which does hundreds."""

import random

import pytest

from tests.trust.kill import KINDS, kill_once


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("kind", KINDS)
def test_that_a_kill_loses_no_finished_step_and_leaves_no_half_of_one(tmp_path, kind, seed):
    kill_once(kind, tmp_path, random.Random(f"{kind}{seed}"))
