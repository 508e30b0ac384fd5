# class: the best value of each place of a list
best = [0] * 3
for n in range(1, 60):
    value = n ** 3 % 11
    k = n % 3
    if value > best[k]:
        best[k] = value
print(best)
