# class: the best value of each key of a dict
best = {0: 0, 1: 0, 2: 0}
for n in range(1, 60):
    value = n ** 3 % 11
    if value > best[n % 3]:
        best[n % 3] = value
print(best)
