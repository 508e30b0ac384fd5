import warnings
import numpy as np
warnings.filterwarnings("ignore")
out = []
for d in range(1, 6):
    out.append(np.log(np.array([-1.0, d]))[1])
print(out)
