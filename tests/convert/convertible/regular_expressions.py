# class: re, a compiled pattern
import re

pattern = re.compile(r"(\w+)=(\d+)")
found = []
for line in ["a=1 b=2", "nothing", "width=30"]:
    found.append([(k, int(v)) for k, v in pattern.findall(line)])
print(found)
