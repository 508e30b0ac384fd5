# class: a dict has a nan among its values, none among its keys, which are looked for and put in order by their values
import math

scores = {"a": math.nan, "b": 2.0, "c": 3.0, "d": 1.5}
valid = {}
for k, v in scores.items():
    if not math.isnan(v):
        valid[k] = v
ranks = {}
for i, k in enumerate(sorted(valid, key=valid.get, reverse=True)):  # this loop
    ranks[k] = (i + 1, scores.get(k), k in scores)
print(ranks)
