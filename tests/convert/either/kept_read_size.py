# trap: kept read size
ids = {}
for w in "a b a c".split():
    k = w.upper()
    if k not in ids:
        ids[k] = len(ids)
print(ids)
