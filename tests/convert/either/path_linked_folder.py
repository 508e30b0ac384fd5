# the deeper folder is a link to the upper one
import os

os.makedirs("data", exist_ok=True)
os.symlink(os.path.abspath("data"), "data/thumbs")
for n in range(4):
    with open(f"data/{n}.txt", "w") as f:
        f.write("1 2 3")
for n in range(4):
    with open(f"data/{n}.txt") as f:
        total = sum(int(v) for v in f.read().split())
    with open(f"data/thumbs/{(n + 1) % 4}.txt", "w") as f:
        f.write(f"{total} {total}")
    print(total)
os.unlink("data/thumbs")
