best = 0
n = 0
for v in [3, 1, 0, 2, 9, 4]:
    w = v * 2
    if v == 3:
        n += 1
    elif v % 2 == 1 and w > best:
        best = w
print(best, n)
