# class: what a view of a dict gives is counted
from collections import Counter
df = Counter()
sizes = []
def tokens(t):
    return t.split()
for name, text in {"a": "x y x", "b": "y z"}.items(): # this loop
    counts = Counter(tokens(text))
    df.update(counts.keys())
    sizes.append(len(counts))
print(df, sizes)
