# trap: files are read and written in one folder, under names that meet
import os

os.makedirs("box")
for name in ["2", "1", "0"]:
    with open("box/" + name + ".txt", "w") as f:
        f.write(name)
for i, name in enumerate(sorted(os.listdir("box"), reverse=True)):
    with open(os.path.join("box", name)) as f:
        text = f.read()
    with open(f"box/{i}.txt", "w") as f:
        f.write(text + "x")
print([open(f"box/{i}.txt").read() for i in range(3)])
