# each item has a root of its own, and one lies in the other
import os

roots = ["data", "data/thumbs"]
for root in ["data", "data/thumbs", "data/thumbs/thumbs"]:
    os.makedirs(root, exist_ok=True)
for root in roots:
    with open(os.path.join(root, "x.txt"), "w") as f:
        f.write("1 2 3")
for root in roots:
    with open(os.path.join(root, "x.txt")) as f:
        total = sum(int(v) for v in f.read().split())
    with open(os.path.join(root, "thumbs", "x.txt"), "w") as f:
        f.write(f"{total} {total}")
    print(total)
