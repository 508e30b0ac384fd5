# trap: an array of lists holds the lists
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
cells = np.empty(3, dtype=object)
rows = [[i] for i in range(3)]
for i in range(3):
    cells[i] = rows[i]
kept = []
for i in range(3):
    kept.append(given(cells.copy()[i]))
rows[0].append("late")
print(kept)
