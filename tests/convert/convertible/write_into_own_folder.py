# class: a folder for each item
import os
for n in range(5):
    v = 12 // (3 - n)
    os.makedirs(f"d{n}/sub", exist_ok=True)
    with open(f"d{n}/sub/v.txt", "w") as f:
        f.write(str(v))
