# trap: items are sets, and gone through
groups = [{(k * 37 + s) % 101 for k in range(25)} for s in range(5)]
out = []
for group in groups:
    out.append([x + 1 for x in group])
print(out)
