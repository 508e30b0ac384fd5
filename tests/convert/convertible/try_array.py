import numpy as np
a = np.zeros(3)
bad = []
for i, x in enumerate(["1", "x", "3"]):
    try:
        a[i] = float(x)
    except ValueError as e:
        a[i] = -1
        bad.append(f"{i}: {e}")
print(a, bad)
