# trap: what was compared grows after the comparison
best = [0]
for n in range(8):
    row = [n * 7 % 5]
    best = row if row > best else best
    row[0] -= 3
print(best)
