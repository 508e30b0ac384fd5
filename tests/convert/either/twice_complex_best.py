# trap: a complex number has no order, and a division behind it
def root(v):
    return (v - 2.5) ** 0.5 if v < 2 else float(v)
best = 0.0
rates = []
for v in [5, 4, 1, 3]:
    r = root(v)
    if r > best:
        best = r
    rates.append(6 // (v - 1))
print(best, rates)
