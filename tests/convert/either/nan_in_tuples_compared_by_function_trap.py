# trap: a pair with a nan is compared with a pair, and nobody says what the function is given
NAN = float("nan")


def same(a, b):
    return a == b


pairs = [(NAN, 1.0), (2.0, 3.0)]
out = []
for a, b in pairs:
    out.append((a, b * 1.0))
print([same(a, b) for a, b in zip(pairs, out)])
held = {}
for n in range(3):
    held[n] = (NAN, n * 1.0)
print([same((NAN, 0.0), held[0]), same(held[0], (NAN, 0.0))])
