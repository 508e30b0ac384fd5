# trap: None as the start
best = None
for n in [5, 3, 9, 3]:
    if best is None or n < best:
        best = n
print(best)
