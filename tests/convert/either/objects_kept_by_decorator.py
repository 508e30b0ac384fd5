"""Objects that are equal only to themselves reach a lookup through a list that a decorator fills."""

import functools


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

def tracked(f):
    seen = []
    @functools.wraps(f)
    def inner(n):
        seen.append(n)
        return f(n)
    inner.seen = seen
    return inner
@tracked
def look(n): return n.v
for i in range(4):
    look(nodes[i])
xs = look.seen
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
