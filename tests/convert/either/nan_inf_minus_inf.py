# trap: a nan made of infinities
bad = float("inf") - float("inf")
def key(v): return v if v == v else bad
seen = set()
for v in [1.0, bad, bad, 2.0]:
    seen.add(key(v))
print(len(seen))
