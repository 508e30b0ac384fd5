# trap: what is put into a dict for a missing key stands in a list, too
groups, rows = {}, []
for n in range(12):
    row = [n * n]
    groups.setdefault(n % 3, row)
    groups[n % 3].append(n)
    rows.append(row)
print(groups, rows)
