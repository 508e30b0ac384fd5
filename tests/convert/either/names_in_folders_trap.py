# trap: one name in several folders
import glob
import os

for d in "abc":
    os.makedirs(f"raw/{d}")
    with open(f"raw/{d}/x.txt", "w") as f:
        f.write(d * 1000)
os.makedirs("out")
for path in sorted(glob.glob("raw/*/x.txt")):
    with open(path) as f:
        text = f.read()
    with open(os.path.join("out", os.path.basename(path)), "w") as f:
        f.write(text.upper())
print(open("out/x.txt").read()[:3])
