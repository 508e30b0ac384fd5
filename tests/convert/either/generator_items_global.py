import numpy as np
children = np.random.default_rng(1).spawn(4)
def run():
    out = []
    for c in children:
        out.append(c.random())
    return out
print(run(), run())
