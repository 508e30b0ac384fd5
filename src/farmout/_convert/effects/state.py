"""Settings of the whole process that the text makes: a worker is another process and has its own."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ..reasons import Reasons
from ..values.pure_table import LOGGING_METHODS
from .identity import judge_identity
from .objects import ENUMS

if TYPE_CHECKING:
    from ..text.scopes import Var
    from .program import Program
    from .walker import Event

__all__ = ["filters_inside", "judge_log", "judge_settings"]

_SETTERS = re.compile(r"(set|register|configure|install|getcontext|tzset|chdir|umask|simplefilter|filterwarnings|add_)")
_WITHIN = frozenset({"errstate", "localcontext", "printoptions", "catch_warnings", "redirect_stdout", "redirect_stderr",
                     "chdir", "option_context", "setlocale"})  # fmt: skip
_OWN_AFFAIR = ("logging", "random", "numpy.random", "matplotlib", "farmout", "tqdm", "argparse", "signal", "builtins",
               "collections", "itertools", "types", "dataclasses", "operator")  # fmt: skip
_LINE_IN_FORMATS = ("%(funcName)", "{funcName", "%(lineno)", "{lineno")
_LINE_OF_FRAMES = ("f_lineno", "tb_lineno", "co_firstlineno")
_COPYING = frozenset({"__getstate__", "__setstate__", "__reduce__", "__reduce_ex__", "__getnewargs__",
                      "__getnewargs_ex__", "__copy__", "__deepcopy__"})  # fmt: skip
_FILTERS = frozenset({"warnings.simplefilter", "warnings.filterwarnings"})
_SHOWING = frozenset({"str", "repr", "format", "ascii", "print", "map", "array2string", "array_repr", "array_str",
                      "format_map", "array_print", "write", "savetxt"})  # fmt: skip
_NAMES = frozenset({"builtins.globals", "builtins.locals", "builtins.vars", "builtins.dir"})
_NAMESPACES = frozenset({"__globals__", "f_globals", "f_locals"})
_ANNOTATIONS = "__annotations__"
_MODULES = frozenset({"importlib.import_module", "builtins.__import__", "sys.modules.get"})
_PATCHES = ("unittest.mock.patch", "mock.patch")
_HARMLESS = frozenset({"setdiff1d", "setxor1d", "set_index", "setdefault", "set_title", "settimeout"})


def judge_settings(program: Program, place: ast.AST, reasons: Reasons) -> None:
    """Add a reason for each setting that code at a place may depend on and a worker would not have."""
    scopes = program.scopes
    line = getattr(place, "lineno", 0)
    _replaced(program, line, reasons)
    for function in (f for kept in program.properties.values() for f in kept):
        if any("cached_property" in ast.unparse(decorator) for decorator in function.decorator_list):
            reasons.no(
                "cache",
                function.name,
                [function.lineno],
                f"the cached property `{function.name}` (line {function.lineno}) computes once for an object, and each "
                "worker has a copy of the object; before Python 3.12 its class cannot be sent to one either",
                "make it a method, or a plain property",
            )
    shown = _about_the_line(program)
    if shown is not None:
        reasons.no(
            "names",
            shown,
            [line],
            f"`{shown}` shows in which function and line something happens, and that would be another one",
            "show something else",
        )
    _copied(program, reasons)
    judge_identity(program, place, reasons)
    _names_read(program, place, reasons)
    for node, path in program.once(_setters):
        if not _unseen(program, node, path, place):
            reasons.no(
                "setting",
                path,
                [node.lineno],
                f"`{path}` (line {node.lineno}) changes a setting of this process, and a worker has its own",
                "make the setting inside the body, or do without it",
            )
    for parent in scopes.enclosing(place):
        for item in parent.items if isinstance(parent, (ast.With, ast.AsyncWith)) else ():
            entered = item.context_expr.func if isinstance(item.context_expr, ast.Call) else item.context_expr
            name = entered.attr if isinstance(entered, ast.Attribute) else getattr(entered, "id", "")
            if name in _WITHIN:
                begun = item.context_expr.lineno
                reasons.no(
                    "setting",
                    name,
                    [line, begun],
                    f"the loop runs inside `{name}` (line {begun}), which a worker does not",
                    "enter it in the body of the loop",
                )


def _replaced(program: Program, line: int, reasons: Reasons) -> None:
    """Add a reason for each module of which the text replaces something, for good or for a while."""
    for patched in sorted(program.scopes.patched):
        reasons.no(
            "patched",
            patched,
            [line],
            f"an attribute of the module `{patched}` is replaced in this file, and a worker has the old one",
            "pass the function as an argument instead",
        )
    for path, begun in program.once(_mocks):
        reasons.no(
            "patched",
            path,
            [begun],
            f"`{path}` (line {begun}) replaces something for a while, and a worker has the old one",
            "pass the function as an argument instead",
        )


def _about_the_line(program: Program) -> str | None:
    """What shows the line or function in which something happens: a format of logging, or an attribute of a frame."""
    formats = [n.value for n in program.scopes.every(ast.Constant) if isinstance(n.value, str)]
    texts = [(_LINE_OF_FRAMES, program.source.text), *((_LINE_IN_FORMATS, text) for text in formats)]
    return next((word for words, text in texts for word in words if word in text), None)


def _known_calls(program: Program) -> list[tuple[ast.Call, str]]:
    """The calls of functions of modules, and of builtins, with their full names, in the order of the text."""
    scopes = program.scopes
    calls = [(n, scopes.dotted(n.func, scopes.around[i])) for i, n in scopes.nodes.items() if isinstance(n, ast.Call)]
    return [(node, path) for node, path in calls if path is not None]


def _setters(program: Program) -> list[tuple[ast.Call, str]]:
    """The calls that may change a setting of the process."""
    found = []
    for node, path in program.once(_known_calls):
        last = path.split(".")[-1]
        if "." in path and not path.startswith(_OWN_AFFAIR) and _SETTERS.match(last) and last not in _HARMLESS:
            found.append((node, path))
    return found


def _readers(program: Program) -> list[tuple[ast.Call, str]]:
    """The calls that may read names of the program by themselves."""
    return [(n, p) for n, p in program.once(_known_calls) if p in _NAMES or p in ("builtins.eval", "builtins.exec")]


def _mocks(program: Program) -> list[tuple[str, int]]:
    """The calls that replace something of a module for a while."""
    return [(path, n.lineno) for n, path in program.once(_known_calls) if path.startswith(_PATCHES)]


def _namespaces(program: Program) -> list[tuple[str, int]]:
    """How the program gets hold of its own module, or of the names of a function, as an object."""
    scopes = program.scopes
    found = [("__main__", n.lineno) for n in scopes.every(ast.Import) if any(a.name == "__main__" for a in n.names)]
    found += [(n.attr, n.lineno) for n in scopes.every(ast.Attribute) if n.attr in _NAMESPACES]
    found += [(n.id, n.lineno) for n in scopes.every(ast.Name) if n.id == _ANNOTATIONS]
    asked: list[tuple[ast.expr, ast.expr]] = [
        (n, n.slice)
        for n in scopes.every(ast.Subscript)
        if scopes.dotted(n.value, scopes.around[id(n)]) == "sys.modules"
    ]
    asked += [(n, n.args[0]) for n, path in program.once(_known_calls) if path in _MODULES and n.args]
    for node, name in asked:
        if getattr(name, "id", getattr(name, "value", "")) in ("__name__", "__main__"):
            found.append((ast.unparse(node), node.lineno))
    return found


def filters_inside(program: Program, node: ast.Call, path: str, *, hiding: bool = False) -> bool:
    """Whether a call filters warnings inside ``with warnings.catch_warnings():``, which takes it back at its end.

    ``hiding``: and lets none be shown. The block would show some again each time, of those that are sent home one.
    """
    action = node.args[0] if node.args else None
    hides = not hiding or (isinstance(action, ast.Constant) and action.value in ("ignore", "error"))
    for parent in program.scopes.enclosing(node) if path in _FILTERS else ():
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            return False
        for item in parent.items if isinstance(parent, ast.With) else ():
            entered = item.context_expr
            scope = program.scopes.around[id(parent)]
            if (
                isinstance(entered, ast.Call)
                and program.scopes.dotted(entered.func, scope) == "warnings.catch_warnings"
            ):
                return hides or any(k.arg == "record" for k in entered.keywords)
    return False


def judge_log(program: Program, events: list[Event], reasons: Reasons) -> None:
    """Add a reason where log lines reach something of the text that keeps them, or that the body reads."""
    logs = [event for event in events if event.kind == "log"]
    own_logging = program.own_logging if logs else None
    for event in logs if own_logging is not None else ():
        name = ast.unparse(event.node.func) if isinstance(event.node, ast.Call) else "logging"
        reasons.no(
            "log",
            name.split(".")[0],
            [event.line, own_logging or 0],
            f"`{name}` reaches a handler or filter of this file (line {own_logging}), which may keep something",
            "log after the loop",
        )
    streams = program.once(_log_goes_to) if logs else set()
    for event in events:
        if event.kind == "read" and event.var in streams:
            reasons.no(
                "log",
                event.var,
                [event.line, logs[0].line],
                f"line {event.line} reads `{event.var}`, which the log lines of the items go to",
                "read it after the loop",
            )


def _log_goes_to(program: Program) -> set[Var]:
    """The variables that logging is given, to write its lines to."""
    found = set()
    for call, path in program.once(_known_calls):
        module, _, name = path.partition(".")
        if module == "logging" and name not in (*LOGGING_METHODS, "getLogger"):
            given = [n for value in [*call.args, *(k.value for k in call.keywords)] for n in ast.walk(value)]
            scope = program.scopes.around[id(call)]
            found |= {program.scopes.resolve(n.id, scope) for n in given if isinstance(n, ast.Name)}
    return found


def _unseen(program: Program, node: ast.Call, path: str, place: ast.AST) -> bool:
    """Whether a setting is one that workers have too, or that nothing in the body shows."""
    if path in _FILTERS:
        ignores = bool(node.args) and isinstance(node.args[0], ast.Constant) and node.args[0].value == "ignore"
        return ignores or filters_inside(program, node, path)  # farmout takes the caller's filters along
    if path == "numpy.set_printoptions":
        changing = {k.arg for k in node.keywords} & {"legacy", "formatter", None}
        return not changing and not node.args and not _shows_arrays(program, place)
    return path == "cv2.setNumThreads" or _travels(program, node, path, place)


def _travels(program: Program, node: ast.Call, path: str, place: ast.AST) -> bool:
    """Whether a setting was made before the loop by the code that runs it: a call of farmout takes it along."""
    scope = program.scopes.around[id(node)]
    here = program.scopes.around.get(id(place), program.scopes.module)
    if scope not in (program.scopes.module, here) or any(n is node for n in ast.walk(place)):
        return False
    if path == "numpy.seterr":
        values = [*node.args, *(k.value for k in node.keywords)]
        return all(isinstance(v, ast.Constant) and v.value in ("ignore", "warn", "raise") for v in values)
    if path == "decimal.getcontext":
        given = program.scopes.parents.get(id(node))
        plain = isinstance(given, ast.Attribute) and given.attr in ("prec", "rounding", "Emin", "Emax", "capitals")
        return plain and not isinstance(given.ctx, ast.Load)  # type: ignore[union-attr]
    return path == "sys.setrecursionlimit" and "RecursionError" not in program.source.text


def _shows_arrays(program: Program, place: ast.AST) -> bool:
    """Whether code that may run in a worker makes texts of values that may be arrays."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    parts = [place, *(n for n in program.scopes.nodes.values() if isinstance(n, functions))]
    for node in (n for part in parts for n in ast.walk(part)):
        scope = program.scopes.around.get(id(node), program.scopes.module)
        plain = isinstance(node, ast.FormattedValue) and node.format_spec is None
        if plain and not program.kinds.of(node.value, scope).immutable:  # type: ignore[attr-defined]
            return True
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and program.kinds.of(node, scope).name == "str":
            return True
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            given = [*node.args, *(k.value for k in node.keywords)]
            if name in _SHOWING and not all(program.kinds.of(g, scope).immutable for g in given):
                return True
    return False


