# class: datetime
import datetime

days = []
for n in range(4):
    day = datetime.date(2024, 2, 27) + datetime.timedelta(days=n)
    days.append(day.isoformat())
print(days)
