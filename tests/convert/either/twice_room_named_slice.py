# trap: a list lost places by a slice with a name, and the item fails behind it, too
counts = [0] * 5
cut = slice(3, 5)
counts[cut] = []
rates = []
for i in range(5):
    counts[i] = i * i
    rates.append(6 // (i - 3))
print(counts, rates)
