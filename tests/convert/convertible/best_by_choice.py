highest = 0.0
lowest = None
where = (0.0, None)
tops = {0: 0.0, 1: 0.0, 2: 0.0}
for n in range(12):
    v = (n * 7 % 12) / 3 + n % 2
    highest = v if v > highest else highest
    lowest = v if lowest is None or v <= lowest else lowest
    where = (v, n) if v >= where[0] else where
    tops[n % 3] = v if v > tops[n % 3] else tops[n % 3]
print(highest, lowest, where, tops)
