# trap: of equal elements the first stays
seen = set()
for value in [1, True, 1.0, 2]:
    seen.add(value)
print(sorted(map(repr, seen)))
