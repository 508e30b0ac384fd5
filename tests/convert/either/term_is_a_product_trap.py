# trap: a product of numbers and a text is added up, and the same item fails later too
rows = [("a", 1), ("b", 2), ("c", "x"), ("d", 3)]
tot, res = 0, []
for name, v in rows:
    w = v * 2
    tot += w
    res.append(7 % v)
print(tot, res)
