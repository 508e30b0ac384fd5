# trap: two paths begin with the same words, which stand for another folder in each
import os
import tempfile

top = tempfile.mkdtemp()
os.makedirs(f"{top}/a/b", exist_ok=True)
folders = [f"{top}/a", f"{top}/a/b"]
paths = [folder + "/x.txt" for folder in folders]
for path in paths:
    with open(path, "w") as f:
        f.write(path[-8:])
names = [folder + "/b/x.txt" for folder in folders]
os.makedirs(f"{top}/a/b/b", exist_ok=True)
for name, path in zip(names, paths):
    with open(path) as source:
        text = source.read()
    with open(name, "w") as target:
        target.write(text + "!")
for name in names + paths:
    print(open(name).read())
