# trap: a part of what a function gives makes what is missing
from collections import defaultdict
def f():
    d = defaultdict(list)
    d["a"].append(1)
    return 0, d
pair = f()
pred = pair[1]
n = []
for k in ["a", "x", "y", "x"]:
    n.append(len(pred[k]) + len(pred))
print(n, sorted(pred))
class N:
    def __init__(self, t): self.t = t
    def get(self, k): return self.t[1][k]
    def size(self): return len(self.t[1])
o = N(f())
n = []
for k in ["a", "x", "y", "x"]:
    n.append(len(o.get(k)) + o.size())
print(n)
def g(d, k):
    return len(d[k]) + len(d)
tables = [{"a": [1]}, f()[1]]
n = []
for t in tables:
    for k in "a":
        n.append(g(t, k))
print(n)
n = []
t = tables[1]
for k in "bcd":
    n.append(g(t, k))
print(n)
