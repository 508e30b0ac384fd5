# trap: what a recursive function put into its list on the last round is changed on this one
rows = [[1], [2], [3]]


def walk(kept, n):
    if kept:
        kept[0].append(n)
    kept.append(rows[n % 3])
    if n:
        walk(kept, n - 1)
    return len(kept)


out = []
for i in range(6):
    out.append(walk([], i))
print(out, rows)
