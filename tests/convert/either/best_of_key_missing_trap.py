# trap: the best of a key that is missing
best = {0: 0, 1: 0}
def f(n):
    if n == 5:
        raise ValueError(n)
    return n ** 3
for n in range(3, 60):
    value = f(n)
    k = n % 3
    if value > best[k]:
        best[k] = value
print(best)
