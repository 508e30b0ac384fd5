# trap: a key fails after a file is written
import os
os.makedirs("o", exist_ok=True)
def render(n):
    if n % 4 == 3:
        raise ValueError(f"no {n}")
    return "x" * (n * 7 % 5 + 1)
kept = {}
for no in range(7):
    try:
        page = render(no)
    except ValueError:
        continue
    with open(f"o/{no}.txt", "w") as f:
        f.write(page)
    kept[10 // (no - 5)] = len(page)
print(kept)
