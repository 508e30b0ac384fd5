# class: a tile is computed from the slices that it is put into, again and again
import numpy as np

yy, xx = np.mgrid[0:8, 0:12]
image = np.sin(xx / 5.0) * 40 + yy
out = np.zeros_like(image)
T = 4
for r in range(0, image.shape[0], T): # this loop
    for c in range(0, image.shape[1], T):
        tile = image[r : r + T, c : c + T]
        low, high = np.percentile(tile, [5, 95])
        out[r : r + T, c : c + T] = np.clip((tile - low) / (high - low), 0, 1)
print(out.mean().round(6), out[5, 7].round(6))
