# refused: best - the maximum so far is read by the item
best = 0
records = []
for value in [4, 8, 2, 16, 3, 42]:
    if value > best:
        best = value
        records.append(value)
print(best, records)
