# class: thumbnails are written and put into a sheet, by quotients of their numbers
"""Render thumbnails and contact sheets from generated images, with a text index."""
import os
import zlib
from pathlib import Path

import numpy as np

SIZE = 24
out = Path("thumbs")
out.mkdir(exist_ok=True)


def picture(seed):
    rng = np.random.default_rng(seed)
    img = rng.random((SIZE, SIZE))
    yy, xx = np.mgrid[:SIZE, :SIZE]
    img += np.exp(-((xx - 8) ** 2 + (yy - seed) ** 2) / 40)
    return img / img.max()


def shrink(img, k=4):
    h, w = img.shape
    small = np.zeros((h // k, w // k))
    for dy in range(k):
        for dx in range(k):
            small += img[dy::k, dx::k]
    return small / (k * k)


sheet = np.zeros((3 * SIZE // 4, 4 * SIZE // 4))
sizes = {}
for i in range(12):  # this loop
    small = shrink(picture(i))
    data = (small * 255).astype(np.uint8).tobytes()
    path = out / f"thumb_{i:03d}.bin"
    path.write_bytes(zlib.compress(data))
    sizes[path.name] = len(data)
    r, c = divmod(i, 4)
    sheet[6 * r:6 * r + 6, 6 * c:6 * c + 6] = small

means = np.full(12, np.nan)
spread = np.zeros((12, 2))
for i in range(12):
    img = picture(i)
    means[i] = img.mean()
    spread[i, 0] = img.std()
    spread[i, 1] = np.percentile(img, 90)

total = np.zeros(3)
for i in range(12):
    band = np.array_split(picture(i), 3)
    total += [b.sum() for b in band]

with open("index.txt", "w") as f:
    for name in sorted(sizes):
        f.write(f"{name} {sizes[name]}\n")
print(sheet.sum().round(8), means.round(5).tolist())
print(spread.round(5).tolist(), total.round(5).tolist())
print(open("index.txt").read(), sorted(os.listdir("thumbs")))
