"""Which way imports may go: what the layers of pyproject.toml do not say."""

import ast
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


def test_that_no_room_can_be_reached_from_what_it_imports(graph):
    """The modules and packages that stand beside each other in a package, each with all below it."""
    found = {}
    for package in {name.rpartition(".")[0] for name in graph.modules} - {""}:
        depth = package.count(".") + 2
        inside = [name for name in graph.modules if name.startswith(f"{package}.")]
        arrows = {".".join(name.split(".")[:depth]): set() for name in inside}
        for name in inside:
            others = [other for other in graph.find_modules_directly_imported_by(name) if other.startswith(f"{package}.")]
            room = ".".join(name.split(".")[:depth])
            arrows[room] |= {".".join(other.split(".")[:depth]) for other in others} - {room}
        found[package] = circles(arrows)
    assert {package: names for package, names in found.items() if names} == {}


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


def test_that_every_package_says_what_lives_there_and_what_may_be_touched():
    root = Path(crossalign_gui.__file__).parent
    short = []
    for path in sorted(root.rglob("__init__.py")):
        index = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        if path.parent != root and len([line for line in index.splitlines() if line.strip()]) < 3:
            short.append(str(path.relative_to(root)))
    assert short == []


HANDED_OVER = frozenset(["request", "request_if_idle", "work", "_request", "_start", "change_each"])
"""Methods through which work goes to another thread."""


def closures(text):
    """Lines at which work is handed over that is no value: a lambda, a function made on the spot, or a method of what lives in the
    window."""
    tree = ast.parse(text)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inner = {child.name for node in functions for child in ast.walk(node) if child is not node and child in functions}
    inner -= {
        child.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for child in node.body if child in functions
    }
    lines = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in HANDED_OVER:
            for given in call.args:
                first = given.args[0] if isinstance(given, ast.Call) and getattr(given.func, "id", "") == "partial" else given
                if (
                    isinstance(first, ast.Lambda)
                    or (isinstance(first, ast.Name) and first.id in inner)
                    or (isinstance(given, ast.Call) and first is not given and isinstance(first, ast.Attribute)
                        and getattr(first.value, "id", "") == "self")
                ):  # fmt: skip
                    lines.append(call.lineno)
    return lines


def test_that_work_for_another_thread_is_a_value_and_no_closure():
    root = Path(crossalign_gui.__file__).parent / "session"
    found = {str(path.relative_to(root)): closures(path.read_text("utf-8")) for path in sorted(root.rglob("*.py"))}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("work", "count"), [
    ("lambda check: 1", 1), ("run", 1), ("partial(self._read, 1)", 1), ("partial(_read, 1)", 0), ("_Job(1)", 0), ("job", 0),
])  # fmt: skip
def test_that_a_closure_that_is_handed_over_is_found(work, count):
    text = f"class A:\n def f(self, job):\n  def run(check): pass\n  self.runner.request(None, {work})\n def job(self): pass\n"
    assert len(closures(text)) == count
