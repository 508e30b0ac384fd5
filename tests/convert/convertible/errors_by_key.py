# class: texts of caught errors, by key
from collections import defaultdict
issues = defaultdict(list)
good = []
for k, text in [("a", "1"), ("b", "x"), ("c", "3")]:
    try:
        good.append(int(text) * 2)
    except ValueError as err:
        issues[k].append(str(err))
print(issues, good)
