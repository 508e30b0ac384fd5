# trap: keys that differ, and name one file
data = {"a": 1, "./a": 2, "b/../a": 3}
import os

os.makedirs("b")
for key, value in data.items():
    with open(key + ".txt", "w") as f:
        f.write(str(value) * 1000)
print(open("a.txt").read()[:2])
