# trap: equal numbers of two types from JSON
import json
cache = {}
def f(n):
    if n in cache:
        return cache[n]
    r = n * 3
    cache[n] = r
    return r
out = []
for n in json.loads("[1, 1.0, 2, 2.0, true]"):
    out.append(f(n))
print(out)
