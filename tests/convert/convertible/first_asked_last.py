# class: the first of its kind, asked at the end
import re
LINE = re.compile(r"^(\d{2}:\d{2}) (\w+) (.*)$")
log = ["10:00 INFO start", "10:07 ERROR lost node 4"]
worst = None
levels = {}
for no, line in enumerate(log, 1):
    m = LINE.match(line)
    when, level, msg = m.groups()
    levels.setdefault(level, []).append(msg)
    if level == "ERROR" and worst is None:
        worst = (no, when, msg)
print(worst)
