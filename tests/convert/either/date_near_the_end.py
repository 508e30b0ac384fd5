# trap: a date comes near the last one that there is, and one item goes beyond
from datetime import date, timedelta
start = date(8400, 1, 1)
for n in (3, 10, 29600, 12):
    with open(f"f{n}.txt", "w") as f:
        f.write(f"{start + timedelta(days=n * 20):%Y-%m-%d}\n")
