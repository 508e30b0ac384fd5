# trap: an object that holds a list cannot be put into a set, and the item has printed then in the worker
from dataclasses import dataclass


@dataclass(frozen=True)
class P:
    v: object


seen = set()
for k in range(5):
    p = P([k] if k == 2 else k)
    seen.add(p)
    try:
        print(k)
    except ValueError:
        continue
print(len(seen))
