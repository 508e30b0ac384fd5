import numpy as np
rows = [(0, 0), (5, np.zeros(2)), (1, 1)]
tally = [0, 0, 0]
same = 0
for a, b in rows:
    c = a + 0
    tally[c] += 1
    if c == b:
        same += 1
print(tally, same)
