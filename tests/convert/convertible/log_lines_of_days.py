# class: lines with dates that go on by bounded steps
"""Split logs by level, count by hour and weekday, write one report a day."""
import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from pathlib import Path

LEVELS = ["DEBUG", "INFO", "WARN", "ERROR"]
LINE = re.compile(r"(\S+ \S+) (\w+) \[(\w+)\] (.*)")
start = datetime(2024, 3, 1, 0, 5)

logs = Path("logs")
logs.mkdir(exist_ok=True)


def lines_of(day):
    for k in range(60):
        when = start + timedelta(days=day, minutes=23 * k)
        level = LEVELS[(day * 7 + k * k) % 4]
        yield f"{when:%Y-%m-%d %H:%M} {level} [svc{k % 3}] took {k * day % 97} ms"


for day in range(9):  # this loop
    with open(logs / f"day_{day:02d}.log", "w") as f:
        for line in lines_of(day):
            f.write(line + "\n")


print([path.read_text()[:80] for path in sorted(logs.glob("*.log"))])
