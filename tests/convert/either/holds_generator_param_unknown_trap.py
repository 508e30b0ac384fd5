# trap: a parameter is given an object that got a generator later
import types
def build(n):
    ns = types.SimpleNamespace(n=n)
    ns.gen = (k for k in range(n))
    return ns
def run(thing, m):
    out = []
    for i in range(m):
        out.append(thing.n + i)
    return out
print(run(build(3), 4))
