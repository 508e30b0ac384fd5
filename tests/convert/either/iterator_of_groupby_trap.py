# trap: what groupby gives is used up by whoever goes through it first
import itertools


def count(group, limit):
    return sum(1 for g in group if g > limit)


out = {}
for key, group in itertools.groupby([1, 1, 2, 3, 3, 3], key=lambda v: v // 2):
    out[key] = [count(group, limit) for limit in (0, 1)]
print(out)
rows = []
for n, (key, group) in enumerate(itertools.groupby([1, 1, 2, 3, 3])):
    for limit in range(2):
        rows.append((n, key, len([g for g in group if g > limit])))
print(rows)
