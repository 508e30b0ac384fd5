# trap: a function reads rows of other items
import numpy as np
m = np.arange(12.0).reshape(3, 4)
def level(k):
    return m[k].sum()
for k, row in enumerate(m):
    row -= level((k + 2) % 3)
print(m)
