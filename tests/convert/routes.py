"""Programs in which an object that is equal only to itself goes some ways round before a lookup asks for it."""

from __future__ import annotations

import random

__all__ = ["make_route"]

HEAD = """import collections, contextlib, copy, dataclasses, enum, functools, heapq, itertools, operator, types
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from typing import Any, NamedTuple
import numpy as np


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near


nodes = [Node(i) for i in range(6)]
ORDER = {n: n.v for n in nodes}
for a, b in zip(nodes, nodes[1:] + nodes[:1]):
    a.near = b
"""

# Each way: what it needs, and in its last line an expression that gives the object {x} back; {u} is a number.
WAYS = """
[{x}][0]

({x}, 1)[0]

(1, {x})[1]

{{'k': {x}}}['k']

[*[{x}]][-1]

def f{u}(p):
    return p
f{u}({x})

def f{u}(p, *rest):
    return rest[0]
f{u}(1, {x})

def f{u}(**words):
    return words['a']
f{u}(a={x})

def f{u}(*, a):
    return a
f{u}(**{{'a': {x}}})

def f{u}(a, b):
    return b
f{u}(*(1, {x}))

def f{u}(p):
    def inner():
        return p
    return inner
f{u}({x})()

def f{u}(p):
    yield p
next(f{u}({x}))

def f{u}(p):
    yield from [p]
list(f{u}({x}))[0]

def f{u}(p):
    got = yield 1
    yield got
def g{u}(p):
    it = f{u}(0)
    next(it)
    return it.send(p)
g{u}({x})

def f{u}(p):
    return p
    yield
def g{u}(p):
    got = yield from f{u}(p)
    yield got
next(g{u}({x}))

class C{u}:
    def __init__(self, p):
        self.it = p
C{u}({x}).it

class C{u}:
    def __init__(self, p):
        self._it = p
    @property
    def it(self):
        return self._it
C{u}({x}).it

class C{u}:
    def __init__(self, p):
        self.it = p
    def get(self):
        return self.it
class D{u}(C{u}):
    def __init__(self, p):
        super().__init__(p)
D{u}({x}).get()

class C{u}:
    def put(self, p):
        self.it = p
        return self
C{u}().put({x}).it

class C{u}:
    pass
def f{u}(p):
    c = C{u}()
    c.it = p
    return c
f{u}({x}).it

class C{u}:
    pass
def f{u}(p):
    c = C{u}()
    setattr(c, 'it', p)
    return getattr(c, 'it')
f{u}({x})

class C{u}:
    pass
def f{u}(p, name='it'):
    c = C{u}()
    setattr(c, name, p)
    return c.it
f{u}({x})

class C{u}:
    def __call__(self, p):
        return p
C{u}()({x})

class C{u}:
    def __getitem__(self, p):
        return p
C{u}()[{x}]

class C{u}:
    def __setitem__(self, k, p):
        self.it = k
def f{u}(p):
    c = C{u}()
    c[p] = 1
    return c.it
f{u}({x})

class C{u}:
    def __init__(self, p):
        self.p = p
    def __iter__(self):
        return iter([self.p])
[e for e in C{u}({x})][0]

class C{u}:
    def __init__(self, p):
        self.p = p
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        if self.n:
            raise StopIteration
        self.n = 1
        return self.p
list(C{u}({x}))[0]

class C{u}:
    def __init__(self, p):
        self.p = p
    def __add__(self, other):
        return self.p
(C{u}({x}) + 1)

class C{u}:
    def __add__(self, other):
        return other
(C{u}() + {x})

class C{u}:
    def __radd__(self, other):
        return self.p
    def __init__(self, p):
        self.p = p
(1 + C{u}({x}))

class C{u}:
    def __init__(self, p):
        self.p = p
    def __enter__(self):
        return self.p
    def __exit__(self, *a):
        pass
def f{u}(p):
    with C{u}(p) as got:
        return got
f{u}({x})

class C{u}:
    def __init__(self, p):
        self.p = p
    def __lt__(self, other):
        return self.p
(C{u}({x}) < 1)

class C{u}:
    def __init__(self, p):
        self.p = p
    def __neg__(self):
        return self.p
(-C{u}({x}))

class C{u}:
    def __init__(self, p):
        self.p = p
    def __contains__(self, q):
        self.q = q
        return True
def f{u}(p):
    c = C{u}(0)
    p in c
    return c.q
f{u}({x})

class C{u}:
    kept = []
    @classmethod
    def keep(cls, p):
        cls.kept.append(p)
        return cls.kept[-1]
C{u}.keep({x})

class C{u}:
    @staticmethod
    def same(p):
        return p
C{u}.same({x})

class C{u}:
    last = None
def f{u}(p):
    C{u}.last = p
    return C{u}().last
f{u}({x})

@dataclass
class C{u}:
    a: int
    it: Any = None
C{u}(1, {x}).it

@dataclass
class C{u}:
    its: list = field(default_factory=list)
def f{u}(p):
    c = C{u}()
    c.its.append(p)
    return c.its[0]
f{u}({x})

@dataclass
class C{u}:
    it: Any
    def __post_init__(self):
        self.other = self.it
C{u}({x}).other

@dataclass
class C{u}:
    it: Any
dataclasses.replace(C{u}(1), it={x}).it

@dataclass
class B{u}:
    a: int
@dataclass
class C{u}(B{u}):
    it: Any
C{u}(1, {x}).it

class C{u}(NamedTuple):
    a: int
    it: Any
C{u}(1, {x}).it

class D{u}(NamedTuple):
    a: int
    it: Any
D{u}(1, {x})[1]

P{u} = namedtuple('P{u}', 'a it')
P{u}(1, {x}).it

Q{u} = namedtuple('Q{u}', ['a', 'it'])
Q{u}(a=1, it={x})._replace(a=2)[1]

types.SimpleNamespace(it={x}).it

(lambda p: p)({x})

(lambda p={x}: p)()

functools.partial(lambda a, b: b, 1)({x})

def f{u}(a, b):
    return a
functools.partial(f{u}, {x})(1)

list(map(lambda p: p, [{x}]))[0]

list(filter(None, [{x}]))[0]

sorted([{x}], key=lambda p: p.v)[0]

max([{x}], key=lambda p: p.v)

min({x}, {x}, key=lambda p: p.v)

next(iter([{x}]))

list(zip([1], [{x}]))[0][1]

[q for _, q in enumerate([{x}])][0]

[q for k, q in {{1: {x}}}.items()][0]

list({{1: {x}}}.values())[0]

list({{{x}: 1}})[0]

list({{{x}: 1}}.keys())[0]

{{1: {x}}}.get(1)

{{}}.get(1, {x})

{{}}.setdefault(1, {x})

{{1: {x}}}.pop(1)

{{1: {x}}}.popitem()[1]

[{x}].pop()

dict(a={x})['a']

dict([(1, {x})])[1]

dict(zip([1], [{x}]))[1]

({{**{{1: {x}}}}})[1]

({{1: 0}} | {{1: {x}}})[1]

([{x}] + [1])[0]

([{x}] * 2)[1]

list(set([{x}]))[0]

({{{x}}} | set()).pop()

set([{x}]).union([]).pop()

deque([{x}]).popleft()

list(reversed([{x}]))[0]

list(itertools.chain([1], [{x}]))[1]

list(itertools.combinations([{x}, 1], 2))[0][0]

list(itertools.islice([{x}], 1))[0]

list(itertools.chain.from_iterable([[{x}]]))[0]

[list(g)[0] for k, g in itertools.groupby([{x}], key=lambda p: p.v)][0]

list(itertools.accumulate([{x}], lambda a, b: b))[0]

next(itertools.cycle([{x}]))

next(itertools.repeat({x}))

functools.reduce(lambda a, b: b, [1, {x}])

functools.reduce(lambda a, b: a, [1, 2], {x})

copy.copy([{x}])[0]

operator.attrgetter('near')({x})

operator.itemgetter(0)([{x}])

operator.getitem([{x}], 0)

({x} if ORDER else None)

({x} or 1)

(1 and {x})

(w{u} := {x})

[y for y in [{x}]][0]

[y for z in [[{x}]] for y in z][0]

{x}.near

getattr({x}, 'near')

heapq.nlargest(1, [{x}], key=lambda p: p.v)[0]

def f{u}(p):
    try:
        raise KeyError(p)
    except KeyError as e:
        return e.args[0]
f{u}({x})

def f{u}(p):
    try:
        return {{}}[p]
    except KeyError as e:
        return e.args[0]
f{u}({x})

class E{u}(Exception):
    def __init__(self, p):
        super().__init__(p)
        self.p = p
def f{u}(p):
    try:
        raise E{u}(p)
    except E{u} as e:
        return e.p
f{u}({x})

class E{u}(Exception):
    pass
def f{u}(p):
    try:
        raise E{u}(p)
    except Exception as e:
        return e.args[0]
f{u}({x})

def f{u}(p):
    match [p, 1]:
        case [a, *_]:
            return a
f{u}({x})

def f{u}(p):
    match {{'a': p}}:
        case {{'a': q}}:
            return q
f{u}({x})

def f{u}(p):
    match p:
        case Node(near=q):
            return q
f{u}({x})

def f{u}(p):
    a, *b = 1, p
    return b[0]
f{u}({x})

def f{u}(p):
    (a, (b, c)) = 1, (2, p)
    return c
f{u}({x})

def f{u}(p):
    rows = [[], []]
    rows[1].append(p)
    return rows[1][0]
f{u}({x})

def f{u}(p):
    rows = []
    add = rows.append
    add(p)
    return rows[0]
f{u}({x})

def f{u}(p):
    rows = []
    other = rows
    other += [p]
    return rows[0]
f{u}({x})

def f{u}(p):
    rows = [0]
    rows[:] = [p]
    return rows[0]
f{u}({x})

def f{u}(p):
    d = defaultdict(list)
    d['a'].append(p)
    return d['a'][0]
f{u}({x})

def f{u}(p):
    d = defaultdict(lambda: p)
    return d[0]
f{u}({x})

def f{u}(p):
    d = {{}}
    d.update(a=p)
    return d['a']
f{u}({x})

def f{u}(p):
    d = {{}}
    d.update([(1, p)])
    return d[1]
f{u}({x})

def f{u}(p):
    q = []
    heapq.heappush(q, (1, p))
    return heapq.heappop(q)[1]
f{u}({x})

def f{u}(p):
    s = set()
    s.add(p)
    for e in s:
        return e
f{u}({x})

def fill{u}(rows, p):
    rows.append(p)
def f{u}(p):
    rows = []
    fill{u}(rows, p)
    return rows[0]
f{u}({x})

KEEP{u} = []
def f{u}(p):
    KEEP{u}.append(p)
    return KEEP{u}[-1]
f{u}({x})

def f{u}(p, kept=[]):
    kept.append(p)
    return kept[-1]
f{u}({x})

G{u} = None
def f{u}(p):
    global G{u}
    G{u} = p
    return G{u}
f{u}({x})

def f{u}(p):
    q = None
    def inner():
        nonlocal q
        q = p
    inner()
    return q
f{u}({x})

def deco{u}(fn):
    @functools.wraps(fn)
    def inner(*a):
        return fn(*a)
    return inner
@deco{u}
def f{u}(p):
    return p
f{u}({x})

def deco{u}(fn):
    return lambda p: fn(p)
@deco{u}
def f{u}(p):
    return p
f{u}({x})

TABLE{u} = {{'a': lambda p: p}}
TABLE{u}['a']({x})

def app{u}(fn, p):
    return fn(p)
app{u}(lambda q: q, {x})

def app{u}(fn, p):
    rows = []
    fn(rows, p)
    return rows[0]
app{u}(list.append, {x})

class C{u}:
    def go(self, p):
        return p
C{u}().go({x})

class C{u}:
    def go(self, p):
        return p
def f{u}(p):
    m = C{u}().go
    return m(p)
f{u}({x})

class C{u}:
    def go(self, p):
        return p
C{u}.go(C{u}(), {x})

class C{u}:
    def go(self, p):
        return p
def f{u}(p):
    return getattr(C{u}(), 'go')(p)
f{u}({x})

class C{u}:
    def __init__(self):
        self.rows = []
    @property
    def last(self):
        return self.rows[-1]
    @last.setter
    def last(self, p):
        self.rows.append(p)
def f{u}(p):
    c = C{u}()
    c.last = p
    return c.last
f{u}({x})

class C{u}(enum.Enum):
    A = 1
    def hand(self, p):
        return p
C{u}.A.hand({x})

class C{u}:
    __slots__ = ('it',)
    def __init__(self, p):
        self.it = p
C{u}({x}).it

def f{u}(p):
    for q in (p, ):
        pass
    return q
f{u}({x})

def f{u}(p):
    x = y = p
    return y
f{u}({x})

def f{u}(p):
    del_me = [p]
    got = del_me[0]
    del del_me[0]
    return got
f{u}({x})

class C{u}:
    def __init__(self, p):
        self.p = p
    @classmethod
    def make(cls, p):
        return cls(p)
    def again(self):
        return type(self)(self.p)
C{u}.make({x}).again().p

class C{u}:
    def __init__(self, p):
        self.p = p
    def __eq__(self, o):
        return self.p is o.p
    def __hash__(self):
        return 1
list({{C{u}({x})}})[0].p

class C{u}:
    def __init__(self, p):
        self.p = p
    def __lt__(self, o):
        self.q = o.p
        return True
def f{u}(p):
    rows = [C{u}(p), C{u}(p)]
    rows.sort()
    return [r.q for r in rows if hasattr(r, 'q')][0]
f{u}({x})

class B{u}:
    def get(self):
        return self.hook()
class C{u}(B{u}):
    def __init__(self, p):
        self.p = p
    def hook(self):
        return self.p
C{u}({x}).get()

def f{u}(n, p):
    return p if n == 0 else f{u}(n - 1, p)
f{u}(2, {x})

class T{u}:
    def __init__(self, p, kids=()):
        self.p = p
        self.kids = list(kids)
    def walk(self):
        yield self.p
        for k in self.kids:
            yield from k.walk()
list(T{u}(1, [T{u}({x})]).walk())[1]

@contextlib.contextmanager
def f{u}(p):
    yield p
def g{u}(p):
    with f{u}(p) as q:
        return q
g{u}({x})

class C{u}(list):
    pass
C{u}([{x}])[0]

class C{u}(dict):
    pass
C{u}(a={x})['a']

np.array([{x}, None], dtype=object)[0]

def f{u}(p):
    a = np.empty(2, object)
    a[0] = p
    return a[0]
f{u}({x})

class C{u}:
    def __matmul__(self, o):
        return o
    def __iadd__(self, o):
        self.o = o
        return self
def f{u}(p):
    c = C{u}()
    c += p
    return c.o
f{u}({x})

def f{u}(p):
    rows = list('ab')
    rows.insert(0, p)
    return rows[0]
f{u}({x})

def f{u}(p):
    parts = 'a b'.split()
    parts.append(p)
    return parts[-1]
f{u}({x})

def f{u}(p):
    rows = range(3)
    rows = [p for _ in rows]
    return rows[0]
f{u}({x})

def f{u}(p):
    d = OrderedDict()
    d[1] = p
    d.move_to_end(1)
    return list(d.values())[0]
f{u}({x})

def f{u}(p):
    c = Counter()
    c[p] += 1
    return c.most_common(1)[0][0]
f{u}({x})

def f{u}(p):
    return dict.fromkeys([1], p)[1]
f{u}({x})

def f{u}(p):
    return list(dict.fromkeys([p]))[0]
f{u}({x})
"""

