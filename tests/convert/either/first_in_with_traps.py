# trap: leaving a block does more than close a file, or what is found is known to it
import json
import os
import tempfile

folder = tempfile.mkdtemp()
for i in range(6):
    with open(f"{folder}/j{i}.json", "w") as f:
        f.write(json.dumps({"id": i}))


class Counted:
    left = 0

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.file = open(self.path)
        return self.file

    def __exit__(self, *error):
        Counted.left += 1
        self.file.close()


found = None
for i in range(6):
    with Counted(f"{folder}/j{i}.json") as f:
        if json.load(f)["id"] == 3:
            found = Counted.left
            break
print(found, Counted.left)
for i in range(6):
    with open(f"{folder}/j{i}.json") as f:
        if json.load(f)["id"] == 3:
            found = f
            break
print(found.closed, os.path.basename(found.name))
for i in range(6):
    with open(f"{folder}/j{i}.json") as f:
        if json.load(f)["id"] == 3:
            found = f.closed, f.tell()
            break
print(found)
tries = 0
for i in range(6):
    with open(f"{folder}/j{i}.json") as f:
        tries += 1
        if json.load(f)["id"] == 3:
            found = tries
            break
print(found, tries)
for i in range(6):
    with open(f"{folder}/j{i}.json") as f, open(f"{folder}/seen{i}.txt", "w") as seen:
        seen.write("seen")
        if json.load(f)["id"] == 3:
            found = i
            break
print(found, sorted(os.listdir(folder)))
found = "before"
try:
    for i in range(8):
        with open(f"{folder}/j{i}.json") as f:
            if json.load(f)["id"] == 4:
                found = i
            elif i == 5:
                found = 10 / (i - 5)
                break
except ZeroDivisionError as error:
    print(error)
print(found)
