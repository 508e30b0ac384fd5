# trap: what is compared with itself is a number here and a list with a nan there
NAN = float("nan")


def is_good(v):
    return v == v


def pick(n):
    return [NAN, n] if n % 2 else NAN


held = [pick(n) for n in range(4)]
out = []
for v in held:
    w = [v, 1.0]
    out.append(w[::-1])
print([is_good(v) for v in out], [a == b for a, b in zip(held, out)], [is_good(w) for v, w in out])
rows = {}
for n in range(4):
    rows[n] = (NAN, n)
print([row == (NAN, n) for n, row in rows.items()], [rows[n] == row for n, row in rows.items()])
print([v == v for v in rows.values()], (NAN, 1) in rows.values())
