# trap: a lambda that a frame applies changes a dict
import pandas as pd
counts = {}
out = {}
for k in range(3):
    s = pd.Series([k, k + 1])
    out[k] = int(s.apply(lambda v: counts.setdefault(v, k)).sum())
print(out, counts)
