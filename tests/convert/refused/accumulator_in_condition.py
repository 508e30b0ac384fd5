# refused: total - stops adding when the sum so far is large
total = 0
for n in range(30):
    if total < 100:
        total += n
print(total)
