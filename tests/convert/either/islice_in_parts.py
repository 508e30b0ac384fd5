# trap: a batch of an iterator for each item of the loop around it
import itertools

source = iter(range(20))
totals = []
for k in range(3):
    total = 0
    for v in itertools.islice(source, k + 2):
        total += v * v
    totals.append(total)
print(totals, next(source))
