# trap: dataframe loc
import pandas as pd

frame = pd.DataFrame({"a": [1, 2, 3], "b": [0, 0, 0]})
for i in range(3):
    frame.loc[i, "b"] = frame.loc[i - 1, "b"] + frame.loc[i, "a"] if i else 1
print(frame)
