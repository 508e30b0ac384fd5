"""Comprehensions whose elements are the results of calls, and generators used at once: the simple case of a loop."""

from __future__ import annotations

import ast
import itertools

from ..effects import state
from ..effects.changed_parts import changes_own, deep_changes
from ..effects.missing import may_make_missing
from ..effects.placed import put_anywhere
from ..effects.points_to import may_be_nan, may_share, shared_things
from ..effects.program import Program
from ..effects.sameness import asks_equality, nan_sought
from ..effects.walker import Event, Walker
from ..judging.bound_here import cannot_travel, items_cannot_travel
from ..judging.draws import judge_draw
from ..judging.hidden import may_go_through_set
from ..judging.making import judge_sources
from ..judging.recursion import judge_recursion
from ..judging.resumed import judge_rest
from ..judging.shown import shows_sent_set
from ..judging.special import strange_operators
from ..judging.unset import judge_unset
from ..parts.buffers import reused_object
from ..parts.pieces import fresh_name
from ..reasons import Reasons
from ..text.scopes import Scope, targets_of
from ..text.source import Source
from ..values.kind import NUMBER
from ..values.provenance import FRESH
from ..values.pure_table import MUTATING_METHODS
from ..values.sources import sources_of
from .consumed import all_at_once, asks_identity, consumer, endless_for, leaves_early, lone_argument
from .filters import asked

__all__ = [
    "KINDS",
    "Comprehension",
    "comprehensions",
    "draws",
    "judge_comprehension",
    "made_by",
    "rewrite_comprehension",
    "verb_of",
    "worked_out",
]

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
KINDS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)

_ZIP = "builtins.zip"
_WORDS: dict[type, str] = {ast.DictComp: "dict", ast.SetComp: "set"}  # what makes one of what the workers give
_KEYS = ("number", "str")
_OVER_ALL = frozenset(
    {"builtins.sum", "builtins.max", "builtins.min", "builtins.any", "builtins.all", "builtins.sorted"}
)


def made_by(node: Comprehension) -> list[ast.expr]:
    """What a comprehension computes for each item: an element, or a key and a value."""
    return [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]


def comprehensions(program: Program) -> list[Comprehension]:
    """Those that are worth a look: their elements, or what decides about them, are computed by a function."""
    found: list[Comprehension] = []
    every: list[Comprehension] = [
        *program.scopes.every(ast.ListComp, ast.SetComp),
        *program.scopes.every(ast.DictComp, ast.GeneratorExp),
    ]
    for node in every:
        if any(g.is_async for g in node.generators) or not _names_of(node):
            continue
        if asked(program, node) is None and (not _computes(program, node) or _is_first(program, node)):
            continue
        if isinstance(node, ast.GeneratorExp) and consumer(program, node) is None:
            continue
        if any(isinstance(p, (*KINDS, ast.Lambda)) for p in program.scopes.enclosing(node)):
            continue
        if isinstance(program.scopes.around[id(node)].node, ast.ClassDef):
            continue
        found.append(node)
    return found


def _is_first(program: Program, node: Comprehension) -> bool:
    """Whether only the first element is wanted, so that there is nothing to compute side by side."""
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    return call is not None and program.scopes.dotted(call.func, _around(program, node)) == "builtins.next"


def worked_out(program: Program, node: Comprehension) -> list[ast.expr]:
    """What the workers compute: the elements, or the condition where that is all there is to compute."""
    condition = None if _computes(program, node) else asked(program, node)
    return made_by(node) if condition is None else [condition]


def _computes(program: Program, node: Comprehension) -> bool:
    scope = program.scopes.around[id(node)]
    calls = [n for made in made_by(node) for n in ast.walk(made) if isinstance(n, ast.Call)]
    word = _WORDS.get(type(node))
    if word is not None and program.scopes.resolve(word, scope).scope != -1:
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
        if path in _OVER_ALL and any(isinstance(a, (ast.GeneratorExp, ast.ListComp)) for a in call.args):
            return True  # of a loop of its own
    return False


