# class: if elif lists
small, large = [], []
for n in range(12):
    v = n * 3 % 7
    if v < 3:
        small.append(v)
    elif v > 4:
        large.append((n, v))
print(small, large)
