# trap: what is computed lists the folder to which items write
import os

os.makedirs("out", exist_ok=True)
sizes = {}
for n in range(4):
    there = len(os.listdir("out"))
    share = 60 // (there + n + 1)
    with open(os.path.join("out", f"{n}.txt"), "w") as f:
        f.write(f"{n} {there} {share}")
    sizes[n] = share
print(sizes, [open(f"out/{n}.txt").read() for n in range(4)])
