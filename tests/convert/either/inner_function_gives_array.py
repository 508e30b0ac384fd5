# trap: a function of the body gives back an array of the item
import numpy as np
outs = []
for n in range(4):
    base = np.arange(3.0) * n
    def f():
        return base
    outs.append(f())
    outs.append(base)
outs[0] += 1
print(outs)
