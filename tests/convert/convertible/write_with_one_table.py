# class: each item reads the same file, which lies in the folder that it writes to
import os
import tempfile
import numpy as np

os.makedirs("out", exist_ok=True)
np.save("out/base.npy", np.arange(4.0))
for i in range(4):
    base = np.load("out/base.npy")
    np.save(f"out/{i}.npy", base * i)

folder = tempfile.mkdtemp()
np.save(f"{folder}/base.npy", np.arange(4.0))
for i in range(4):
    base = np.load(os.path.join(folder, "base.npy"))
    np.save(os.path.join(folder, f"{i:03d}.npy"), base * i)

for place in ("out", folder):
    for name in sorted(os.listdir(place)):
        print(name, np.load(os.path.join(place, name)))
