from crossalign_gui.benchmarks.__main__ import main


def test_that_the_benchmarks_are_listed_with_what_they_measure(capsys):
    assert main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    told = {line.split()[0]: line.split(maxsplit=1)[1] for line in lines}
    assert {"batch", "canvas", "compact", "masks", "window"} <= set(told)
    assert all(told.values())


def test_that_the_work_of_every_encoder_is_counted():
    from crossalign_gui.benchmarks.compact import gigaflop_of_encoders

    for name, giga in gigaflop_of_encoders().items():
        assert 4 < giga < 8, name
