# trap: rows of a table lost places, and the item fails behind it, too
table = [[0] * 5 for _ in range(3)]
cut = slice(3, 5)
table[1][cut] = []
del table[2][4]
rates = []
for i in range(5):
    table[1][i] = i * i
    rates.append(6 // (i - 3))
for i in range(5):
    table[2][i] = i * i
    rates.append(6 // (i - 4))
print(table, rates)
