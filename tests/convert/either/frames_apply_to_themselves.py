# trap: what a frame applies changes the frame
import pandas as pd
import numpy as np
frame = pd.DataFrame({"a": [1.0, 2.0], "b": [3.0, 4.0]})
def bump(col):
    frame.loc[0, "a"] += 1
    return col.sum()
out = []
for k in range(3):
    out.append(frame.apply(bump).tolist())
print(out, frame.to_dict())
