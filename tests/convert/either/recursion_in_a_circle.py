# trap: two functions call each other, and the change stands in the one that is called last
seen = []


def even(n, kept):
    return True if n == 0 else odd(n - 1, kept)


def odd(n, kept):
    kept.append(n)
    return False if n == 0 else even(n - 1, seen)


out = []
for i in range(8):
    out.append(even(i, []))
print(out, seen)
