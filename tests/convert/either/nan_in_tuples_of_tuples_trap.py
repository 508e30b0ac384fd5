# trap: pairs that hold pairs with a nan, and what divmod gives
NAN = float("nan")


def same(a, b):
    return a == b


out = []
for n in range(3):
    out.append((n, (NAN, n * 2.0)))
print([same(a[1], b[1]) for a, b in zip(out, out[:])], [same(b, (NAN, a * 2.0)) for a, b in out])
pairs = [divmod(n, 2.0) for n in range(3)] + [divmod(NAN, 1.0)]
kept = []
for a, b in pairs:
    kept.append(divmod(a, 1.0))
parts = []
for p in pairs:
    parts.append([p, 1])
print([same(a[0], b) for a, b in zip(parts, pairs)])
