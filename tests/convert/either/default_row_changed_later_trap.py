# trap: what is put into a dict for a missing key is changed later under its own name
groups = {}
for n in range(12):
    row = [n * n]
    groups.setdefault(n % 3, row)
    groups[n % 3].append(n)
    row.append("x")
print(groups)
