# trap: a number is taken from a date for one item
from datetime import date, datetime, timedelta
start = date(2024, 1, 1)
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(f"{start - (timedelta(days=n) if n != 3 else 3)}\n")
