# trap: quotients count beyond the rows, and the item fails behind it, too
table = [[0] * 3 for _ in range(2)]
rates = []
for i in range(8):
    r, c = divmod(i, 3)
    table[r][c] = i * i
    rates.append(6 // (i - 6))
print(table, rates)
