best = 0
for v in range(3, 9):
    q = v * v % 11
    if (q % 2
            and v > 1
            and q > best):
        best = q
print(best)
