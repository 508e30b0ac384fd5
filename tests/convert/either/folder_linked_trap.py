# trap: one folder is a link to the other
import os

os.makedirs("one")
os.symlink("one", "two")
for i in range(4):
    with open(f"one/n{i}.txt", "w") as f:
        f.write(str(i))
for i, name in enumerate(sorted(os.listdir("one"), reverse=True)):
    with open(os.path.join("one", name)) as f:
        text = f.read()
    with open(os.path.join("two", f"n{i}.txt"), "w") as f:
        f.write(text + "x")
print([open(f"one/n{i}.txt").read() for i in range(4)])
