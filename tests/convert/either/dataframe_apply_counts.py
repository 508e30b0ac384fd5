# trap: a function that a table applies keeps a log
import pandas as pd
calls = []
def note(x):
    calls.append(x)
    return x * 2
out = []
for n in range(3):
    df = pd.DataFrame({"a": [n, n + 1]})
    out.append(int(df["a"].apply(note).sum()))
print(out, len(calls))
