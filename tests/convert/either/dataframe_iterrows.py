# trap: dataframe iterrows
import pandas as pd

frame = pd.DataFrame({"a": [1, 2, 3]})
for index, row in frame.iterrows():
    row["a"] = row["a"] * 2
    frame.at[index, "a"] = row["a"] + frame["a"].sum()
print(frame)
