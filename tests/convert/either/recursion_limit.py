# trap: the recursion limit belongs to the process
import sys

sys.setrecursionlimit(6000)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


out = []
for n in range(1000, 4000, 1000):
    out.append(deep(n))
print(out)
