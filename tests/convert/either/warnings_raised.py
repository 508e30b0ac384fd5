# trap: warnings are errors
import warnings
import math
warnings.simplefilter("error")
def f(x):
    if x == 3:
        warnings.warn("three")
    return sum(math.sin(x * k) for k in range(50))
out = []
for x in range(6):
    out.append(f(x))
print([round(v, 6) for v in out])
