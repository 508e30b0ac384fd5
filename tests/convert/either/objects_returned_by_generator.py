"""Objects that are equal only to themselves reach a lookup through what a generator returns."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

def g():
    yield 1
    return nodes
it = g()
next(it)
try: next(it)
except StopIteration as e: xs = e.value
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
