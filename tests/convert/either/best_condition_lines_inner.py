best = 0
for v in range(3, 9):
    for k in range(v):
        q = v * k % 11
        if (q % 2
                and k > 1
                and q > best):
            best = q
print(best)
