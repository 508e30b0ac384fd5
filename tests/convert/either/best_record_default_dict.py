# trap: asking the record makes the field
from collections import defaultdict

best = defaultdict(lambda: 7)
sizes = []
for n in (8, 9, 3):
    value = n + 1
    if value < best["loss"]:
        best = {"loss": value}
    sizes.append(n)
print(dict(best), sizes)
