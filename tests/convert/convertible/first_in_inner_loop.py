total = 0
start = None
for k in range(4):
    for j in range(3):
        v = (k * j) % 4
        if v == 2:
            if start is None:
                start = (k, j)
            total += 1
print(start, total)
