# trap: the list of an iterator is changed while it is gone through
xs = [1, 2, 3]
out = []
for k in range(3):
    it = iter(xs)
    next(it, 0)
    xs.append(k)
    out.append(list(it))
print(out)
