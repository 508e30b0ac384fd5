# trap: two letters, one file where case does not count
for c in "aA":
    with open(f"{c}.txt", "w") as f:
        f.write(c * 100)
import os
print(sorted(os.listdir(".")) [:0])
