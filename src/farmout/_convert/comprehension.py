"""List comprehensions whose elements are the results of calls: the simple case of a loop."""

from __future__ import annotations

import ast

from . import state
from .buffers import reused_object
from .effects import Event, Walker
from .hidden import may_go_through_set
from .missing import may_make_missing
from .program import Program
from .reasons import Reasons
from .scopes import Scope, targets_of
from .source import Source
from .unset import judge_unset

__all__ = ["Comprehension", "comprehensions", "judge_comprehension", "made_by", "rewrite_comprehension", "verb_of"]

Comprehension = ast.ListComp | ast.DictComp

_ZIP = "builtins.zip"
_KEYS = ("number", "str")


def made_by(node: Comprehension) -> list[ast.expr]:
    """What a comprehension computes for each item: an element, or a key and a value."""
    return [node.elt] if isinstance(node, ast.ListComp) else [node.key, node.value]


def comprehensions(program: Program) -> list[Comprehension]:
    """Those that are worth a look: one ``for``, and an element that is computed by a function."""
    found = []
    for node in program.scopes.every(ast.ListComp, ast.DictComp):
        if len(node.generators) != 1 or id(node) in program.scopes.inner:
            continue
        generator = node.generators[0]
        if generator.is_async or not _computes(program, node) or _target(program, generator) is None:
            continue
        around = list(program.scopes.enclosing(node))
        if any(isinstance(p, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)) for p in around):
            continue
        if isinstance(program.scopes.around[id(node)].node, ast.ClassDef):
            continue
        found.append(node)
    return found


def _computes(program: Program, node: Comprehension) -> bool:
    scope = program.scopes.around[id(node)]
    calls = [n for made in made_by(node) for n in ast.walk(made) if isinstance(n, ast.Call)]
    if isinstance(node, ast.DictComp) and program.scopes.resolve("dict", scope).scope != -1:
        return False
    if any(isinstance(n, (ast.NamedExpr, ast.Yield, ast.Await)) for n in ast.walk(node)):
        return False
    for call in calls:
        path = program.scopes.dotted(call.func, scope)
        if path is None and isinstance(call.func, ast.Name):
            binding = program.scopes.only(program.scopes.resolve(call.func.id, scope))
            if binding is None or binding.kind != "class":
                return True
        if path is None and isinstance(call.func, ast.Attribute) and call.func.attr in program.methods:
            return True
        if path is not None and not path.startswith(("builtins.", "farmout.", "pathlib.", "os.path.")):
            return True
    return False


def _target(program: Program, generator: ast.comprehension) -> list[str] | None:
    """The names that one item is bound to, if it can become the arguments of a function."""
    if isinstance(generator.target, ast.Name):
        return [generator.target.id]
    if not isinstance(generator.target, ast.Tuple) or not all(isinstance(e, ast.Name) for e in generator.target.elts):
        return None
    call = generator.iter
    if not isinstance(call, ast.Call):
        return None
    path = program.scopes.dotted(call.func, program.scopes.around[id(call)])
    several = path == _ZIP and len(call.args) == len(generator.target.elts)
    pairs = path == "builtins.enumerate" or (isinstance(call.func, ast.Attribute) and call.func.attr == "items")
    return targets_of(generator.target) if several or (pairs and len(generator.target.elts) == 2) else None


def verb_of(program: Program, node: Comprehension) -> str:
    """The verb that takes the place of a comprehension."""
    if isinstance(node, ast.DictComp):
        return "farmout.imap" if _one_by_one(node) else "farmout.starmap"
    return "farmout.map" if _one_by_one(node) else "farmout.starmap"


def judge_comprehension(program: Program, node: Comprehension) -> Reasons:
    """Reasons against computing the elements side by side; comprehensions change nothing, so there are few."""
    reasons = Reasons()
    scope = program.scopes.around[id(node)]
    walker = Walker(program, scope, set(), {})
    walker.expr(node)
    for event in walker.events:
        _add(reasons, program, event)
    for name, line in program.strange_operators:
        reasons.no(
            "operator",
            name,
            [line],
            f"`{name}` of a class in this file changes something",
            "special methods that only compute can run anywhere",
        )
    state.judge_settings(program, node, reasons)
    judge_unset(program, node, reasons)
    reused = reused_object(program, scope, node.generators[0].iter)
    if reused is not None:
        reasons.no(
            "items",
            reused[0],
            [node.lineno, reused[1]],
            f"the items may be one object: `{reused[0]}` is given out, and changed afterwards (line {reused[1]})",
            f"give out a copy of `{reused[0]}`",
        )
    shown = may_go_through_set(program, node, made_by(node))
    if shown is not None:
        reasons.no(
            "set order",
            None,
            [node.lineno, shown],
            f"line {shown} may go through a set, and a worker has a copy, which may have another order",
            "go through it sorted",
        )
    for made in made_by(node):
        _leaves(reasons, program, walker, made, node)
    if isinstance(node, ast.DictComp) and not _one_by_one(node) and not _hashable(program, node):
        reasons.no(
            "key",
            None,
            [node.lineno],
            f"`{program.scopes.written(node.key)}` may be no key of a dict, and the error would come after those of "
            "later items",
            "make the keys texts or numbers",
        )
    return reasons


