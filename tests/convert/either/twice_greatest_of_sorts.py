# trap: the greatest so far is a text in one place, and the item fails behind it, too
worst = [0.0, "x", 0.0]
rates = []
for i in range(3):
    worst[i] = max(worst[i], i * 1.5)
    rates.append(6 // (i - 1))
print(worst, rates)
