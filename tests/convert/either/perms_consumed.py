# trap: an iterator of permutations is used up by the first item
import itertools
orders = itertools.permutations([1, 2, 3])
out = []
for n in range(3):
    group = []
    for p in orders:
        group.append(p[0] * n)
    out.append(group)
print(out)
