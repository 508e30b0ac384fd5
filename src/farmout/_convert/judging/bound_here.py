"""Values and items that belong to this process and cannot be sent to a worker: files, locks, iterators."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..effects.program import Program
from ..effects.walker import Event
from ..reasons import Reasons
from ..rounds.failures import code
from ..text.arguments import arguments_for
from ..text.scopes import Scope, Var
from ..values.kind import Kind, in_words
from ..values.sources import sources_of

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["cannot_travel", "errors_cannot_travel", "items_cannot_travel"]

_BOUND_HERE = frozenset({"file", "unpicklable", "generator"})
_GIVES_BOUND = {
    "itertools.groupby": (
        "a group of `itertools.groupby` is gone as soon as the next one is asked for",
        "make lists of them: [(key, list(group)) for key, group in groupby(...)]",
    ),
    "os.scandir": (
        "an entry of `os.scandir` cannot be sent to a worker",
        "take what the body needs of it: [(entry.name, entry.path) for entry in os.scandir(...)]",
    ),
}
_PUTS = frozenset({"append", "appendleft", "add", "insert", "setdefault"})


def cannot_travel(program: Program, events: Iterable[Event], reasons: Reasons) -> None:
    """Fixed values go to the workers once; files, locks and iterators cannot."""
    for event in events:
        if event.kind != "read" or event.var is None:
            continue
        known = program.kinds.of_variable(event.var)
        kind = _bound_here(known) or _comes_in(program, event.var) or _put_into(program, event.var)
        kind = kind or _of_ctypes(program, event.var)
        held = _attribute_held(program, known.name) or _of_self(program, event.var)
        if kind is None and held is None and not known.immutable and isinstance(event.node, ast.Name):
            kind = sources_of(program).bound_here(
                event.node, program.scopes.around.get(id(event.node), program.scopes.module)
            )
        if kind is not None or held is not None:
            shown = in_words(kind or "")
            what = f"holds `{held}`, which cannot" if held is not None else f"is a {shown}, and cannot"
            reasons.no(
                "fixed value",
                event.var,
                [event.line],
                f"`{event.var}` {what} be sent to a worker",
                "take out of it what the body needs, before the loop",
            )


def errors_cannot_travel(judge: Judge) -> None:
    """Add a reason where an error that an item raises holds what would come back as a text that describes it."""
    sources = sources_of(judge.program)
    for node, scope in code(judge, judge.loop.body, methods=True):
        if not isinstance(node, ast.Raise) or node.exc is None:
            continue
        made = [(call, where) for call, where in sources.values(node.exc, scope) if isinstance(call, ast.Call)]
        given = [(value, where) for call, where in made for value in [*call.args, *(k.value for k in call.keywords)]]
        for name in judge.scopes.named(node.exc.id) if isinstance(node.exc, ast.Name) else ():
            place = judge.scopes.parents.get(id(name))
            stored = judge.kinds.fields.value_of(place) if isinstance(place, ast.Attribute) else None
            given += [(stored, scope)] if stored is not None else []  # `error.rows = rows`
        kind = next((k for value, where in given if (k := sources.bound_here(value, where))), None)
        if kind is not None:
            judge.reasons.no(
                "error",
                None,
                [node.lineno],
                f"the error that is raised holds a {in_words(kind)}, which cannot leave the worker",
                "give the error what is to be known of it: numbers, texts, lists",
            )


def items_cannot_travel(program: Program, iterable: ast.expr, scope: Scope, reasons: Reasons) -> None:
    """Items that are bound to the iterator they come from, or to this process: read ahead or sent, they are useless."""
    waiting: list[ast.AST] = [iterable]
    if isinstance(iterable, ast.Name) and id(iterable) not in program.scopes.inner:
        binding = program.scopes.only(program.scopes.resolve(iterable.id, scope))
        waiting += [binding.value] if binding is not None and binding.value is not None else []
    found = {program.kinds.element(iterable, scope).name}
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            continue  # it takes the items one by one itself
        path = program.scopes.dotted(node.func, scope) if isinstance(node, ast.Call) else None
        if path in _GIVES_BOUND:
            text, remedy = _GIVES_BOUND[path]
            reasons.no("items", path, [iterable.lineno], text, remedy)
        if isinstance(node, (ast.List, ast.Tuple)):
            found |= {program.kinds.of(element, scope).name for element in node.elts}
        waiting += ast.iter_child_nodes(node)
    several = ("builtins.zip", "builtins.enumerate")
    calls = isinstance(iterable, ast.Call) and program.scopes.dotted(iterable.func, scope) in several
    for part in iterable.args if calls else [iterable]:  # type: ignore[attr-defined]
        hidden = sources_of(program).bound_here(part, scope, inside=True)
        found |= {hidden} if hidden is not None else set()
    for kind in sorted(found):
        held = _attribute_held(program, kind)
        if kind in _BOUND_HERE or held is not None:
            what = f"is a {in_words(kind)}, and" if held is None else f"holds `{held}`, which"
            reasons.no("items", None, [iterable.lineno], f"an item {what} cannot be sent", "make a list of it")


def _attribute_held(program: Program, kind: str) -> str | None:
    """The attribute of an object of the text's own class that cannot travel."""
    known = program.once(_held_by_classes)
    waiting = [kind.removeprefix("object ")] if kind.startswith("object ") else []
    for name in waiting:
        if name in known:
            return known[name]
        bases = [base.id for node in program.classes.get(name, ()) for base in node.bases if isinstance(base, ast.Name)]
        waiting += [base for base in bases if base not in waiting]
    return None


