# trap: the kept value may be a list that changes after the loop
fallback = []
rows = [[1, 2], [], [3], []]
out = []
for row in rows:
    good = [x * 2 for x in row]
    out.append(good or fallback)
fallback.append("none")
print(out)
