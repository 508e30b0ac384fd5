# trap: dates add up
import datetime

day = datetime.date(2024, 1, 30)
for n in [1, 2, 3]:
    day += datetime.timedelta(days=n)
print(day)
