# a record per service is made where it is missing, and its fields are sums; what follows is computed again
import re

LINES = [f"2024-01-{1 + i % 27:02d} {['INFO', 'WARN', 'ERROR'][i * 7 % 3]} svc{i % 4}: took {i * 13 % 101} ms" for i in range(60)]
LINES.insert(10, "broken line")
pattern = re.compile(r"(?P<day>\S+) (?P<level>\w+) (?P<svc>\w+): took (?P<ms>\d+) ms")
per_day = {}
per_service = {}
bad = []
levels = set()
for number, line in enumerate(LINES, start=1):
    m = pattern.match(line)
    if m is None:
        bad.append(number)
        continue
    ms = int(m["ms"])
    day = m["day"]
    if day not in per_day:
        per_day[day] = []
    per_day[day].append(ms)
    svc = per_service.setdefault(m["svc"], {"count": 0, "errors": 0, "ms": 0})
    svc["count"] += 1
    svc["ms"] += ms
    if m["level"] == "ERROR":
        svc["errors"] += 1
    levels.add(m["level"])
print(per_service, sorted(levels), bad, len(per_day))
