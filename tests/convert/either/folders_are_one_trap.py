# trap: two folder names, one folder
import os

os.makedirs("box")
SRC = "box"
DST = "./box"
for i in range(4):
    with open(os.path.join(SRC, f"n{i}.txt"), "w") as f:
        f.write(str(i))
for i, name in enumerate(sorted(os.listdir(SRC), reverse=True)):
    with open(os.path.join(SRC, name)) as f:
        text = f.read()
    with open(os.path.join(DST, f"n{i}.txt"), "w") as f:
        f.write(text + "x")
print([open(f"box/n{i}.txt").read() for i in range(4)])
