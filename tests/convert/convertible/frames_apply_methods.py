# class: frames apply functions and methods of the text
import numpy as np
import pandas as pd
def grade(v):
    return "a" if v > 3 else "b"
class Scale:
    def __init__(self, f):
        self.f = f
    def up(self, v):
        return v * self.f
scale = Scale(2)
res = []
for k in range(4):
    df = pd.DataFrame({"v": np.arange(6) * k, "w": np.ones(6)})
    df["g"] = df["v"].apply(grade)
    df["s"] = df["v"].apply(scale.up)
    df["q"] = df.groupby("g")["v"].transform("mean")
    df["r"] = df[["v", "w"]].apply(np.sum, axis=1)
    res.append((df["g"].tolist(), df["s"].sum(), round(float(df["q"].sum()), 4), df["r"].sum()))
print(res)
