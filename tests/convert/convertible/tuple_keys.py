# class: tuple keys
table = {}
for i, a in enumerate("ab"):
    for j, b in enumerate("xy"):
        table[a, b] = i * 10 + j
print(table)
