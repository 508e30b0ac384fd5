# class: an image comes through several functions, and slices of its shape are added up
import numpy as np

SIZE = 8


def make_image(seed):
    rng = np.random.default_rng(seed)
    img = rng.normal(10.0, 1.5, (SIZE, SIZE))
    img += 40
    return img


def box_blur(img, k=1):
    padded = np.pad(img, k, mode="edge")
    out = np.zeros_like(img)
    n = 2 * k + 1
    for dy in range(n):  # this loop
        for dx in range(n):
            out += padded[dy : dy + img.shape[0], dx : dx + img.shape[1]]
    return out / (n * n)


def analyse(seed):
    img = make_image(seed)
    return box_blur(img)


for seed in range(3):
    print(analyse(seed).round(3).tolist())
