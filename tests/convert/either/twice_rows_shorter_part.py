# trap: rows lost their last element in a loop over some of them, and an item fails behind it, too
from datetime import date
start = date(2024, 1, 29)
table = [[0] * 7 for _ in range(3)]
for row in table[1:]:
    row.pop()
rates = []
for n in range(8):
    d = date(2024, 1, n + 1)
    table[d.month % 3][d.weekday()] += 1
    rates.append(6 // (n - 6))
print(table, rates)
