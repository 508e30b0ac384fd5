# trap: a row of a table is made from the one before
import pandas as pd
df = pd.DataFrame({"a": [1, 2, 3], "b": [1, 0, 0]})
for i in range(1, 3):
    df.loc[i, "b"] = df.loc[i - 1, "b"] + df.loc[i, "a"]
print(df.to_string())
