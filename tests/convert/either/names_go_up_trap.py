# trap: the names lead out of their folder
import os

os.makedirs("one")
os.makedirs("two")
for i in range(3):
    with open(f"two/n{i}.txt", "w") as f:
        f.write(str(i))
names = ["../two/n1.txt", "../two/n2.txt", "../two/n0.txt"]
for i, name in enumerate(names):
    with open(os.path.join("one", name)) as f:
        text = f.read()
    with open(os.path.join("two", f"n{i}.txt"), "w") as f:
        f.write(text + "x")
print([open(f"two/n{i}.txt").read() for i in range(3)])
