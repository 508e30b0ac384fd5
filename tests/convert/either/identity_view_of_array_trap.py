# trap: views of an array, by slices, methods and functions, change with it
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
table = np.arange(12.0).reshape(3, 4)
kept = []
for i in range(3):
    kept.append(given(table[i]))
    kept.append(given(np.asarray(table)[:, i]))
    kept.append(given(np.array(table, copy=None)[i]))
    kept.append(given(table.T[i]))
    kept.append(given(np.add(table[i], 0, table[i])))
table += 1
print([k.tolist() for k in kept])
