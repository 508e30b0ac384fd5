# trap: rows got shorter under other names, and an item fails behind it, too
from datetime import date
table = [[0] * 7 for _ in range(3)]
first, *rest = table
first.pop()
[r.pop() for r in rest]
rates = []
for n in range(8):
    d = date(2024, 1, n + 1)
    table[d.month % 3][d.weekday()] += 1
    rates.append(6 // (n - 6))
print(table, rates)
