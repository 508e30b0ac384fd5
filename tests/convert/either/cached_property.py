# trap: computed once, and counted
import functools


class Data:
    computed = 0

    @functools.cached_property
    def table(self):
        Data.computed += 1
        return [1, 2, 3]


data = Data()
out = []
for n in range(3):
    out.append(data.table[n])
print(out, Data.computed)
