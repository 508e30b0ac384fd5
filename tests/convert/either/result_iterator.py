# trap: an iterator over an outer list
base = [1, 2, 3]
out = []
for n in range(2):
    out.append(iter(base))
base.append(4)
print([list(values) for values in out])
