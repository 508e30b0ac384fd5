# trap: a function made a list longer than another one, and the last item fails behind it, too
def fill(xs):
    xs.append(7)
xs = [3, 1, 2]
fill(xs)
counts = [0] * 3
rates = []
for i, x in enumerate(xs):
    counts[i] = x * 2
    rates.append(6 // (i - 3))
print(counts, rates)
