# trap: sets come to workers in lists and records, and sorted by a key or taken apart they show their order
def build(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 + (n + 3), 8):
        s.discard(k)
    s.add(1)
    return s
def show(q):
    r = []
    for v in q:
        r.append(v + 1)
    return r
def first(q):
    a, *b = q
    return a, b
def work(n):
    return build(n).copy()
def use(r):
    return sorted(r, key=lambda v: v % 2)
out = [work(n) for n in range(5, 10)]
res = [use(r) for r in out]
print(res)


def ends(q):
    a, *b = q
    return a, b


deep = [{"a": [(work(n), 1)]} for n in range(5, 10)]
found = [ends(r["a"][0][0]) for r in deep]
print(found)
