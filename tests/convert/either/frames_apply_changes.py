# trap: what a frame applies changes a list
import pandas as pd
seen = []
def clean(v):
    seen.append(v)
    return v
out = {}
for k in range(3):
    s = pd.Series([k, k + 1])
    out[k] = int(s.apply(clean).sum())
print(out, seen)
