scores = {k: k * 7 % 10 for k in range(12)}
best = None
total = 0.0
for k in range(12):
    v = (k * 0.1) ** 2
    total += v
    if v > 0.05 and (best is None or scores[k] > scores[best]):
        best = k
print(best, round(total, 6))
