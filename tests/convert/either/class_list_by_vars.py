# trap: vars gives what the class keeps
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
pass
def work(xs):
    rows = vars(Base)["shared"]
    for x in xs:
        rows.append(helper(x) + len(Base.shared))
    return list(rows)
print(work([1, 2, 3]), work([3, 4]))
