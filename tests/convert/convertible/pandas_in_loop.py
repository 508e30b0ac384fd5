# class: pandas
import pandas as pd

means = {}
for i in range(3):
    frame = pd.DataFrame({"a": [i, i + 1], "b": [2, 3]})
    means[i] = float(frame["a"].mean())
print(means)
