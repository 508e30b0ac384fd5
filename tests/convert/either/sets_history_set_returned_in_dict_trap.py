# trap: a dict with a set comes back, and its order is shown
def hist(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1); s.add(n)
    return {"tags": s, "n": n}
out = []
for i in range(5):
    out.append(hist(i + 5))
for o in out:
    print(o["n"], list(o["tags"]))
