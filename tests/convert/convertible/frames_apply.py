# class: frames apply functions
import numpy as np
import pandas as pd
def clean(v):
    return v * 2 if v > 1 else v + 1
tables = {}
for k in range(4):
    df = pd.DataFrame({"g": list("aabbc"), "v": np.arange(5) * (k + 1)})
    df["w"] = df["v"].apply(clean)
    df["z"] = df.apply(lambda r: r["v"] + r["w"], axis=1)
    tables[k] = df.groupby("g")["z"].sum()
for k, s in tables.items():
    print(k, s.to_dict())
