# trap: each item reads the file of the one before, by a second list
import os
names = ["b", "c", "d"]
sources = ["a", "b", "c"]
with open("a.txt", "w") as f:
    f.write("root")
lengths = []
for name, source in zip(names, sources):
    text = open(f"{source}.txt").read()
    with open(f"{name}.txt", "w") as f:
        f.write(text + name)
    lengths.append(len(text))
print(lengths)
