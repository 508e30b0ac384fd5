# trap: a starred name takes several columns of a zip
table = {}
for *rest, key in zip((1, 2, 3), (3, 0, 7), ["a", ["b"], "c"]):
    table[key] = rest
    print(7 // rest[1])
print(table)
