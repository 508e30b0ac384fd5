# trap: permutations made by swaps in one list
def permute(a, n):
    if n == 1:
        yield a
        return
    for i in range(n):
        yield from permute(a, n - 1)
        k = i if n % 2 == 0 else 0
        a[k], a[n - 1] = a[n - 1], a[k]
best = []
for order in permute([1, 2, 3], 3):
    best.append(order[0] * 100 + order[1] * 10 + order[2])
print(best)
