# trap: a view of keys cannot travel
out = []
for n in range(3):
    out.append({n: 1, -n: 2}.keys())
print([sorted(keys) for keys in out])
