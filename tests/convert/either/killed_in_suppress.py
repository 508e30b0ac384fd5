# trap: the assignment after the loop may not have happened
import contextlib
def g(x): return x * x
out = []
for x in range(4):
    y = g(x)
    out.append(y + 1)
with contextlib.suppress(ValueError):
    y = int("bad")
print(out, y)
