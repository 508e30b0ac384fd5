# trap: a cached function makes the rows
from functools import lru_cache
@lru_cache
def make(k):
    return {"k": k, "n": 0}
rows = [make(k % 2) for k in range(4)]
def f(row):
    return row["n"] + 1
for row in rows:
    row["n"] = f(row)
    row["m"] = row["n"] * 2
print(rows)
