# class: in function arguments
import numpy as np


def apply(data, out, scale):
    for i in range(len(data)):
        out[i] = data[i] * scale


source, target = np.arange(4.0), np.zeros(4)
apply(source, target, 2)
print(target.tolist())
