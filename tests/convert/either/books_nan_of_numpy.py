# trap: numbers that are none, made by a division, as keys of the books
import math

def ratio(n):
    big = 1e308 * 10
    return big - big if n % 2 else float(n)

seen = {}
for n in range(8):
    value = ratio(n)
    if value in seen:
        seen[value].append(n)
        continue
    seen[value] = [n]
print(len(seen), [len(v) for v in seen.values()], sum(map(math.isnan, seen)))
