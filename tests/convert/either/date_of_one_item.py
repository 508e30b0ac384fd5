# trap: the day of one item is the last one but one
from datetime import date, timedelta
start = date(2024, 1, 1)
for n in range(6):
    day = start + timedelta(days=n) if n != 3 else date(9999, 12, 30)
    with open(f"f{n}.txt", "w") as f:
        f.write(f"{day + timedelta(days=n)}\n")
