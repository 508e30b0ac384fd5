# trap: functions in a list that keep a log
import numpy as np
hits = []
def low(x):
    hits.append(x.size)
    return -x
def high(x):
    return x * 2
out = []
for n in range(4):
    x = np.arange(n, n + 4)
    out.append(np.piecewise(x, [x < 3, x >= 3], [low, high]).tolist())
print(out, hits)
