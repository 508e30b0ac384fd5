# trap: an item fails after one of two fields was changed
stats = {}
values = [1, 2, None, 4]
try:
    for n, value in enumerate(values):
        entry = stats.setdefault(n % 2, {"count": 0, "sum": 0})
        entry["count"] += 1
        entry["sum"] += value
except TypeError as error:
    print(error)
print(stats)
