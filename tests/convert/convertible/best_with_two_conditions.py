best = 0
for v in [3, 1, 0, 2, 9, 4]:
    w = v * 2
    if (v == 3 or v > 5) and (w < 100 or v == 2) and (w > best):
        best = w
print(best)
