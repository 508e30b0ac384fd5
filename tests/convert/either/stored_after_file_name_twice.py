# trap: a name has two values, and both are stored after a file is written
import os
os.makedirs("o", exist_ok=True)
def render(n):
    if n % 4 == 3:
        raise ValueError(f"no {n}")
    return "x" * (n * 7 % 5 + 1)
kept = {}
names = set()
for no in range(7):
    try:
        page = render(no)
    except ValueError:
        continue
    key = page[:1]
    with open(f"o/{no}.txt", "w") as f:
        f.write(page)
    kept[key, no] = len(page)
    names.add(key)
    key = page[:2]
    kept[key, no] = len(page)
    names.add(key)
print(kept, sorted(names))
