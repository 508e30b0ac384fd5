# trap: an item itself is stored after a file is written
import os
os.makedirs("o", exist_ok=True)
def render(n):
    if n % 4 == 3:
        raise ValueError(f"no {n}")
    return "x" * (n * 7 % 5 + 1)
class Box:
    def __init__(self, n):
        self.n = n
kept = {}
boxes = [Box(i) for i in range(7)]
for no, b in enumerate(boxes):
    try:
        page = render(no)
    except ValueError:
        continue
    with open(f"o/{no}.txt", "w") as f:
        f.write(page)
    kept[no] = b
print(all(kept[k] is boxes[k] for k in kept), len(kept))
