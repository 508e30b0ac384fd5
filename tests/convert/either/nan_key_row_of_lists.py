# rows that are lists of the text, with a nan in them
nan = float("nan")
rows = [[nan, 1], [nan, 2], ["a", 3]]
kept = {}
for row in rows:
    value = sum(n * row[1] for n in range(4))
    kept[row[0]] = value
print(len(kept))
