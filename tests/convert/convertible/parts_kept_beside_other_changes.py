import math

import numpy as np

MISSING = float("nan")
scores = {}
for name in ["ab", "cd", "ef"]:
    scores[name] = [math.cos(ord(c)) for c in name]
best_name, best = None, [MISSING]
for name, score in scores.items():
    if best_name is None or score > best:
        best_name, best = name, score
hits = []
for name, score in scores.items():
    if math.sqrt(sum(s * s for s in score)) > 0.5:
        hits.append((name, score))
errors = []
for error in (0.1, 0.2):
    errors.append(math.exp(error))
table = [[0] * 3 for _ in range(3)]
table[1][2] = 5
limits = {key: (0.7 * value, 1.3 * value) for key, value in {"a": 1.0, "b": 2.0}.items()}
widths = {}
for key, (low, high) in limits.items():
    widths[key] = math.hypot(low, high)
image = np.random.default_rng(1).random((4, 5))
rows = []
for i in range(image.shape[0]):
    rows.append(image[i])
contrast = [[0.0] * image.shape[1] for _ in range(image.shape[0])]
for y in range(1, image.shape[0]):
    for x in range(image.shape[1]):
        contrast[y][x] = float(image[y - 1 : y + 1, x].max())
try:
    print(best_name, best, hits, errors, table, widths, sum(map(sum, rows)), contrast, 1 / 0)
except ZeroDivisionError as error:
    print("failed", error)
