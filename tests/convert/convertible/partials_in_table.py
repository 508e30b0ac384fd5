from functools import partial
import math
def scale(k, x):
    return k * x
FUNCS = {"double": partial(scale, 2), "log": partial(math.log, 2.0), "root": math.sqrt}
for name, f in FUNCS.items():
    v = f(3.0)
    print(name, round(v, 6))
