# trap: sum start array
import numpy as np
class T:
    pass
a, b = T(), T()
a.v, b.v = np.ones(2), np.ones(2)
total = 0
for t in [a, b]:
    total += t.v
a.v += 5
print(total, a.v)
