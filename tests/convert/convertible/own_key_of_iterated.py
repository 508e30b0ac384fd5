"""A loop through the keys of a dict changes what stands under each, and no key comes or goes."""

totals = {"x": [], "y": []}
for name in totals:
    totals[name].append(len(name) * 2)
counts = {"x": 1, "yy": 5}
for name in counts:
    counts[name] += len(name) ** 2
for name in counts.keys():
    counts[name] -= len(name) / 2
shares = {}
for name in counts:
    shares[name] = counts[name] / 7
for name in shares:
    shares[name] = shares[name] * 2 + 1
print(totals, counts, shares)
