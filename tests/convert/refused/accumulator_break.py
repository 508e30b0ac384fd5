# refused: total - leaves when the sum so far is large
total = 0
for n in range(30):
    total += n
    if total > 100:
        break
print(total, n)
