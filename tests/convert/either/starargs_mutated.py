# trap: star arguments are the rows themselves
rows = [[1], [2], [3]]
def grow(*parts):
    for p in parts:
        p.append(0)
    return len(parts)
out = []
for n in range(3):
    out.append(grow(*rows) + n)
print(out, rows)
