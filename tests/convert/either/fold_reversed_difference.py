# trap: value - total is not total - value
total = 1
for n in range(6):
    total = n - total
print(total)
