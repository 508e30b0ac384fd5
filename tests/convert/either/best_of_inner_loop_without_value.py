# trap: a name that belongs to a best has no value in rounds that are not best
import math
def work(n, m):
    best, where = 9.0, 0
    for a in range(3):
        for b in range(n):
            w = math.sin(a * b)
        for c in range(m):
            v = math.cos(a + c)
            if v > best:
                best = v
                where = w
    return best, where
print(work(2, 3), work(0, 2))
