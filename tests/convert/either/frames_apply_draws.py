# trap: what a frame applies draws numbers
import pandas as pd
import random
out = {}
for k in range(3):
    s = pd.Series([k, k + 1])
    out[k] = float(s.apply(lambda v: v + random.random()).sum())
print(out)
