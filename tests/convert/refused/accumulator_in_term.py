# refused: total - the term depends on the sum so far
total = 1.0
for n in range(12):
    total += 0.1 * total
print(repr(total))
