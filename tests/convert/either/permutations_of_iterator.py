# trap: the iterator that all items share is used up by the first
import itertools

shared = iter([3, 1, 2])
counts = []
for k in range(3):
    n = 0
    for order in itertools.permutations(shared):
        n += sum(order) * (k + 1) + 1
    counts.append(n)
print(counts)
