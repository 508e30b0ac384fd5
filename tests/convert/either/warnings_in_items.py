# trap: warnings of the items
import sys
import warnings

warnings.showwarning = lambda message, *rest: print("warning:", message, file=sys.stdout)
out = []
for n in range(4):
    warnings.warn(f"item {n}", stacklevel=1)
    out.append(n)
print(out)
