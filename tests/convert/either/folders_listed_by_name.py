# trap: the listing has a name, and the paths in it meet
import glob
import os

os.makedirs("in/b")
for name in ("in/x", "in/b/x"):
    with open(name, "w") as f:
        f.write(name)
found = glob.glob("in/**", recursive=True)
names = sorted(found)
for name in names:
    if os.path.isfile(name):
        with open(name + ".out", "w") as f:
            f.write(name.upper())
        with open(os.path.join("in", os.path.basename(name) + ".last"), "w") as f:
            f.write(name)
print([(p, open(p).read()) for p in sorted(glob.glob("in/**", recursive=True)) if os.path.isfile(p)])