def _names_of(node: Comprehension) -> list[str]:
    """The names that one item is bound to, if they can become the parameters of a function, else none."""
    names = [name for generator in node.generators for name in targets_of(generator.target)]
    parts = [part for generator in node.generators for part in ast.walk(generator.target)]
    plain = all(isinstance(p, (ast.Name, ast.Tuple, ast.List, ast.Starred, ast.Store)) for p in parts)
    return names if plain and len(set(names)) == len(names) else []


def _as_they_are(program: Program, node: Comprehension) -> bool:
    """Whether the items themselves can be the arguments of a function, taken apart or not."""
    generator = node.generators[0]
    if len(node.generators) > 1:
        return False
    call, pattern = generator.iter, generator.target
    if isinstance(pattern, ast.Name):
        return True
    if (
        not isinstance(pattern, ast.Tuple)
        or _one_by_one(node)
        or not all(isinstance(e, ast.Name) for e in pattern.elts)
    ):
        return False
    if not isinstance(call, ast.Call):
        return False
    path = program.scopes.dotted(call.func, program.scopes.around[id(call)])
    several = path == _ZIP and len(call.args) == len(pattern.elts)
    pairs = path == "builtins.enumerate" or (isinstance(call.func, ast.Attribute) and call.func.attr == "items")
    return several or (pairs and len(pattern.elts) == 2)


def verb_of(program: Program, node: Comprehension) -> str:
    """The verb that takes the place of a comprehension.

    Where something takes the elements one by one, they come one by one: an element that it cannot take is an error
    before that of a later item.
    """
    if worked_out(program, node) != made_by(node):
        return "farmout.imap"
    if isinstance(node, ast.ListComp):
        return "farmout.map" if _one_by_one(node) else "farmout.starmap"
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    late = call is not None and all_at_once(program, call)
    return (
        "farmout.starmap" if not _one_by_one(node) and (late or _surely_taken(program, node, call)) else "farmout.imap"
    )


def judge_comprehension(program: Program, node: Comprehension) -> Reasons:
    """Reasons against computing the elements side by side; comprehensions change nothing, so there are few."""
    reasons = Reasons()
    scope = program.scopes.around[id(node)]
    walker = _walked(program, node)
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    for event in walker.events:
        if not _goes_through(program, node, event):
            _add(reasons, program, node, event)
    for generator in node.generators:
        prov = walker.values.get(id(generator.iter), FRESH)
        judge_rest(program, node, generator.iter, prov, reasons)
        judge_sources(program, node, generator.iter, scope, set(), reasons)
    _consumed(reasons, program, node, call)
    for name, line in strange_operators(program, node):
        reasons.no(
            "operator",
            name,
            [line],
            f"`{name}` of a class in this file changes something",
            "special methods that only compute can run anywhere",
        )
    state.judge_settings(program, node, reasons)
    judge_unset(program, node, reasons)
    for generator in node.generators:
        items_cannot_travel(program, generator.iter, scope, reasons)
    reused = reused_object(program, scope, node.generators[0].iter)
    if reused is not None:
        reasons.no(
            "items",
            reused[0],
            [node.lineno, reused[1]],
            f"the items may be one object: `{reused[0]}` is given out, and changed afterwards (line {reused[1]})",
            f"give out a copy of `{reused[0]}`",
        )
    work = worked_out(program, node)
    _judge_order(reasons, program, node, work)
    inside = {id(n) for part in work for n in ast.walk(part)}
    cannot_travel(program, (e for e in walker.events if id(e.node) in inside), reasons)
    for made in made_by(node) if work == made_by(node) else ():
        if nan_sought(program) is not None and may_be_nan(program, made, scope):
            reasons.no("nan", None, [made.lineno], "a nan from a worker is another one", "use a loop")
        _leaves(reasons, program, walker, made, node)
    judge_recursion(program, work, node, reasons)
    return reasons


def _judge_order(reasons: Reasons, program: Program, node: Comprehension, work: list[ast.expr]) -> None:
    """Add reasons where the order of a set shows that comes to a worker, or from it."""
    shown = may_go_through_set(program, node, work)
    if shown is not None:
        reasons.no(
            "set order",
            None,
            [node.lineno, shown],
            f"line {shown} may go through a set, and a worker has a copy, which may have another order",
            "go through it sorted",
        )
    sent = shows_sent_set(program, node, work)
    if sent is not None:
        reasons.no(
            "set order",
            None,
            [node.lineno, sent.lineno],
            f"line {sent.lineno} may show in which order a set is that comes from a worker, as a copy",
            "keep a sorted list",
        )


