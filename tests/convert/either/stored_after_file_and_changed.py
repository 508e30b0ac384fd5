# trap: what is stored after a file is written is changed behind that
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
    parts = [page, no]
    with open(f"o/{no}.txt", "w") as f:
        f.write(page)
    kept[no] = parts
    parts.append(9)
    kept[no + 20] = list(parts)
print(kept)
