# trap: what is yielded are the groups, iterators that move on
import itertools


def groups(xs):
    yield from (g for _, g in itertools.groupby(xs, key=lambda x: x // 3))


out = []
for g in groups(range(10)):
    out.append(list(g))
print(out)
