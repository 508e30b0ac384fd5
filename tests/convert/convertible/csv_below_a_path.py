import csv
from pathlib import Path
DATA = Path("data")
DATA.mkdir()
for day in range(1, 6):
    with open(DATA / f"day_{day}.csv", "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(["hour", "temperature", "humidity"])
        for hour in range(24):
            writer.writerow([hour, 10 + day + hour % 7])
