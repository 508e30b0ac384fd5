# trap: a function gives places beyond a list, and the item fails behind it, too
def labels(n):
    return [(n * k * k) % 5 for k in range(4)]
counts = [0] * 4
rates = []
for n in (5, 1, 2, 3):
    for k in labels(n):
        counts[k] = n
    rates.append(6 // (n - 1))
print(counts, rates)
