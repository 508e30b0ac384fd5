# class: none start
best = None
for n in [5, 3, 9]:
    value = n * n - 4 * n
    if best is None or value < best:
        best = value
print(best)
