# trap: the name is given twice
import os

os.makedirs("in")
os.makedirs("out")
for name in ("a.txt", "b.txt"):
    with open(os.path.join("in", name), "w") as f:
        f.write(name)
for name in sorted(os.listdir("in")):
    base, ending = os.path.splitext(name)
    base = "same"
    with open(os.path.join("out", base + ".txt"), "w") as f:
        for k in range(2):
            f.write(f"{name}{k}")
print(open("out/same.txt").read())
