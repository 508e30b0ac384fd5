# class: a sum of fractions, and a date that goes on, cannot be changed
from datetime import date, timedelta
from fractions import Fraction
running, day = Fraction(0), date(2024, 2, 26)
rows = []
for k in range(1, 7):
    running += Fraction(1, k)
    rows.append((day, running))
    day += timedelta(days=k)
near = {}
for day, value in rows:  # this loop
    near[day.isoformat()] = (value, value.limit_denominator(20), day.weekday())
for name, (exact, close, weekday) in near.items():
    print(name, exact, close, weekday)
