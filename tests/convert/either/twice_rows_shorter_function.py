# trap: a function made the rows shorter, and an item fails behind it, too
from datetime import date
def shorten(rows):
    for row in rows:
        row.pop()
table = [[0] * 7 for _ in range(3)]
shorten(table)
rates = []
for n in range(8):
    d = date(2024, 1, n + 1)
    table[d.month % 3][d.weekday()] += 1
    rates.append(6 // (n - 6))
print(table, rates)
