# trap: one of the files that are read is not there, so that no later one may be written
import os
import tempfile


def shown(folder):
    print(sorted((name, os.path.getsize(f"{folder}/{name}")) for name in os.listdir(folder)))


folder = tempfile.mkdtemp()
for i in range(5):
    if i != 2:
        with open(f"{folder}/in{i}.txt", "w") as f:
            f.write(f"first {i}\n")
try:
    for i in range(5):
        with open(f"{folder}/in{i}.txt") as source, open(f"{folder}/out{i}.txt", "w") as target:
            for line in source:
                target.write(line.upper())
except FileNotFoundError as error:
    print(type(error).__name__)
shown(folder)

for k in range(5):
    with open(f"{folder}/n{k}.txt", "w") as f:
        f.write(f"first {k}\n")
try:
    for k in range(8):
        with open(f"{folder}/n{(k * 3) % 8}.txt") as source, open(f"{folder}/m{k}.txt", "w") as target:
            for line in source:
                target.write(line.upper())
except FileNotFoundError as error:
    print(type(error).__name__)
shown(folder)

paths = [f"{folder}/none.txt"]
for name in ["a", "b", "c"]:
    path = os.path.join(folder, name + ".csv")
    with open(path, "w") as f:
        f.write("x,y\n1,2\n")
    paths.append(path)
paths.sort(key=len)
try:
    for k, path in enumerate(paths):
        with open(path) as source, open(f"{folder}/s{k}.csv", "w") as target:
            for line in source:
                target.write(line.strip() + ";\n")
except FileNotFoundError as error:
    print(type(error).__name__)
shown(folder)

other = tempfile.mkdtemp()
for n in range(4):
    with open(f"{other}/x{n}.txt", "w") as f:
        f.write(str(n))
other = folder
try:
    for n in range(4):
        with open(f"{other}/x{n}.txt") as source, open(f"{folder}/y{n}.txt", "w") as target:
            target.write(source.read())
except FileNotFoundError as error:
    print(type(error).__name__)
shown(folder)
