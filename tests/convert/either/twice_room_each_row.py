# trap: each row of a table lost a place, and the item fails behind it, too
table = [[0] * 5 for _ in range(3)]
for row in table:
    row.pop()
rates = []
for i in range(5):
    table[1][i] = i * i
    rates.append(6 // (i - 4))
print(table, rates)
