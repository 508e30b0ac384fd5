# class: what is no number is left out by comparing each value with itself, which asks no object which one it is
from statistics import median

samples = {"ctl": [5.1, 4.9, 5.3, float("nan")], "low": [5.6, 5.8], "none": [], "max": [7.7, 7.9, float("nan"), 7.8]}
summary = {}
for name, values in samples.items():  # this loop
    values = [v for v in values if v == v]
    if not values:
        summary[name] = (0, None, None)
        continue
    middle = median(values)
    summary[name] = (len(values), middle, round(median(abs(v - middle) for v in values), 6))
pooled = []
for values in samples.values():
    pooled += [v for v in values if v == v]
print(summary, sorted(pooled))
