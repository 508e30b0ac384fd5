# trap: the folder of one item is missing
import os
os.makedirs("a"); os.makedirs("c")
for k, name in enumerate(["a", "b", "c"]):
    total = sum(range(k * 10))
    with open(f"{name}/t.txt", "w") as f:
        f.write(str(total))
