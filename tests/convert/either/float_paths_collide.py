# trap: adding to a large float does not change it
for n in range(4):
    with open(f"{n + 1e17}.txt", "w") as file:
        file.write(str(n))
import os

print([(name, open(name).read()) for name in sorted(os.listdir("."))])
