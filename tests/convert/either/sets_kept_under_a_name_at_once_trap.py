# trap: what is kept has a name at once, and a set in it whose order shows later
def history(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1)
    s.add(n)
    return [n, s]


out = []
for i in range(5):
    out.append((h := history(i + 5)))
for n, s in out:
    print(n, s)
