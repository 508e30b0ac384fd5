# trap: a partial holds the dict that the loop fills
from functools import partial

def cost(known, n):
    return sum(range(n)) + len(known)

known = {}
measure = partial(cost, known)
best = None
for n in range(7):
    value = measure(n)
    known[n] = value % 5
    if best is None or known[n] > known[best]:
        best = n
print(known, best)
