"""Read server logs, one file for each day: requests by status, slow pages, and visitors."""

import datetime
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

LINE = re.compile(r'(?P<ip>[\d.]+) \[(?P<time>[\d:]+)\] "GET (?P<page>\S+)" (?P<status>\d+) (?P<ms>\d+)')
PAGES = ["/", "/docs", "/download", "/search", "/login"]
days = int(sys.argv[1]) if len(sys.argv) > 1 else 14


def write_log(folder, day):
    """A day's log that depends on the day only, with a broken line here and there."""
    lines = []
    for n in range(400):
        value = (n * 48271 + day * 16807) % 2147483647
        if value % 97 == 0:
            lines.append("-- connection lost --")
            continue
        ip = f"10.0.{value % 7}.{value % 31}"
        status = [200, 200, 200, 304, 404, 500][value % 6]
        time = f"{n // 60:02d}:{n % 60:02d}"
        lines.append(f'{ip} [{time}] "GET {PAGES[value % 5]}" {status} {value % 900}')
    (folder / f"day_{day:02d}.log").write_text("\n".join(lines))


def parse(text):
    """The matched lines as dictionaries, and the number of the others."""
    entries, broken = [], 0
    for line in text.splitlines():
        match = LINE.match(line)
        if match is None:
            broken += 1
        else:
            entries.append(match.groupdict())
    return entries, broken


def main():
    folder = Path("logs")
    folder.mkdir(exist_ok=True)
    for day in range(days):
        write_log(folder, day)

    first = datetime.date(2024, 2, 20)
    by_status = Counter()
    slowest = {}
    visitors = defaultdict(int)
    reports = []
    broken_lines = 0
    for day, path in enumerate(sorted(folder.glob("*.log"))):
        entries, broken = parse(path.read_text())
        date = first + datetime.timedelta(days=day)
        broken_lines += broken
        addresses = set()
        slow = 0
        for entry in entries:
            addresses.add(entry["ip"])
            by_status[entry["status"]] += 1
            if int(entry["ms"]) > 800:
                slow += 1
        page = max(entries, key=lambda entry: int(entry["ms"]))["page"]
        slowest[date.isoformat()] = page
        visitors[date.strftime("%A")] += len(addresses)
        reports.append({"date": date.isoformat(), "requests": len(entries), "slow": slow, "visitors": len(addresses)})

    Path("report.json").write_text(json.dumps(reports, indent=1))
    print(dict(sorted(by_status.items())), broken_lines, "broken")
    print(dict(visitors))
    print(Counter(slowest.values()).most_common())


if __name__ == "__main__":
    main()
