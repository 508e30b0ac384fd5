# trap: a date is replaced by one of the last
from datetime import date, timedelta
start = date(2024, 1, 1)
if start.year:
    start = start.replace(year=9999, month=12, day=28)
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(f"{start + timedelta(days=n)}\n")
