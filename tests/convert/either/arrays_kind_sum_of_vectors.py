# trap: kind sum of vectors
import numpy as np

total = np.zeros(3)
seen = [total]
rows = np.arange(12.0).reshape(4, 3)
for row in rows:
    total += np.sqrt(row)
print(seen[0].tolist(), total.tolist())
total = 0
seen = [total]
for row in rows:
    total += row @ row
print(seen, total)
