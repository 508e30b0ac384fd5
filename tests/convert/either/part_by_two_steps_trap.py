# trap: part by two steps
def wrap(items):
    return {"rows": items}


def rows_of(d):
    return d["rows"]


def grow(d, x):
    rows_of(d).append(x)
shared = []
out = []
for x in range(4):
    grow(wrap(shared), x)
    out.append(x)
print(shared, out)
