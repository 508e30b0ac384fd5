# trap: the largest of two sets is one of them, and shows its order
def hist(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(s)
    s.add(1)
    s.add(n)
    return [n, s]
out = []
for i in range(5):
    out.append(hist(i + 5))
for n, s in out:
    print(n, max(s, s))
