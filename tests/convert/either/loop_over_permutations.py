# trap: itertools
import itertools

best = None
for order in itertools.permutations([3, 1, 2]):
    cost = sum(i * x for i, x in enumerate(order))
    if best is None or cost < best[0]:
        best = (cost, order)
print(best)