def _copied(program: Program, reasons: Reasons) -> None:
    """Objects that do not travel as they are."""
    for method in sorted(_COPYING & set(program.methods)):
        made = program.methods[method][0].lineno
        reasons.no(
            "copied",
            method,
            [made],
            f"`{method}` (line {made}) decides what a copy of the object holds, and workers have copies",
            "let objects be copied as they are",
        )
    for made_by in program.scopes.every(ast.FunctionDef) if "Enum" in program.source.text else ():
        owner = program.class_of.get(id(made_by))
        bases = {ast.unparse(base).rpartition(".")[2] for base in owner.bases} if owner is not None else set()
        if owner is not None and made_by.name in ("__init__", "__new__") and bases & ENUMS:
            reasons.no(
                "copied",
                made_by.name,
                [made_by.lineno],
                f"a worker makes the members of `{owner.name}` of their values, without `{made_by.name}`",
                "compute what the members have from their values, in a property",
            )


def _names_read(program: Program, place: ast.AST, reasons: Reasons) -> None:
    """What reads names of the program by itself: the body's are names of a function afterwards."""
    scopes = program.scopes
    here = scopes.around.get(id(place), scopes.module)
    namespaces = program.once(_namespaces)
    annotates = bool(namespaces) and any(isinstance(n, ast.AnnAssign) for n in ast.walk(place))
    for name, line in namespaces:
        if name != _ANNOTATIONS or annotates:
            reasons.no(
                "names",
                name,
                [line],
                f"`{name}` (line {line}) may show any name of the program, and some would be others",
                "use a dictionary of your own",
            )
    readers = program.once(_readers)
    inside = {id(n) for n in ast.walk(place)} if readers else set()
    for node, path in readers:
        name = path.removeprefix("builtins.")
        if path in _NAMES and not node.args:
            reasons.no(
                "names",
                f"{name}()",
                [node.lineno],
                f"`{name}()` (line {node.lineno}) sees the names of the program, and some would be others",
                "use a dictionary of your own",
            )
        read = (here is scopes.around[id(node)] or here is scopes.module) and id(node) not in inside
        if path in ("builtins.eval", "builtins.exec") and read and len(node.args) < 2:
            reasons.no(
                "names",
                f"{name}()",
                [node.lineno],
                f"`{name}` (line {node.lineno}) may read any name of the program, and some would be others",
                "give it a dictionary of its own",
            )
