# class: rows of a csv file, sorted into columns, inside `with open`
import csv


class BadRow(Exception):
    pass


def clean(row, lineno):
    if row["units"] == "x":
        raise BadRow(f"line {lineno}: bad units")
    return {"month": row["date"][:7], "units": int(row["units"])}


with open("sales.csv", "w") as f:
    f.write("date,units\n2021-01-03,4\n2021-01-09,x\n2021-02-01,7\n")
months, units, good, errors = [], [], [], []
with open("sales.csv") as f:
    for row in csv.DictReader(f):
        months.append(row["date"][5:7])
        units.append(len(row["units"]))
with open("sales.csv") as f:
    for lineno, row in enumerate(csv.DictReader(f), start=2):
        try:
            good.append(clean(row, lineno))
        except BadRow as error:
            errors.append(str(error))
by_month = {}
for r in good:
    by_month[r["month"]] = by_month.get(r["month"], 0) + r["units"]
print(months, units, errors, by_month)
