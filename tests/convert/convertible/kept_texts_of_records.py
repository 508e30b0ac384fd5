# class: identity - texts of records of which one holds lists under another key
from datetime import date, timedelta
customers = [
    {"name": f"n{i}", "since": date(2011, 5, 1) + timedelta(days=97 * i), "orders": [(j, j * 17 % 9) for j in range(i)]}
    for i in range(9)
]
by_year = {}
for c in customers:  # this loop
    by_year.setdefault(c["since"].year, []).append(c["name"][-1] + str(len(c["orders"])))
customers[0]["orders"].append((1, 2))
print(by_year, customers[0]["orders"] + customers[1]["orders"])
