# trap: a frame applies print
import pandas as pd
out = {}
for k in range(3):
    s = pd.Series([k, k + 1])
    s.apply(print)
    out[k] = int(s.sum())
print(out)