def _hashable(program: Program, node: ast.DictComp) -> bool:
    """Whether the keys surely can be: numbers, texts, the keys of another dict, what `enumerate` counts."""
    names, call, scope = targets_of(node.generators[0].target), node.generators[0].iter, _around(program, node)
    if program.kinds.of(node.key, scope).name in _KEYS:
        return True
    if not isinstance(node.key, ast.Name) or node.key.id not in names or not isinstance(call, ast.Call):
        return False
    at = names.index(node.key.id)
    if program.scopes.dotted(call.func, scope) == _ZIP:
        return program.kinds.element(call.args[at], scope).name in _KEYS
    return at == 0 and "items" not in program.methods


def _one_by_one(node: Comprehension) -> bool:
    """Whether an item is one argument, not taken apart into several."""
    return isinstance(node.generators[0].target, ast.Name)


def _around(program: Program, node: ast.expr) -> Scope:
    return program.scopes.around[id(node)]


def _leaves(reasons: Reasons, program: Program, walker: Walker, part: ast.expr, node: Comprehension) -> None:
    """Reasons why what is computed may not come from a worker."""
    kind = program.kinds.of(part, walker.scope)
    if kind.name in ("set", "frozenset"):
        reasons.no(
            "set order",
            None,
            [node.lineno],
            "an element is a set, and what comes from a worker is a copy, which may have another order",
            "keep a sorted list",
        )
    if kind.name in ("generator", "file", "function", "unpicklable"):
        reasons.no("result", None, [node.lineno], f"a {kind.name} cannot leave the worker", "return a value")
    made = walker.values.get(id(part))
    roots = made.own | made.inner if made is not None and not kind.immutable else frozenset()
    if roots and (program.has_identity_equality or program.changes_deep(node, roots) is not None):
        name = sorted(r.name for r in roots)[0]
        reasons.no(
            "identity",
            name,
            [node.lineno],
            f"an element may be a part of `{name}`, and parts are changed in place",
            "keep an index or a key instead of the object, or a copy",
        )


def _add(reasons: Reasons, program: Program, event: Event) -> None:
    where = f" ({event.inside})" if event.inside else ""
    if event.kind == "unknown":
        reasons.word(
            "unknown",
            event.how,
            [event.line],
            f"what `{event.how}` does is not known{where}",
            f"if it only computes and changes nothing: --assume {event.how.split('(')[0].strip()}=pure",
        )
    elif event.kind == "word":
        reasons.word(
            "circumstance",
            event.how,
            [event.line],
            f"`{event.how}`: {event.why}{where}",
            f"if that does not matter: --assume {event.how}=pure",
        )
    elif event.kind == "random":
        reasons.word(
            "random",
            event.how,
            [event.line],
            f"`{event.how}` draws from a shared random state{where}",
            "use farmout.rng() with seed=",
        )
    elif event.kind == "change" or (event.kind == "element" and may_make_missing(program, event.var)):
        reasons.no("change", event.var, [event.line], f"`{event.var}` is changed{where}", "compute without changing it")
    elif event.kind in ("never", "by identity", "print", "log"):
        reasons.no(
            event.kind,
            event.how or None,
            [event.line],
            f"`{event.how or event.kind}` {event.why}{where}".rstrip(),
            "use a loop",
        )
    elif event.kind == "file" and event.how not in ("r", "list"):
        reasons.no("file", None, [event.line], f"files are written or listed{where}", "use a loop")


def rewrite_comprehension(program: Program, source: Source, node: Comprehension, farmout: str) -> str:
    """The call that takes the place of a comprehension."""
    generator = node.generators[0]
    items = source.segment(generator.iter)
    names = targets_of(generator.target)
    if generator.ifs:
        # A generator, not a list: a condition that fails comes after the errors of the items before it, as it did.
        conditions = " ".join(f"if {_operand(source, c)}" for c in generator.ifs)
        bound = source.segment(generator.target)
        kept = f"({', '.join(names)})" if isinstance(generator.target, ast.Tuple) else bound
        items = f"({kept} for {bound} in {_operand(source, generator.iter)} {conditions})"
    elif isinstance(generator.iter, ast.Tuple) and not items.startswith("("):
        items = f"({items})"
    if isinstance(node, ast.DictComp):
        pair = f"({source.segment(node.key)}, {source.segment(node.value)})"
        # Pair by pair: one that cannot be stored comes before the error of a later item.
        verb = "imap" if _one_by_one(node) else "starmap"
        return f"dict({farmout}.{verb}(lambda {', '.join(names)}: {pair}, {items}))"
    if _one_by_one(node):
        return f"{farmout}.map({_function(program, source, node.elt, names[0])}, {items})"
    return f"{farmout}.starmap(lambda {', '.join(names)}: {source.segment(node.elt)}, {items})"


def _operand(source: Source, node: ast.expr) -> str:
    """The text of an expression between the ``in`` and ``if`` of a generator, where some need parentheses."""
    text = source.segment(node)
    return f"({text})" if isinstance(node, (ast.IfExp, ast.Lambda)) else text


def _function(program: Program, source: Source, element: ast.expr, name: str) -> str:
    if isinstance(element, ast.Call) and not element.keywords and len(element.args) == 1:
        argument = element.args[0]
        if (
            isinstance(argument, ast.Name)
            and argument.id == name
            and isinstance(element.func, (ast.Name, ast.Attribute))
        ):
            root = element.func
            while isinstance(root, ast.Attribute):
                root = root.value  # type: ignore[assignment]
            if isinstance(root, ast.Name) and id(root) not in program.scopes.inner:
                return source.segment(element.func)
    text = source.segment(element)
    return f"lambda {name}: ({text})" if "\n" in text else f"lambda {name}: {text}"
