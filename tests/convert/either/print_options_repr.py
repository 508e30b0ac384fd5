import numpy as np
np.set_printoptions(precision=2)
class V:
    def __init__(self, a):
        self.a = a
    def __repr__(self):
        return "V" + repr(self.a)
out = []
for d in range(1, 6):
    out.append("{}".format(V(np.arange(3.0) / d)))
print(out)
