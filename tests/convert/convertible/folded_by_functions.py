# class: functions that put one more value to what was there: maximum, minimum, append, vstack, gcd
import math

import numpy as np


def projections(frames):
    high = frames[0].copy()
    low = frames[0].copy()
    for frame in frames[1:]:
        bright = frame * 2.0
        high = np.maximum(high, bright)
        np.minimum(low, bright, out=low)
    return high, low


print(projections([np.array([1.0, 5.0]), np.array([3.0, 2.0]), np.array([0.5, 9.0])]))
least = None
for k in range(1, 5):
    row = np.array([1 / k, k, (-1.0) ** k])
    least = row if least is None else np.minimum(least, row)
print(least)
rows = np.empty((0, 3))
for k in range(1, 5):
    row = np.array([1 / k, k, (-1.0) ** k])
    rows = np.vstack([rows, row])
print(rows)
squares = np.array([])
for k in range(1, 5):
    squares = np.append(squares, k**2)
print(squares)
parts = np.array([])
for k in range(1, 4):
    parts = np.concatenate((parts, np.arange(k)), axis=0)
print(parts)
common = 0
for k in [12, 18, 30]:
    common = math.gcd(common, k * 2)
print(common)
mask = np.zeros(5, dtype=bool)
for k in [1, 3]:
    mask = np.logical_or(mask, np.arange(5) == k)
print(mask)
