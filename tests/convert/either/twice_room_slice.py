# trap: a list lost places by a slice, and the item fails behind it, too
counts = [0] * 5
counts[3:] = []
rates = []
for k, i in enumerate("abcde"):
    counts[k] = i * 2
    rates.append(6 // (k - 3))
print(counts, rates)
