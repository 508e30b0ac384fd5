# class: iter(lambda: f.read(4096), b"") inside a with
import hashlib
import os

os.makedirs("tree/a/b", exist_ok=True)
for rel in ["x.txt", "a/y.txt", "a/b/z.txt"]:
    with open(os.path.join("tree", rel), "w") as f:
        f.write(rel * 3)

paths = []
for root, dirs, files in os.walk("tree"):
    for f in files:
        paths.append(os.path.join(root, f))
paths.sort()

digests = {}
for path in paths:
    h = hashlib.md5()
    with open(path, "rb") as f:
        for chunk in iter(lambda: f.read(4096), b""):
            h.update(chunk)
    digests[path] = h.hexdigest()
for p in sorted(digests):
    print(digests[p], p)
