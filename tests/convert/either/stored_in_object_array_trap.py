# class: an array that holds objects keeps them, and they are changed later
import numpy as np

parts = [{"n": k} for k in range(4)]
kept = np.array(parts)
for i in range(4):
    kept[i] = parts[(i + 1) % 4]
parts[0]["n"] = 99
print(kept.tolist())
filled = np.full(3, {})
for i in range(3):
    filled[i] = parts[i]
parts[1]["n"] = 98
print(filled.tolist())
