# trap: rows that are compared have a text or nothing at one place, and the item fails behind it, too
rows = [(3, "a"), (5, None), (5, "b"), (7, "c")]
best = (0, "")
rates = []
for i, r in enumerate(rows):
    if r > best:
        best = r
    rates.append(6 // (i - 2))
print(best, rates)
