# class: a table for months and days of the week: both places lie in it
from calendar import monthrange
from datetime import date

HOLIDAYS = {date(2024, 1, 1), date(2024, 5, 1), date(2024, 12, 25), date(2024, 12, 26)}


def is_workday(d):
    return d.weekday() < 5 and d not in HOLIDAYS


table = [[0] * 7 for _ in range(12)]
for month in range(1, 13):  # this loop
    for day in range(1, monthrange(2024, month)[1] + 1):
        d = date(2024, month, day)
        if is_workday(d):
            table[month - 1][d.weekday()] += 1
print(table)
