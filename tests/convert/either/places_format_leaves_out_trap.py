# trap: the argument that differs is not written
import numpy as np, os
d = {"a": 3}
for i in range(3):
    y = d["{0}".format("a", i)] * 2
    d["{0}".format("a", i)] = y + i
print(d)
