# trap: rows are longer than the list in which they are counted, and the item fails behind it, too
rows = [[1, 2], [3], [4, 5, 6]]
counts = [0] * 3
rates = []
for i, row in enumerate(rows):
    for k, v in enumerate(row):
        counts[k + i] += v
    rates.append(6 // (i - 2))
print(counts, rates)
