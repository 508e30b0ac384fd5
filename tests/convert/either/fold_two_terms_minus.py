# trap: total - a - b
total = 1.0
for n in range(20):
    total = total - 0.1 - n * 0.01
print(repr(total))
