# class: re count
import re
from collections import Counter

totals = Counter()
for line in ["a1 b2", "c3", ""]:
    for digit in re.findall(r"\d", line):
        totals[digit] += 1
print(sorted(totals.items()))
