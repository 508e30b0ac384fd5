# trap: the items are iterators, one of them twice
import itertools


def count(stops):
    return sum(1 for pair in itertools.product(stops, "ab"))


one = iter([1, 2, 3])
counts = []
for stops in [one, one, iter([4])]:
    counts.append(count(stops))
print(counts, list(one))
