# trap: Counter.update
from collections import Counter

counts = Counter()
for text in ["a b a", "b", "c a"]:
    counts.update(text.split())
print(sorted(counts.items()))
