# class: tqdm inside enumerate
import numpy as np
from tqdm import tqdm

values = ["a", "bb", "ccc"]
out = np.zeros(3)
for i, value in enumerate(tqdm(values)):
    out[i] = len(value)
print(out)
