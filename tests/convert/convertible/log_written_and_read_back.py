# class: a log is written, and read by the same name
import csv
from pathlib import Path

log_file = Path("log.csv")
with log_file.open("w", newline="") as fh:
    writer = csv.writer(fh)
    writer.writerow(["time", "value"])
    for k in range(40):
        writer.writerow([k, "ERR" if k % 7 == 3 else f"{k / 3:.2f}"])
readings = []
bad = 0
with log_file.open(newline="") as fh:
    for row in csv.DictReader(fh):  # this loop
        try:
            v = float(row["value"])
        except ValueError:
            bad += 1
            continue
        readings.append((row["time"], v))
print(len(readings), bad, readings[-1])
