# trap: what an element goes through is used up, shared, shown or missing
shared = iter(range(10))
print([sum(v for v, _ in zip(shared, range(k))) for k in range(4)], list(shared))
steps = [iter([1, 2, 3])] * 3
print([sum(v for v in step) for step in steps])

kept = []
print([sum(kept.append(v) or v for v in range(k)) for k in range(4)], kept)
rows = [[[3], [1]], [[2], [5]]]
lowest = [min([cell for cell in row]) for row in rows]
lowest[0].append("changed")
print(rows)
first = [sorted([cell for cell in row], key=len) for row in rows]
first[1][0].append("again")
print(rows)
try:
    print([max(v for v in row) for row in ([1, 2], [], [3])])
except ValueError as error:
    print(error)
print([sum(x for x in (lambda: range(k))()) for k in range(3)])
total = 5
print([(total := sum(v + total for v in range(k))) for k in range(4)], total)
