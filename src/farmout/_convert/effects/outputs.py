"""Calls that print, log, or have to do with files: which file, and in which way."""

from __future__ import annotations

import ast

from ..text.scopes import Var
from ..values import pure_table as table
from ..values.provenance import FRESH, Prov, held, part
from .destinations import is_path, is_true
from .walker import Walker

__all__ = ["file_method", "is_logger", "output_or_file"]

_LINKS = frozenset({"rename", "symlink_to", "hardlink_to"})
_LOGGER = frozenset({Var(-5, "a logger")})  # one for the whole program


def output_or_file(walker: Walker, node: ast.Call, path: str, arguments: list[Prov]) -> Prov | None:
    """What a known function gives that prints, logs, or has to do with files; None where it has not."""
    if path == "builtins.print":
        streams = [k.value for k in node.keywords if k.arg == "file"]
        stream = walker.scopes.dotted(streams[0], walker.scope) if streams else "sys.stdout"
        if stream in ("sys.stdout", "sys.stderr"):
            walker.add("print", node)
        else:
            _writes_to(walker, node, streams[0], walker.expr(streams[0]))
    elif path in ("sys.stdout.write", "sys.stderr.write", "sys.stdout.flush", "sys.stderr.flush"):
        walker.add("print", node)
    elif path == "logging.getLogger":
        return Prov(_LOGGER, _LOGGER)
    elif path == "warnings.warn" and not _warns_here(node):
        return None
    elif path == "warnings.warn" or (path.startswith("logging.") and path.split(".")[1] in table.LOGGING_METHODS):
        walker.add("log", node)
    elif path in table.OPENERS:
        _opens(walker, node, node.args[0] if node.args else None, node.args[1:2], path)
    elif path in table.WRITERS_TO_HANDLE:
        position = table.WRITERS_TO_HANDLE[path]
        if position >= len(arguments):
            walker.unknown(node, path)
            return FRESH
        _writes_to(walker, node, node.args[position], arguments[position])
        return part(arguments[position])
    elif path in table.FILE_WRITERS:
        position = table.FILE_WRITERS[path]
        target = node.args[position] if position < len(node.args) else None
        made = path in ("os.makedirs",) and is_true(node, "exist_ok")
        walker.add("file", node, how="folder" if made else "w", path=target)
        if position == 1 and node.args:  # from here to there
            moves = path in ("os.rename", "os.replace", "shutil.move")
            walker.add("file", node, how="w" if moves else "r", path=node.args[0])
    elif path in table.FOLDER_READERS:
        walker.add("file", node, how="list", path=node.args[0] if node.args else None)
        return held([FRESH])
    elif path in table.FILE_READERS and node.args:
        walker.add("file", node, how="r", path=node.args[0])
        if any(k.arg == "mmap_mode" for k in node.keywords):
            walker.unknown(node, path)
    else:
        return None
    return FRESH


def _writes_to(walker: Walker, node: ast.Call, stream: ast.expr, value: Prov) -> None:
    """A stream changes; where it may be an object of the text, its methods run."""
    walker.changes(value, stream, node, "write")
    kind = walker.kinds.of(stream, walker.scope).name
    for method in ("write", "writelines", "flush"):
        owned = walker.program.calls.members(kind[7:], method) if kind.startswith("object ") else []
        for function in walker.program.methods.get(method, ()) if kind == "unknown" else owned:
            count = len(function.args.args) - 1
            walker.program.calls.enter(walker, node, function, [value, *([FRESH] * count)], {}, None)


def _warns_here(node: ast.Call) -> bool:
    """Whether a warning names the line that gives it, and not one further up, which a worker may not have."""
    plain = not any(isinstance(a, ast.Starred) for a in node.args) and len(node.args) < 3
    return plain and all(k.arg in ("message", "category") for k in node.keywords)


def is_logger(walker: Walker, node: ast.expr) -> bool:
    made: ast.expr | None = node
    if isinstance(node, ast.Name):
        binding = walker.scopes.only(walker.scopes.resolve(node.id, walker.scope))
        made = binding.value if binding is not None and id(node) not in walker.scopes.inner else None
    return isinstance(made, ast.Call) and walker.scopes.dotted(made.func, walker.scope) == "logging.getLogger"


def file_method(walker: Walker, node: ast.Call, func: ast.Attribute, kind: str) -> bool:
    """Note what a method does to files; whether it is about files at all."""
    method = func.attr
    if method == "replace" and len(node.args) == 1 and is_path(walker, func.value, node.args[0]):
        walker.add("file", node, how="w", path=node.args[0])  # a file takes the place of another
        walker.add("file", node, how="w", path=func.value)
        return True
    if method in _LINKS and node.args and is_path(walker, func.value, node.args[0]):
        walker.add("file", node, how="w", path=func.value)
        walker.add("file", node, how="w" if method == "rename" else "r", path=node.args[0])
        return True
    if method in ("chmod", "lchmod") and kind == "path":
        walker.add("file", node, how="w", path=func.value)
        return True
    if method == "open" and kind in ("path", "unknown", "str"):
        _opens(walker, node, func.value, node.args[:1], "open")
        return True
    if method in table.FILE_METHODS and kind not in ("file", "list", "dict", "set"):
        position = table.FILE_METHODS[method]
        path = func.value if position is None else node.args[position] if len(node.args) > position else None
        made = method == "mkdir" and is_true(node, "exist_ok")
        if isinstance(path, ast.expr) and walker.kinds.of(path, walker.scope).name == "file":
            walker.changes(walker.expr(path), path, node, "write")
        else:
            walker.add("file", node, how="folder" if made else "w", path=path)
        return True
    if method in ("read_text", "read_bytes"):
        walker.add("file", node, how="r", path=func.value)
        return True
    if method in table.PATH_QUESTIONS and kind in ("path", "unknown"):
        walker.add("file", node, how="list" if method in ("glob", "rglob", "iterdir") else "r", path=func.value)
        return True
    return False


def _opens(walker: Walker, node: ast.Call, path: ast.expr | None, modes: list[ast.expr], name: str) -> None:
    modes = modes or [k.value for k in node.keywords if k.arg == "mode"]
    mode = modes[0].value if modes and isinstance(modes[0], ast.Constant) else ("r" if not modes else None)
    if not isinstance(mode, str) or path is None or "a" in mode or "+" in mode:
        why = (
            "appends to a file, or changes one in place"
            if isinstance(mode, str)
            else "opens a file in a way that cannot be read from the text"
        )
        walker.never(node, name.removeprefix("builtins."), why)
        return
    walker.add("file", node, how="w" if set(mode) & {"w", "x"} else "r", path=path)
