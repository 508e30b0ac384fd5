# trap: keys keep the place they came first
table = {"z": 0}
for n, key in enumerate("abza"):
    table = {**table, key: n}
print(table)
