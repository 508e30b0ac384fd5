# class: a module that may be missing
try:
    import numpy as np
except ImportError:
    np = None

out = []
for x in [1, 4, 9]:
    out.append(np.sqrt(x) if np is not None else x ** 0.5)
print(out)
