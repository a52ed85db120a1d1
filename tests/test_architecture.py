"""Which way imports may go: what the layers of pyproject.toml do not say."""

from pathlib import Path

import grimp
import pytest

import crossalign_gui

PACKAGE = "crossalign_gui"


def circles(arrows):
    """arrows: names to the names that they import. The groups of names in which each reaches every other, by a depth-first search
    (R. Tarjan, Depth-First Search and Linear Graph Algorithms, 1972)."""
    found, number, lowest, waiting = [], {}, {}, []

    def visit(name):
        number[name] = lowest[name] = len(number)
        waiting.append(name)
        for other in sorted(arrows[name]):
            if other not in number:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other in waiting:
                lowest[name] = min(lowest[name], number[other])
        if lowest[name] == number[name]:
            place = waiting.index(name)
            if len(waiting) - place > 1:
                found.append(sorted(waiting[place:]))
            del waiting[place:]

    for name in sorted(arrows):
        if name not in number:
            visit(name)
    return found


@pytest.fixture(scope="module")
def graph():
    """Of all modules; an import for the type checker alone counts too."""
    return grimp.build_graph(PACKAGE, cache_dir=None, exclude_type_checking_imports=False)


def test_that_no_module_can_be_reached_from_what_it_imports(graph):
    arrows = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    assert circles(arrows) == []


def test_that_a_circle_is_named():
    arrows = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a", "e"}, "e": {"d"}, "f": {"a"}}
    assert circles(arrows) == [["b", "c"], ["d", "e"]]


def test_that_no_part_of_the_session_imports_the_session(graph):
    whole = {f"{PACKAGE}.session.session", f"{PACKAGE}.session.state"}
    importers = {name for module in whole for name in graph.find_modules_that_directly_import(module)}
    assert {name for name in importers if name.startswith(f"{PACKAGE}.session.")} == {f"{PACKAGE}.session.session"}


def test_that_every_folder_of_modules_is_a_package():
    """One without `__init__.py` would escape the other tests."""
    root = Path(crossalign_gui.__file__).parent
    folders = {path.parent for path in root.rglob("*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []
