# trap: equal decimals with other digits
from decimal import Decimal
cache = {}
def f(n):
    if n in cache:
        return cache[n]
    r = n * 3
    cache[n] = r
    return r
out = []
for n in [Decimal("1.0"), Decimal("1.00"), Decimal("2"), Decimal("2.000")]:
    out.append(str(f(n)))
print(out)
