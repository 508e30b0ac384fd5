# trap: what is read has the key's name, in a comprehension
table = {}
for n in [3, 1, 2]:
    table[n] = n * 10
    others = [table[n] for n in list(table)]
    if len(others) > 1:
        table[n] = table[n] + sum(others)
print(table)
