# trap: a row got shorter in a dict, and an item fails behind it, too
from datetime import date
def tally():
    rates = []
    for n in range(8):
        d = date(2024, 1, n + 1)
        table[d.month % 3][d.weekday()] += 1
        rates.append(6 // (n - 6))
    return rates
table = [[0] * 7 for _ in range(3)]
kept = {"first": table[1]}
kept["first"].pop()
print(tally())
