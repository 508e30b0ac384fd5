# trap: an item fails in a change (set update inner div), and again behind it
D = [[1], [2], [3], [[4]], [5]]
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = set()
rates = []
for k in range(5):
    v = D[k]
    total.update(v)
    rates.append(60 // (k - 3))
print(total, rates)
