# one new folder lies in the other, and the item names lead from one into the other
import os
import tempfile

outer = tempfile.mkdtemp()
inner = tempfile.mkdtemp(dir=outer)
below = os.path.basename(inner)
for n in range(4):
    with open(os.path.join(inner, f"f{n}.txt"), "w") as f:
        f.write("1 2 3")
names = [f"f{n}.txt" for n in range(4)]
for number, name in enumerate(names):
    with open(os.path.join(inner, name)) as f:
        total = sum(int(v) for v in f.read().split())
    with open(os.path.join(outer, below, names[(number + 1) % 4]), "w") as f:
        f.write(f"{total} {total}")
    print(total)
