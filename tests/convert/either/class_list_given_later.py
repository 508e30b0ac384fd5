# trap: a class is given a list
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
Base.late = []
def work(xs):
    rows = Base.late
    for x in xs:
        rows.append(helper(x) + len(Base.late))
    return list(rows)
print(work([1, 2, 3]), work([3, 4]))
