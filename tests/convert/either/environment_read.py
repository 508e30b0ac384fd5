# trap: the environment that the program has changed before
import os

os.environ["FACTOR"] = "7"
out = []
for n in range(3):
    out.append(n * int(os.environ["FACTOR"]))
print(out)
