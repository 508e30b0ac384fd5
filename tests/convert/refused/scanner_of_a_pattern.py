# refused: s - a scanner goes on from where it was, and cannot be sent
import re

s = re.compile(r"\d").scanner("a1b2")
out = []
for i in range(3):
    m = s.search()
    out.append(m and m.group())
print(out)
