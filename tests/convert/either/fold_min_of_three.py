# trap: min with two terms
low = 100
for n in range(10):
    low = min(low, (n * 7) % 11, 50 - n)
print(low)
