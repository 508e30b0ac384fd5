# class: tables of pandas that are read, put together and changed
import pandas as pd

table = pd.DataFrame({"a": range(6), "b": [1.5, 2, 3, 4, 5, 6], "name": list("abcdef")})
sums = []
for x in range(4):
    sums.append(table["name"].str.contains("abc"[x % 3]).sum() + table["b"].mode().iloc[0] + table["b"].skew())
print(sums)
for x in range(3):
    numbers = table.select_dtypes("number")
    numbers.loc[x, "a"] = 100
    sums.append(numbers["a"].sum() + table["a"].sum())
print(sums)
parts = []
for x in range(3):
    parts.append(pd.concat([table, table]).shape[0] + pd.merge(table, table, on="a").shape[1])
    table.loc[len(table)] = [x, x, "z"]
print(parts, len(table))
stamps = []
for day in ("2024-01-01", "2024-02-30", "2024-03-03"):
    try:
        stamps.append(pd.Timestamp(day).day_name())
    except ValueError as error:
        stamps.append(type(error).__name__)
print(stamps)
frames = []
for x in range(3):
    frames.append(pd.cut(table["b"], x + 1).nunique())
print(frames, pd.concat([table["a"] * 2, table["b"]], axis=1).abs().max().tolist())
