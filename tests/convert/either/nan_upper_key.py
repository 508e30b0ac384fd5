# trap: a nan as a key that a worker gives back
vals = [1.0, float("NaN"), 2.0]
def key(v): return v if v == v else vals[1]
seen = {}
for v in [1.0, vals[1], vals[1], 2.0]:
    seen[key(v)] = v * 2
print(len(seen))
