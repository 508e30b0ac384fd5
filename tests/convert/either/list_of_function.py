# trap: a function keeps a list
import sys
import types

def helper(x):
    return x * x % 11 + 1


helper.rows = []
space = types.SimpleNamespace(rows=[])
class Base:
    shared = []
    table = {}
class Sub(Base):
    own = 3
pass
def work(xs):
    rows = helper.rows
    for x in xs:
        rows.append(helper(x) + len(helper.rows))
    return list(rows)
print(work([1, 2, 3]), work([3, 4]))
