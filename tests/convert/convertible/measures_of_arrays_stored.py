# class: what methods of arrays measure is a number, stored before more is computed
import numpy as np

def track(row):
    out, last = [], 0.0
    for value in row:
        last = 0.5 * last + 0.5 * value
        out.append(last)
    return out

def median_of_window(row):
    return [sorted(row[max(0, k - 2) : k + 1])[0] for k in range(len(row))]

data = {"a": [1.0, 2.0, 4.0], "b": [2.0, 1.0, 0.5, 0.25]}
errors = np.zeros((2, 2))
for i, name in enumerate(["a", "b"]): # this loop
    row = data[name]
    errors[i, 0] = np.abs(np.array(track(row)) - np.array(row)).mean()
    errors[i, 1] = np.abs(np.array(median_of_window(row)) - np.array(row)).mean()
print(errors.round(4).tolist())
