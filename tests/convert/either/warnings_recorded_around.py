# trap: warnings are recorded around the loop
import warnings
import math
def f(x):
    if x < 3:
        warnings.warn(f"small {x}")
    return sum(math.sin(x * k) for k in range(50))
out = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for x in range(6):
        out.append(f(x))
print([round(v, 6) for v in out], [str(w.message) for w in caught], [w.category.__name__ for w in caught])
