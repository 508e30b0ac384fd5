# trap: what a list is extended with is a list of generators
def shares(n):
    return (k * n for k in range(3))


rows = []
rows.extend(shares(n) for n in range(4))
rows.extend([shares(9)])
found = []
for i in range(len(rows)):
    found.append(sum(rows[i]))
print(found, [sum(r) for r in rows])