# What the loop does with the object: {e} is the expression, {e0} the same for a fixed one.
USES = """
found = []
for i in range(4):
    found.append(({e}) in ORDER)
print(found)

found = []
for i in range(4):
    found.append(ORDER.get({e}, -1))
print(found)

found = []
for i in range(4):
    found.append(({e}) == nodes[i] or ({e}) == nodes[(i + 1) % 6])
print(found)

xs = []
for i in range(4):
    xs.append({e})
print([x in ORDER for x in xs])

xs = [{e} for i in range(4)]
print(sum(ORDER.get(x, -1) for x in xs))

def look(i):
    return {e}
xs = {{}}
for i in range(4):
    xs[i] = look(i)
print([ORDER.get(x, -1) for x in xs.values()])

def look(i):
    got = {e}
    return [ORDER.get(got, -1), got.v]
found = []
for i in range(4):
    found.append(look(i))
print(found)

n = 0
for i in range(4):
    if ({e}) in nodes:
        n += 1
print(n)

def look(i):
    return len({{{e}, nodes[i], nodes[(i + 1) % 6]}})
found = []
for i in range(4):
    found.append(look(i))
print(found)

rows = []
for i in range(4):
    rows.append((1, {e}))
print([r[1] is nodes[i] or r[1] is nodes[(i + 1) % 6] or r[1].v for i, r in enumerate(rows)])

first = {e0}
found = []
for i in range(4):
    found.append((first in ORDER, i))
print(found)

kept = []
for i in range(4):
    kept.append({e})
for k in kept:
    k.v += 10
print([n.v for n in nodes])
"""


def make_route(seed: int) -> str:
    """The text of a program: one to three ways, one after the other, and a use."""
    dice = random.Random(seed)
    needed, expression = [], "nodes[i]"
    for _ in range(dice.choice((1, 1, 2, 2, 3))):
        *definitions, way = dice.choice(WAYS.strip("\n").split("\n\n")).split("\n")
        number = dice.randrange(10**6)
        needed.append("\n".join(definitions).format(u=number, x="p"))
        expression = way.format(u=number, x=expression)
    use = dice.choice(USES.strip("\n").split("\n\n"))
    shown = use.format(e=expression, e0=expression.replace("nodes[i]", "nodes[2]"))
    return "\n\n".join([HEAD, *filter(None, needed), shown]) + "\n"
