import warnings
import numpy as np
warnings.filterwarnings("error")
out = []
for d in range(1, 6):
    try:
        out.append(np.log(np.array([-1.0, d]))[1])
    except RuntimeWarning:
        out.append(None)
print(out)
