# the same with `get` and `setdefault`
import re

TEXTS = ["boil the water add salt add pasta", "check the chain and the brakes", "water the plants in the morning"]
index = {}
for number, text in enumerate(TEXTS):
    counts = {}
    for token in re.findall(r"[a-z]+", text):
        counts[token] = counts.get(token, 0) + 1
    for token, count in sorted(counts.items()):
        index.setdefault(token, {})[number] = count
print(index)
