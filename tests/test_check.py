"""The one command before a commit."""

from tests import check


def test_that_every_step_runs_and_a_failure_is_told(capsys):
    called = []

    def call(step):
        called.append(step)
        return int("mypy" in step)

    assert check.run([], call) == 1
    assert called == check.steps([])
    assert capsys.readouterr().out.splitlines()[-1] == "FAILED: mypy"


def test_that_all_is_well_when_nothing_fails():
    assert check.run(["--no-tests"], lambda step: 0) == 0


def test_that_ci_reads_the_code_with_the_same_steps():
    assert "-m tests.check --no-tests" in (check.ROOT / ".ci" / "run").read_text("utf-8")
    assert check.steps(["--no-tests"]) == list(check.READING)
    assert check.steps(["-k", "caption"])[-1][-2:] == ("-k", "caption")


def test_that_the_tests_left_out_are_there():
    assert [place for place in check.SLOW if not (check.ROOT / place).exists()] == []
