# trap: a function of one element that keeps a log, made an array function
import numpy as np
log = []
def clip(v):
    if v > 3:
        log.append(int(v))
        return 3
    return int(v)
out = []
for n in range(4):
    limit = np.frompyfunc(clip, 1, 1)
    out.append(list(limit(np.arange(n, n + 3))))
print(out, log)
