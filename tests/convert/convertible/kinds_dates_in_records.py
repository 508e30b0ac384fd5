# class: a date of a record is kept, though other loops give its name something else
import datetime as dt
from collections import defaultdict
LINES = ["2023-06-14,T01,21.5", "2023-06-15,T02,x", "2023-06-15,T01,22.0", "2023-06-16,T02,19.25"]
OFFSET = {"T01": 0.5, "T02": -0.25}
readings = []
bad = 0
for line in LINES:
    day, sensor, text = line.split(",")
    try:
        v = float(text)
    except ValueError:
        bad += 1
        continue
    when = dt.datetime.fromisoformat(day)
    readings.append((sensor, when, v + OFFSET[sensor]))
series = defaultdict(list)
for sensor, when, v in readings:  # this loop
    series[sensor].append((when, round(v * 1.8 + 32, 2)))
for sensor in sorted(series):
    for when, v in series[sensor]:
        print(sensor, f"{when:%d.%m.}", v)
print(bad)
