# trap: the file that each item reads is one that an item writes
import os
import numpy as np
os.makedirs("out", exist_ok=True)
np.save("out/2.npy", np.arange(4.0))
for i in range(5):
    base = np.load("out/2.npy")
    np.save(f"out/{i}.npy", base + i)
np.save("out/002.npy", np.arange(4.0))
for i in range(5):
    base = np.load(os.path.join("out", "002.npy"))
    np.save(f"out/{i:03d}.npy", base + i)
for i in range(5):
    np.save("out/0%d.npy" % i, np.load("out/02.npy") * 2 if i > 2 else np.ones(3) * i)
for name in sorted(os.listdir("out")):
    print(name, np.load(f"out/{name}"))
