"""Objects that are equal only to themselves reach a lookup or comparison on a way of their own."""

import copy, heapq, itertools, functools
from collections import defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple
class Node:
    registry = []
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
    @classmethod
    def make(cls, v):
        return cls(v)
    def me(self):
        return self
    @property
    def first(self):
        return self.near[0] if self.near else self
    def __add__(self, other):
        return other
nodes = [Node(i) for i in range(4)]
ORDER = {}
for i in range(4):
    ORDER[nodes[i]] = i
g = defaultdict(list)
for n in nodes:
    g["a"].append(n)
xs = []
for k, v in g.items():
    xs.extend(v)
nodes2 = list(ORDER)
found = []
for x in xs:
    found.append(ORDER.get(x, -1))
print(found)
