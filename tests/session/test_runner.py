import threading

import pytest

from crossalign_gui.session.runner import Runner


class Gate:
    def __init__(self):
        self.open, self.entered, self.seen, self.threads = threading.Event(), threading.Semaphore(0), [], set()

    def work(self, name):
        def run(check):
            self.seen.append(name)
            self.threads.add(threading.get_ident())
            self.entered.release()
            while not self.open.wait(0.001):
                check()
            check()
            if name == "boom":
                raise ValueError("broken")
            return name

        return run


@pytest.fixture
def gate():
    return Gate()


@pytest.fixture
def runner(qtbot):
    made = Runner("test")
    yield made
    made.close()


def test_that_a_newer_request_replaces_the_one_in_flight(qtbot, runner, gate):
    results = []
    runner.finished.connect(lambda tag, result: results.append(result))
    runner.request(1, gate.work("first"))
    gate.entered.acquire(timeout=5)
    runner.request(2, gate.work("second"))
    runner.request(3, gate.work("third"))
    with qtbot.waitSignal(runner.finished):
        gate.open.set()
    assert results == ["third"]
    assert gate.seen == ["first", "third"]
    assert threading.get_ident() not in gate.threads


def test_that_a_failure_is_reported_and_the_next_request_still_runs(qtbot, runner, gate, caplog):
    gate.open.set()
    with qtbot.waitSignal(runner.failed) as failed:
        runner.request(1, gate.work("boom"))
    assert "broken" in failed.args[1]
    with qtbot.waitSignal(runner.finished) as finished:
        runner.request(2, gate.work("fine"))
    assert finished.args == [2, "fine"]


def test_that_busy_is_told_once_at_each_end(qtbot, runner, gate):
    told = []
    runner.busy_changed.connect(told.append)
    runner.request(1, gate.work("first"))
    runner.request(2, gate.work("second"))
    gate.open.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == [True, False]


def test_that_cancelling_ends_the_work_without_a_result(qtbot, runner, gate):
    results = []
    runner.finished.connect(lambda *args: results.append(args))
    runner.request(1, gate.work("slow"))
    gate.entered.acquire(timeout=5)
    runner.cancel()
    qtbot.waitUntil(lambda: not runner.busy)
    assert results == []


def test_that_closing_in_the_middle_of_work_ends_the_thread(qtbot, gate):
    runner = Runner("closing")
    runner.request(1, gate.work("slow"))
    gate.entered.acquire(timeout=5)
    runner.close()
    assert not runner.busy or not gate.open.is_set()


def test_that_progress_is_told_in_the_windows_thread_whoever_listens(qtbot, runner):
    threads, values = [], []

    def listen(value):
        threads.append(threading.get_ident())
        values.append(value)

    runner.progressed.connect(listen)
    report = runner.report
    with qtbot.waitSignal(runner.finished):
        runner.request(1, lambda check: [report(number) for number in range(5)])
    assert values == [0, 1, 2, 3, 4]
    assert set(threads) == {threading.get_ident()}
