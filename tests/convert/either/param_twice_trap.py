# trap: a function called for two folders, the second time for one
import os


def run(source, target):
    for i, name in enumerate(sorted(os.listdir(source), reverse=True)):
        with open(os.path.join(source, name)) as f:
            text = f.read()
        with open(os.path.join(target, f"n{i}.txt"), "w") as f:
            f.write(text + "x")


os.makedirs("one")
os.makedirs("two")
for i in range(4):
    with open(f"one/n{i}.txt", "w") as f:
        f.write(str(i))
run("one", "two")
run("two", "two")
print([open(f"two/n{i}.txt").read() for i in range(4)])
