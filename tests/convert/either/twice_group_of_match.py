# trap: a group of a match that took no part is None
import re
P = re.compile(r"(\w)(\d)?-(\w+)?")
out = ""
rates = []
for line in ["a1-x", "b0-", "c2-z"]:
    m = P.match(line)
    out += m.group(3)
    rates.append(4 / int(m.group(2)))
print(out, rates)
