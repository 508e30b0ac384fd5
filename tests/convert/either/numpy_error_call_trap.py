import numpy as np
seen = []
np.seterrcall(lambda kind, flag: seen.append(kind))
np.seterr(all="call")
out = []
for n in range(3):
    out.append(float(np.float64(1) / np.float64(n)))
print(out, len(seen))
