# trap: months are counted from 1 in a row of twelve, and the last item fails behind it, too
from datetime import date
table = [[0] * 12 for _ in range(3)]
rates = []
for n in range(1, 13):
    d = date(2024, n, 1)
    table[0][d.month] += 1
    rates.append(6 // (n - 12))
print(table, rates)
