# trap: a file was there, and is gone when it is read
import os
import tempfile

folder = tempfile.mkdtemp()
for i in range(5):
    with open(f"{folder}/in{i}.txt", "w") as f:
        f.write(f"first {i}\n")
os.remove(f"{folder}/in1.txt")
try:
    for i in range(5):
        with open(f"{folder}/in{i}.txt") as source, open(f"{folder}/out{i}.txt", "w") as target:
            for line in source:
                target.write(line.upper())
except FileNotFoundError as error:
    print(type(error).__name__)
print(sorted(os.listdir(folder)))
