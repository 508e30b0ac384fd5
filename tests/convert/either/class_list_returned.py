# trap: a function returns the list of a class
import sys
import types

def helper(x):
    return x * x % 11 + 1


space = types.SimpleNamespace(rows=[])
class Base:
    shared = []
    table = {}
class Sub(Base):
    own = 3
def get(): return Base.shared
def work(xs):
    rows = get()
    for x in xs:
        rows.append(helper(x) + len(Base.shared))
    return list(rows)
print(work([1, 2, 3]), work([3, 4]))
