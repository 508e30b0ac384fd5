# refused: total - prints the sum so far
total = 0
for n in range(8):
    total += n
    print("so far", total)
