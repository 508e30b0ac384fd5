# refused: line 6 - an item has made a folder when it raises
import os
for n in range(5):
    os.makedirs(f"d{n}", exist_ok=True)
    if n == 2:
        raise ValueError("two")
    with open(f"d{n}/v.txt", "w") as f:
        f.write("v" * n)
