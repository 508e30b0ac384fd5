# trap: what is chosen is computed only where it is chosen, and would fail elsewhere
best = -1.0
for n in range(6):
    v = n * 5 % 7
    best = 1 / (n - 3) if n == 4 and v > best else best
print(best)
