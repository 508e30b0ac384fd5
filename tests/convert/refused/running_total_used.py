# refused: total - the sum so far is read by the item
total = 0
cumulative = []
for value in [4, 8, 15, 16, 23, 42]:
    total += value
    cumulative.append(total)
print(cumulative)
