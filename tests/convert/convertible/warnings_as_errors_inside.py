import warnings
import numpy as np
def fit(d):
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        try:
            return np.log(np.array([-1.0 if d % 2 else 1.0, d]))[1]
        except RuntimeWarning as e:
            return str(e)
out = []
for d in range(1, 6):
    out.append(fit(d))
print(out)
