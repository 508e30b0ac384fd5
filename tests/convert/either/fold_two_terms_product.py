# trap: total * a * b
total = 1.0
for n in range(1, 20):
    total = total * 1.1 * (1 / n + 0.3)
print(repr(total))
