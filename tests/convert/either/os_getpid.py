# trap: os getpid
import os

out = []
for n in range(3):
    out.append(os.getpid())
print(len(set(out)))
