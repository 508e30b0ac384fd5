# trap: one folder is there already
import os
os.mkdir("d2")
for n in range(4):
    v = [n] * 3
    os.mkdir(f"d{n}")
    print(v)
