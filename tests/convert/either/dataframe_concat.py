# trap: dataframe concat
import pandas as pd

frame = pd.DataFrame({"a": []})
for n in range(3):
    frame = pd.concat([frame, pd.DataFrame({"a": [n + len(frame)]})])
print(frame)
