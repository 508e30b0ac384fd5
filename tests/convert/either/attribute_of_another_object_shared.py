# trap: attribute of another object shared
import numpy as np
class P: pass
p = P(); q = P()
p.x = np.ones(6)
q.x = p.x
for i in range(1, 6):
    q.x[i] = p.x[i - 1] + 1
print(p.x)
