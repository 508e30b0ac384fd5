# trap: rows for the days of the week are two too short, and the item fails behind it, too
from datetime import date, timedelta
start = date(2024, 1, 29)
table = [[0] * 5 for _ in range(3)]
rates = []
for n in range(8):
    d = start + timedelta(days=n)
    table[d.month % 3][d.weekday()] += 1
    rates.append(6 // (n - 5))
print(table, rates)
