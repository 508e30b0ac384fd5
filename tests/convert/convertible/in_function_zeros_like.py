# class: in function zeros like
import numpy as np


def normalize(data):
    result = np.zeros_like(data)
    for i in range(data.shape[0]):
        result[i] = data[i] / (data[i].sum() + 1)
    return result


print(normalize(np.arange(6.0).reshape(3, 2)).tolist())
