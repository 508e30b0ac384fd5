# trap: a list lost its last place, and the item fails behind it, too
counts = [0] * 5
del counts[4]
rates = []
for i in range(5):
    counts[i] = i * i
    rates.append(6 // (i - 4))
print(counts, rates)
