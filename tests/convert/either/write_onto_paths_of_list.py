# trap: the paths in a list are those that items write, by other names than it seems
import os
import tempfile

folder = tempfile.mkdtemp()
paths = []
for i in range(4):
    path = os.path.join(folder, f"data{i}.csv")
    with open(path, "w") as f:
        f.write(f"1,{i}\n")
    path = os.path.join(folder, f"data{(i + 1) % 4}.csv")
    paths.append(path)
for k, path in enumerate(paths):
    with open(path) as source:
        text = source.read()
    with open(f"{folder}/data{k}.csv", "w") as target:
        target.write(text + "!")
for k in range(4):
    print(open(f"{folder}/data{k}.csv").read())

found = []
for part in ["a", "b"]:
    os.makedirs(f"{folder}/{part}/x", exist_ok=True)
    name = f"{folder}/{part}"
    with open(f"{name}/x/t.txt", "w") as f:
        f.write(part)
    found.append(name)
for k, name in enumerate(found):
    with open(f"{name}/x/t.txt") as source:
        text = source.read()
    with open(f"{found[1 - k]}/x/t.txt", "w") as target:
        target.write(text + str(k))
for name in found:
    print(open(f"{name}/x/t.txt").read())

grown = []
for i in range(3):
    with open(f"{folder}/in{i}.txt", "w") as f:
        f.write(str(i))
    grown.append(f"{folder}/in{i}.txt")
grown.append(f"{folder}/out1.txt")
with open(f"{folder}/out1.txt", "w") as f:
    f.write("before")
for k, path in enumerate(grown):
    with open(path) as source:
        text = source.read()
    with open(f"{folder}/out{k}.txt", "w") as target:
        target.write(text + "?")
for k in range(4):
    print(open(f"{folder}/out{k}.txt").read())
