# trap: a number is stored after a file is written, and a division fails behind that
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
    size = len(page)
    kept[no] = size
    size = size / (no - 5)
    kept[no + 10] = size
print(kept)
