# the path goes down and up again
import os

os.makedirs("data/thumbs", exist_ok=True)
up = "thumbs/.."
for n in range(4):
    with open(f"data/{n}.txt", "w") as f:
        f.write("1 2 3")
for n in range(4):
    with open(f"data/{n}.txt") as f:
        total = sum(int(v) for v in f.read().split())
    with open(f"data/{up}/{(n + 1) % 4}.txt", "w") as f:
        f.write(f"{total} {total}")
    print(total)
