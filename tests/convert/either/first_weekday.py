# trap: calendar.setfirstweekday belongs to the process
import calendar

calendar.setfirstweekday(calendar.SUNDAY)
out = []
for month in range(1, 4):
    out.append(calendar.monthcalendar(2024, month)[0])
print(out)
