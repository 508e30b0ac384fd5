# trap: one function of a table changes something
calls = {"n": 0}


def count(x):
    calls["n"] += 1
    return x + calls["n"]


table = {"abs": abs, "count": count, "again": count}
out = []
for name, function in table.items():
    out.append((name, function(3)))
print(out, calls)