def _goes_through(program: Program, node: Comprehension, event: Event) -> bool:
    """Whether an event is no more than that the iterators the items come from move on, as they do in a loop."""
    if event.kind != "change" or event.how != "consume" or event.inside or program.changes_when_read:
        return False
    around = itertools.takewhile(lambda parent: parent is not node, program.scopes.enclosing(event.node))
    later = any(isinstance(parent, (ast.Lambda, ast.GeneratorExp)) for parent in around)
    mine = {id(n) for generator in node.generators for n in ast.walk(generator.iter)}
    return event.node is node or (id(event.node) in mine and not isinstance(event.node, KINDS) and not later)


def _walked(program: Program, node: Comprehension) -> Walker:
    """What a comprehension does, or the call that goes through it."""
    walker = Walker(program, program.scopes.around[id(node)], set(), {})
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    walker.expr(node if call is None else call)
    return walker


def _consumed(reasons: Reasons, program: Program, node: Comprehension, call: ast.Call | None) -> None:
    """Reasons that lie in what goes through the elements."""
    by_workers = worked_out(program, node) != made_by(node)
    early = call is not None and leaves_early(program, call)
    if call is not None and early and endless_for(program, node, _around(program, node), by_workers=by_workers):  # type: ignore[arg-type]
        reasons.no(
            "items",
            None,
            [node.lineno],
            f"`{ast.unparse(call.func)}` stops at the first element that decides, and reading on may be seen",
            "make a list of the items first",
        )
    keys = isinstance(node, (ast.SetComp, ast.DictComp)) or (call is not None and asks_identity(program, call))
    if keys and not by_workers and any(may_be_nan(program, made, _around(program, node)) for made in made_by(node)[:1]):
        reasons.no("nan", None, [node.lineno], "a nan from a worker is another one", "use a loop")


def _surely_taken(program: Program, node: Comprehension, call: ast.Call | None) -> bool:
    """Whether an element, as it comes, can be added up, or put in a set or dict."""
    element, scope = made_by(node)[0], _around(program, node)
    if call is None:
        return _hashable(program, node, element)
    path = program.scopes.dotted(call.func, scope)
    if path == "builtins.dict" and isinstance(element, ast.Tuple) and len(element.elts) == 2:
        return _hashable(program, node, element.elts[0])
    if path == "collections.deque":
        return True
    numbers = program.kinds.of(element, scope).name == "number"
    return numbers and path in (
        "builtins.sum",
        "builtins.set",
        "builtins.frozenset",
        "collections.Counter",
        "math.fsum",
    )


def _hashable(program: Program, node: Comprehension, key: ast.expr) -> bool:
    """Whether the keys surely can be: numbers, texts, the keys of another dict, what `enumerate` counts."""
    names, call, scope = targets_of(node.generators[0].target), node.generators[0].iter, _around(program, node)
    if program.kinds.of(key, scope).name in _KEYS:
        return True
    if not isinstance(key, ast.Name) or key.id not in names or not isinstance(call, ast.Call):
        return False
    if not _as_they_are(program, node):
        return False
    at = names.index(key.id)
    if program.scopes.dotted(call.func, scope) == _ZIP:
        return program.kinds.element(call.args[at], scope).name in _KEYS
    return at == 0 and "items" not in program.methods


