# a name holds a folder, so it lies as deep as what is written
import os

os.makedirs("data/thumbs", exist_ok=True)
for n in range(3):
    with open(f"data/{n}.txt", "w") as f:
        f.write("1 2 3")
names = ["0.txt", "thumbs/0.txt", "thumbs/thumbs/0.txt", "1.txt"]
os.makedirs("data/thumbs/thumbs/thumbs", exist_ok=True)
for name in names:
    with open("data/" + name) as f:
        total = sum(int(v) for v in f.read().split())
    with open("data/thumbs/" + name, "w") as f:
        f.write(f"{total} {total}")
    print(total)
