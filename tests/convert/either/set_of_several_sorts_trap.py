# trap: a name that is a set at some times
import math

def small(n):
    found = set(range(100))
    for k in range(100):
        if k not in (33, 40):
            found.discard(k)
    return (math.sqrt(n), found)

def first(low):
    for i in range(4):
        value, found = small(i)
        if value > low:
            return found
for i in range(4):
    value, found = small(i)
    print(value)
print(list(found))
print(first(1.2))
kept = {}
for i in range(4):
    kept[i] = found
for key, found in kept.items():
    for k in found:
        print(key, k)
everything = []
for i in range(4):
    value, found = small(i)
    print(value)
    everything.extend(found)
print(everything)
