# a nan that is rounded is one still, the same object even
nan = float("nan")
kept = {}
for x in [nan, 1.5, nan, 2.5]:
    value = sum(n * 2 for n in range(4))
    kept[round(x, 1)] = value
    kept[float(x)] = value
    kept[abs(x)] = value
print(len(kept), len(set(map(str, kept))))
