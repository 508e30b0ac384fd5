# trap: a generator cannot travel
out = []
for n in range(3):
    out.append(x * n for x in range(3))
print([list(values) for values in out])
