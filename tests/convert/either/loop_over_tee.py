# trap: tee shares its source
import itertools

a, b = itertools.tee(range(5))
out = []
for x in a:
    out.append((x, next(b)))
print(out)
