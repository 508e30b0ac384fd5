"""The rules of ARCHITECTURE.md: arrows, cycles, hidden imports, what a decider may know, sizes."""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "src" / "farmout"
# Who may import whom. A room may always import itself, `errors` and `_contract`.
ARROWS = {
    "errors": set(),
    "_contract": set(),
    "_plan": set(),
    "_wire": set(),
    "_rng": set(),
    "_engines": {"_wire", "_rng"},
    "_run": {"_plan"},
    "_observe": {"_wire"},
    "_convert": set(),
    "_api": {"_run", "_engines", "_observe", "_plan", "_wire", "_rng"},
    "testing": {"_api", "_rng"},
    "_cli": {"_api", "_convert", "_engines", "_wire", "_rng", "__version__", "__init__"},
    "__main__": {"_cli"},
    "__init__": {"_api", "_plan", "_rng", "_convert"},
}
# The same for the rooms within `_convert`; all of them may import `reasons`, the words they share.
ARROWS_OF_CONVERT = {
    "text": set(),
    "values": {"text"},
    "effects": {"text", "values"},
    "rounds": {"text", "values", "effects"},
    "parts": {"text", "values", "effects", "rounds"},
    "judging": {"text", "values", "effects", "rounds", "parts"},
    "writing": {"text", "values", "effects", "parts", "judging"},
}
FORBIDDEN_IN_PLAN = {
    "time",
    "threading",
    "subprocess",
    "multiprocessing",
    "os",
    "io",
    "pickle",
    "random",
    "socket",
    "pathlib",
    "asyncio",
    "queue",
}
LONGEST_FILE = 600
LONGEST_FUNCTION = 60


def files():
    return sorted(ROOT.rglob("*.py"))


def module_name(path: Path) -> str:
    parts = ["farmout", *path.relative_to(ROOT).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def tree_of(path: Path) -> ast.Module:
    """What a file says. Trees are not kept: the millions of nodes would be searched for garbage after every test."""
    return ast.parse(path.read_text())


def imports(path: Path):
    """(imported module, node) of a file, relative ones resolved."""
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join(up + ([node.module] if node.module else []))
            yield base, node
            yield from ((f"{base}.{alias.name}", node) for alias in node.names)


def own(names):
    return [(n, node) for n, node in names if n == "farmout" or n.startswith("farmout.")]


def test_arrows_go_one_way():
    """No room imports one that it may not know."""
    wrong = []
    for path in files():
        name = module_name(path)
        here = room(name) if path != ROOT / "__init__.py" else "__init__"
        for target, node in own(imports(path)):
            there = room(target)
            if there == here or (
                there in ("errors", "_contract", "") and not (there == "" and here != "_cli" and target == "farmout")
            ):
                continue
            if there not in ARROWS[here]:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} imports {target}")
    assert wrong == []


def test_arrows_of_convert_go_one_way():
    """No room of `_convert` imports one that it may not know, and every file but the ways in lies in a room."""
    inside = ROOT / "_convert"
    assert {path.name for path in inside.glob("*.py")} == {"__init__.py", "convert.py", "explain.py", "reasons.py"}
    assert {path.parent.name for path in inside.glob("*/*.py")} == ARROWS_OF_CONVERT.keys()
    wrong = []
    for path in inside.glob("*/*.py"):
        here = path.parent.name
        for target, node in own(imports(path)):
            there = target.split(".")[2] if target.startswith("farmout._convert.") else "reasons"
            known = {here, "reasons", *ARROWS_OF_CONVERT[here]}
            if there not in known and not type_checking(path, node):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} imports {target}")
    assert wrong == []


def test_no_cycles():
    """Modules can be put in an order in which each imports only earlier ones."""
    names = {module_name(path) for path in files()}
    graph = {
        module_name(path): {
            t
            for t, node in own(imports(path))
            if t in names and t != module_name(path) and not type_checking(path, node)
        }
        for path in files()
        if path != ROOT / "__init__.py"
    }
    while free := [n for n, targets in graph.items() if not targets & graph.keys()]:
        for name in free:
            del graph[name]
    assert graph == {}


@functools.cache
def lines_for_types(path: Path) -> list[range]:
    """The lines of blocks that only a type checker reads."""
    blocks = [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n.test)]
    return [range(block.lineno, block.end_lineno + 1) for block in blocks]


def type_checking(path: Path, node) -> bool:
    return any(node.lineno in lines for lines in lines_for_types(path))


def test_no_hidden_own_imports():
    """What farmout imports of itself stands at the top of the file."""
    hidden = []
    for path in files():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for inner in ast.walk(node):
                    if isinstance(inner, ast.ImportFrom) and (
                        inner.level or (inner.module or "").startswith("farmout")
                    ):
                        hidden.append(f"{path.relative_to(ROOT)}:{inner.lineno}")
    assert hidden == []


def test_deciders_know_no_world():
    """`_plan` imports no clock, thread, process, file or pickle."""
    found = {
        f"{path.name}: {name}"
        for path in (ROOT / "_plan").glob("*.py")
        for name, _ in imports(path)
        if name.split(".")[0] in FORBIDDEN_IN_PLAN
    }
    assert found == set()


def test_only_one_place_calls_the_function():
    """`job.function(` and its kin appear in `_engines/invoke.py` alone."""
    callers = set()
    for path in files():
        for node in ast.walk(tree_of(path)):
            called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            # the walk over functions in _wire calls a method of its own of that name
            if called == "function" and path.parent.name != "_wire":
                callers.add(path.name)
    assert callers == {"invoke.py"}


def test_sizes():
    """Files and functions stay readable."""
    long_files = [p.name for p in files() if len(p.read_text().splitlines()) > LONGEST_FILE]
    long_functions = [
        f"{path.name}:{node.name}"
        for path in files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.end_lineno - node.lineno > LONGEST_FUNCTION
    ]
    assert (long_files, long_functions) == ([], [])


def test_every_file_says_what_it_is_for():
    """The first line is a sentence."""
    silent = [str(p.relative_to(ROOT)) for p in files() if not (ast.get_docstring(tree_of(p)) or "").strip()]
    assert silent == []


def test_import_is_light():
    """`import farmout` loads no optional partner, nor even NumPy, until a name is used."""
    heavy = {"numpy", "dask", "ray", "joblib", "libcst", "cv2", "tqdm", "click"}
    code = f"import sys, farmout; print(sorted({heavy} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30).stdout == "[]\n"


def test_a_map_without_arrays_imports_no_numpy():
    """Neither here nor in a worker, nor in one whose caller has it: NumPy's own filter of warnings travels by name."""
    seen = "lambda x: sorted({'numpy', 'tqdm', 'psutil'} & __import__('sys').modules.keys())"
    for first, here in (("", "[]"), ("import numpy, tqdm, psutil;", "['numpy', 'psutil', 'tqdm']")):
        code = f"import farmout; {first} seen = {seen}; print(*farmout.map(seen, range(2), workers=2), seen(0))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert (done.stdout, done.stderr) == (f"[] [] {here}\n", "")


def test_workers_import_little():
    """A worker loads neither NumPy nor cloudpickle for functions that need neither."""
    heavy = {"numpy", "cloudpickle", "tqdm"}
    light = f"import sys, farmout._engines.processes.server; print(sorted({heavy} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", light], capture_output=True, text=True, timeout=30).stdout == "[]\n"


@pytest.mark.parametrize("name", [n for n in dir(__import__("farmout")) if not n.startswith("_")])
def test_public_names_are_documented(name):
    """Every public name exists and has a docstring."""
    import farmout

    assert (getattr(farmout, name).__doc__ or "").strip()
