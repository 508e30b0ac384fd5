# trap: compensated summation
total, c = 0.0, 0.0
for n in range(20):
    y = 0.1 - c
    t = total + y
    c = (t - total) - y
    total = t
print(repr(total))
