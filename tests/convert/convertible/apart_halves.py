# class: the second half of an array from the first, whatever its length
import numpy as np


def mirrored(length):
    wave = np.sin(np.arange(length))
    half = len(wave) // 2
    for k in range(half):
        wave[half + k] = np.exp(wave[k]) - wave[half + k]
    return wave


print(mirrored(12).tolist(), mirrored(7).tolist())