def _one_by_one(node: Comprehension) -> bool:
    """Whether an item is one argument, not taken apart into several."""
    return len(_names_of(node)) == 1


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
    hidden = None if kind.immutable else sources_of(program).bound_here(part, walker.scope)
    if hidden is not None or kind.name == "function":
        reasons.no("result", None, [node.lineno], f"a {hidden or kind.name} cannot leave the worker", "return a value")
    made = walker.values.get(id(part))
    outer = made.own | made.inner if made is not None and not kind.immutable else frozenset()
    roots = frozenset(r for r in outer if may_share(program, part, walker.scope, r))
    equal = (program.has_identity_equality and asks_equality(program)) or _gives_what_changes(program, part)
    shared = shared_things(program, part, walker.scope, roots)
    deep = any(deep_changes(program, node, roots, program.once(put_anywhere), shared=shared))
    if roots and (equal or deep or changes_own(program, node, roots, shared) is not None):
        name = sorted(r.name for r in roots)[0]
        reasons.no(
            "identity",
            name,
            [node.lineno],
            f"an element may be a part of `{name}`, and parts are changed in place",
            "keep an index or a key instead of the object, or a copy",
        )


def _gives_what_changes(program: Program, part: ast.expr) -> bool:
    """Whether a method that an element comes from returns what an attribute holds, and that is changed in place."""
    called = [n.func.attr for n in ast.walk(part) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    returned = [
        n.value.attr for name in called for method in program.methods.get(name, ()) for n in ast.walk(method)
        if isinstance(n, ast.Return) and isinstance(n.value, ast.Attribute)
    ]  # fmt: skip
    for place in (n for name in returned for n in program.scopes.attributes(name)):
        parent = program.scopes.parents[id(place)]
        changed = isinstance(parent, ast.Attribute) and parent.attr in MUTATING_METHODS
        stored = isinstance(parent, ast.Subscript) and not isinstance(parent.ctx, ast.Load)
        if changed or stored or isinstance(parent, ast.AugAssign):
            return True
    return False


def _add(reasons: Reasons, program: Program, node: Comprehension, event: Event) -> None:
    where = f" ({event.inside})" if event.inside else ""
    if event.kind == "unknown":
        reasons.word(
            "unknown",
            event.how,
            [event.line],
            f"what `{event.how}` does is not known{where}",
            f"if it only computes and changes nothing: --assume {event.how.split('(')[0].strip()}=pure",
        )
    elif event.kind in ("word", "deeper"):
        reasons.word(
            "circumstance",
            event.how,
            [event.line],
            f"`{event.how}`: {event.why}{where}",
            f"if that does not matter: --assume {event.how}=pure",
        )
    elif event.kind == "random":
        judge_draw(program, reasons, event, node, where)
    elif event.kind == "change" or (event.kind == "element" and may_make_missing(program, event.var)):
        reasons.no("change", event.var, [event.line], f"`{event.var}` is changed{where}", "compute without changing it")
    elif event.kind in ("never", "stops", "by identity", "print", "log"):
        reasons.no(
            event.kind,
            event.how or None,
            [event.line],
            f"`{event.how or event.kind}` {event.why}{where}".rstrip(),
            "use a loop",
        )
    elif event.kind == "file" and event.how not in ("r", "list"):
        reasons.no("file", None, [event.line], f"files are written or listed{where}", "use a loop")


def draws(program: Program, node: Comprehension) -> bool:
    """Whether it draws from a random state that all items share."""
    return any(event.kind == "random" for event in _walked(program, node).events)


def rewrite_comprehension(program: Program, source: Source, node: Comprehension, farmout: str, seed: int | None) -> str:
    """The call that takes the place of a comprehension; ``seed`` is that of its draws."""
    if worked_out(program, node) != made_by(node):
        return _rewrite_filter(program, source, node, farmout, seed)
    generator = node.generators[0]
    items = source.segment(generator.iter)
    names = _names_of(node)
    if any(g.ifs for g in node.generators) or not _as_they_are(program, node):
        # A generator, not a list: a condition that fails comes after the errors of the items before it, as it did.
        kept = f"({', '.join(names)})" if len(names) > 1 else names[0]
        items = f"({kept} {' '.join(_clause(source, g) for g in node.generators)})"
    elif isinstance(generator.iter, ast.Tuple) and not items.startswith("("):
        items = f"({items})"
    verb = verb_of(program, node)
    texts = [source.segment(part) for part in made_by(node)]
    bound = ", ".join(names)
    if verb == "farmout.imap" and len(names) > 1:
        taken = program.scopes.taken(program.scopes.around[id(node)])
        bound = fresh_name("pair" if len(names) == 2 else "values", taken)
        texts = [_indexed(program, source, node, part, bound) for part in made_by(node)]
    element = f"({', '.join(texts)})" if isinstance(node, ast.DictComp) else texts[0]
    function = f"lambda {bound}: {f'({element})' if chr(10) in element else element}"
    if len(names) == 1 and not isinstance(node, ast.DictComp):
        function = _function(program, source, node.elt, names[0])
    function = _allowed(program, node, farmout, function, bound, element)
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    if call is not None and leaves_early(program, call):
        items += ", chunksize=1"  # no result may wait for a later item, which may never end
    if seed is not None:
        items += f", seed={seed}"
    made = f"{farmout}{verb.removeprefix('farmout')}({function}, {items})"
    if isinstance(node, ast.GeneratorExp):
        return f"({made})" if lone_argument(program, node) else made
    word = _WORDS.get(type(node))
    return made if word is None else f"{word}({made})"


def _rewrite_filter(program: Program, source: Source, node: Comprehension, farmout: str, seed: int | None) -> str:
    """``[n for n in numbers if is_prime(n)]``: the same, over the items and what the workers say of them."""
    generator = node.generators[0]
    condition, names = generator.ifs[0], _names_of(node)
    taken = program.scopes.taken(program.scopes.around[id(node)])
    items, target = source.segment(generator.iter), source.segment(generator.target)
    bound, text = names[0], source.segment(condition)
    if isinstance(generator.target, ast.Tuple):
        bound = fresh_name("pair" if len(names) == 2 else "values", taken)
        text = _indexed(program, source, node, condition, bound)
        target = target if target.startswith("(") else f"({target})"
    answer = text if isinstance(condition, ast.UnaryOp) else f"bool({text})"
    function = f"lambda {bound}: {f'({answer})' if chr(10) in answer else answer}"
    if len(names) == 1 and program.kinds.of(condition, _around(program, node)) == NUMBER:
        function = _function(program, source, condition, names[0])
    function = _allowed(program, node, farmout, function, bound, text)
    call = consumer(program, node) if isinstance(node, ast.GeneratorExp) else None
    options = ", chunksize=1" if call is not None and leaves_early(program, call) else ""
    options += "" if seed is None else f", seed={seed}"
    chosen = fresh_name("chosen", taken)
    over = f"for {chosen} in {farmout}.imap({function}, {items}{options})"
    if {n.id for made in made_by(node) for n in ast.walk(made) if isinstance(n, ast.Name)} & {*names}:
        over = f"for {chosen}, {target} in zip({farmout}.imap({function}, {items}{options}), {items})"
    made_end = source.end(made_by(node)[-1])
    between = source.text[made_end : source.start(generator.target)]
    head = source.text[source.start(node) : made_end + between.rindex("for")]
    return f"{head}{over} if {chosen}{source.text[source.end(condition) : source.end(node)]}"


def _allowed(program: Program, node: Comprehension, farmout: str, function: str, bound: str, text: str) -> str:
    """A function that says which caches each worker may have for itself."""
    caches = sorted({e.how for e in _walked(program, node).events if e.kind == "memo"})
    if not caches:
        return function
    marked = ", ".join(f'"{name}"' for name in caches)
    return f"{farmout}.allow({marked})(lambda {bound}: {f'({text})' if chr(10) in text else text})"


def _indexed(program: Program, source: Source, node: Comprehension, part: ast.expr, bound: str) -> str:
    """The text of an expression that finds the names of a comprehension in a tuple."""
    names, start = _names_of(node), source.start(part)
    own = [n for n in ast.walk(part) if isinstance(n, ast.Name) and program.scopes.inner.get(id(n)) is node]
    edits = [(source.start(n) - start, source.end(n) - start, f"{bound}[{names.index(n.id)}]") for n in own]
    text = source.segment(part)
    for begin, end, new in sorted(edits, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def _clause(source: Source, generator: ast.comprehension) -> str:
    conditions = "".join(f" if {_operand(source, c)}" for c in generator.ifs)
    return f"for {source.segment(generator.target)} in {_operand(source, generator.iter)}{conditions}"


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
