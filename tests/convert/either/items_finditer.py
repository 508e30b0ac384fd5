# trap: match objects cannot travel
import re

out = []
for match in re.finditer(r"\w(\d)", "a1 b2"):
    out.append((match.start(), match.group(1)))
print(out)
