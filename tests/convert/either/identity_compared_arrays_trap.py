# trap: a row of an array is a view, which changes with the array
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
table = np.arange(12).reshape(3, 4)
kept = []
for i in range(3):
    kept.append(given(table[i]))
table[0, 0] = 99
print([k.tolist() for k in kept])
