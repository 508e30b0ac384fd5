# trap: a list gets sets under another name, or in a function, and their order shows
def history(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1)
    s.add(n)
    return [n, s]


def fill(kept):
    for i in range(5):
        kept.append(history(i + 5))


out, more = [], []
same = out
for i in range(5):
    same.append(history(i + 5))
fill(more)
for n, s in out:
    print(n, s)
for n, s in more:
    print(n, list(s))