def _bound_here(kind: Kind) -> str | None:
    """What belongs to this process, of a value and what it holds: the name of its kind."""
    if kind.name in _BOUND_HERE:
        return kind.name
    held = kind.parts if kind.parts is not None else (kind.element,)
    return next((found for part in held if part is not None and (found := _bound_here(part)) is not None), None)


def _comes_in(program: Program, var: Var) -> str | None:
    """What cannot be sent among what the calls in the text give to a parameter."""
    found = arguments_for(program.scopes, var) or [] if program.scopes.is_parameter(var) else []
    kinds = [program.kinds.of(a, scope) for a, scope in found]
    return next((kind for k in kinds if (kind := _bound_here(k)) is not None), None)


def _of_ctypes(program: Program, var: Var) -> str | None:
    """``(ctypes.c_double * 4)()``, whose class has no name that a worker could find."""
    values = [(b.value, program.scopes.around.get(id(b.node))) for b in program.scopes.bindings(var)]
    nodes = ((n, scope) for value, scope in values if value is not None and scope for n in ast.walk(value))
    paths = (program.scopes.dotted(n, scope) for n, scope in nodes if isinstance(n, (ast.Name, ast.Attribute)))
    return "unpicklable" if any((path or "").startswith("ctypes.") for path in paths) else None


def _put_into(program: Program, var: Var) -> str | None:
    """What cannot be sent among the values of several sorts in a container: written out there, or put in later."""
    known = program.once(_known)
    if var not in known:
        scopes = program.scopes
        values = [b.value for b in scopes.bindings(var) if b.kind == "assign" and b.value is not None]
        parts = [part for value in [*values, *program.once(_put).get(var, ())] for part in _written_out(value)]
        kinds = [program.kinds.of(part, scopes.around.get(id(part), scopes.module)) for part in parts]
        known[var] = next((kind for k in kinds if (kind := _bound_here(k)) is not None), None)
    return known[var]


def _known(program: Program) -> dict[Var, str | None]:
    """What was found out about each variable."""
    return {}


def _put(program: Program) -> dict[Var, list[ast.expr]]:
    """What the text puts into containers, by their variables."""
    found: dict[Var, list[ast.expr]] = {}
    scopes = program.scopes
    for node in scopes.every(ast.Assign, ast.Call):
        place, given = None, []
        if isinstance(node, ast.Assign):
            place = next((t.value for t in node.targets if isinstance(t, ast.Subscript)), None)
            given = [node.value]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PUTS:
            place, given = node.func.value, node.args
        if isinstance(place, ast.Name) and id(place) not in scopes.inner:
            found.setdefault(scopes.resolve(place.id, scopes.around[id(node)]), []).extend(given)
    return found


def _written_out(value: ast.expr) -> Iterator[ast.expr]:
    """A value, or those that stand in it where it is a container that is written out."""
    if isinstance(value, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
        for part in value.values if isinstance(value, ast.Dict) else value.elts:
            yield from _written_out(part)
    else:
        yield value


def _of_self(program: Program, var: Var) -> str | None:
    """The attribute of the object whose method this is that cannot travel."""
    function = program.scopes.all[var.scope].node if program.scopes.is_parameter(var) else None
    owner = program.class_of.get(id(function))
    if not isinstance(function, ast.FunctionDef) or owner is None:
        return None
    is_first = [a.arg for a in function.args.args[:1]] == [var.name]
    return _attribute_held(program, f"object {owner.name}") if is_first else None


def _held_by_classes(program: Program) -> dict[str, str]:
    """By the name of a class: the attribute that cannot travel."""
    found: dict[str, str] = {}
    for node in program.scopes.every(ast.Assign, ast.AnnAssign, ast.Call):
        scope = program.scopes.around[id(node)]
        for name, holder, value in _given(node):
            if program.kinds.of(value, scope).name in _BOUND_HERE:
                owners = [parent.name for parent in program.scopes.enclosing(node) if isinstance(parent, ast.ClassDef)]
                kind = program.kinds.of(holder, scope).name if holder is not None else ""
                for owner in owners or [kind.removeprefix("object ")]:
                    found.setdefault(owner, name)
    return found


def _given(node: ast.AST) -> Iterator[tuple[str, ast.expr | None, ast.expr]]:
    """Attributes, their object and what they are given: by assignment, as fields of a dataclass, by `setattr`."""
    pairs: list[tuple[ast.expr, ast.expr]] = []
    if isinstance(node, ast.Assign):
        for target in node.targets:
            unpacked = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs += zip(target.elts, node.value.elts, strict=False) if unpacked else [(target, node.value)]  # type: ignore[attr-defined]
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        pairs.append((node.target, node.value))
        if isinstance(node.target, ast.Name) and isinstance(node.value, ast.Call):  # `field(default_factory=Lock)`
            makers = [k.value for k in node.value.keywords if k.arg == "default_factory"]
            yield from ((node.target.id, None, ast.Call(maker, [], [])) for maker in makers)
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "setattr" and len(node.args) == 3:
        yield str(getattr(node.args[1], "value", "")), node.args[0], node.args[2]
    yield from ((place.attr, place.value, value) for place, value in pairs if isinstance(place, ast.Attribute))
