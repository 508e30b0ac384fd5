# class: the best of several lists is changed afterwards, and is one of them
rows = [[3, 1], [5, 2], [4, 9]]


def same(r):
    return r


def total(r):
    return sum(r)


best = max(same(r) for r in rows)
best.append(100)
print(rows)
worst = min((total(r), r) for r in rows)[1]
worst.append(7)
print(rows)
flat = sum((same(r) for r in rows), [])
flat.append(1)
chosen = list(same(r) for r in rows)
chosen[0].append(8)
print(rows, flat, chosen[1] is rows[1])
