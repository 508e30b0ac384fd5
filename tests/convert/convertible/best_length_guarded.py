items = [[1], 5, [1, 2], "abc"]
best = []
n = 0
for x in items:
    y = x
    ok = not isinstance(y, int)
    if ok and len(y) > len(best):
        best = y
print(best)
