# trap: a list that grew is numbered beyond another one, and the last item fails behind it, too
xs = [3, 1, 2]
xs += [5]
counts = [0] * 3
rates = []
for i, x in enumerate(xs):
    counts[i] = x * 2
    rates.append(6 // (i - 3))
print(counts, rates)
