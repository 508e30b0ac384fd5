# class: a loop over the distinct values of a column
import pandas as pd

sales = pd.DataFrame({"region": ["n", "s", "n", "e"], "q": [1, 2, 3, 4], "p": [2.5, 1.0, 4.0, 3.0]})
report = {}
for region in sales["region"].unique():
    sub = sales[sales["region"] == region]
    revenue = (sub["q"] * sub["p"]).sum()
    report[region] = {"revenue": float(revenue), "orders": len(sub)}
print(report)
