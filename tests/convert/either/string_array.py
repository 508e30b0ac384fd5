# trap: texts are cut at the width of the array
import numpy as np

out = np.empty(3, dtype="U2")
for i, word in enumerate(["a", "bcd", "ef"]):
    out[i] = word * 2
print(out.tolist())
