import warnings
import numpy as np
def fit(d):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        c = np.log(np.array([-1.0 if d % 2 else 1.0, d]))
    return c[1], len(caught), [str(w.message) for w in caught]
out = []
for d in range(1, 6):
    out.append(fit(d))
print(out)
