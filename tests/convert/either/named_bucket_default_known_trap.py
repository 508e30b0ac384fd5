# trap: the list for a missing key has another name
groups, rows = {}, []
for n in range(0, 12):
    row = [n]
    bucket = groups.setdefault(n % 3, row)
    bucket.append(n ** 2)
    rows.append(row)
print(groups, rows)
