# trap: what stands behind `and` is not computed where the flag decides: it may fail, or say something
def positive(xs):
    ok = True
    for x in xs:
        ok = ok and x > 0
    return ok


def said(x):
    print("asked", x)
    return x < 4


print(positive([1, -1, None]))
ok = True
for x in [2, 0, 1]:
    ok = ok and x != 0 and 10 / x > 1
print(ok)
ok = True
for x in [2, 4, 5]:
    ok = ok and said(x)
print(ok)
rows = [[], [1], [2]]
found = []
for row in rows:
    found = row or found
found.append(9)
print(found, rows)
ok, n = False, 0
for x in [1, 2]:
    ok = ok and n > 0
    n += 1
print(ok, n)
