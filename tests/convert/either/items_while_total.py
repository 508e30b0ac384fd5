# trap: takewhile looks at the sum so far
import itertools

total = 0
for n in itertools.takewhile(lambda n: total < 10, range(100)):
    total += n
print(total, n)
