# class: each item reads one file line by line and writes another
import os
import tempfile

folder = tempfile.mkdtemp()
for i in range(5):
    with open(f"{folder}/in{i}.txt", "w") as f:
        f.write(f"first {i}\nsecond {i * i}\n")

for i in range(5):
    with open(f"{folder}/in{i}.txt") as source, open(f"{folder}/upper{i}.txt", "w") as target:
        for line in source:
            target.write(line.upper())

paths = []
for name in ["a", "b", "c"]:
    path = os.path.join(folder, name + ".csv")
    with open(path, "w") as f:
        f.write("x,y\n1,2\n")
    paths.append(path)

for k, path in enumerate(paths):
    with open(path) as source, open(f"{folder}/semicolons{k}.csv", "w") as target:
        for line in source:
            target.write(line.strip() + ";\n")

rows = [[k * j for j in range(3)] for k in range(4)]
for i in range(4):
    with open(f"{folder}/row{i}.txt", "w") as f:
        for j in range(len(rows[i])):
            f.write(str(rows[i][j]) + " ")

for i in range(3):
    with open(f"{folder}/grey{i}.pgm", "wb") as f:
        f.write(b"P5 4 4 255\n")
        f.write(bytes([(i * k) % 256 for k in range(16)]))

for name in sorted(os.listdir(folder)):
    with open(f"{folder}/{name}", "rb") as f:
        print(name, f.read())

measured = []
for i in range(4):
    path = os.path.join(folder, f"data{i}.csv")
    with open(path, "w") as f:
        f.write(f"x,y\n1,{i}\n")
    measured.append(path)

for k, path in enumerate(measured):
    with open(path) as source, open(f"{folder}/semicolons{k}.csv", "w") as target:
        for line in source:
            target.write(line.strip() + ";\n")

for name in sorted(os.listdir(folder)):
    with open(f"{folder}/{name}", "rb") as f:
        print(name, len(f.read()))
