# class: a cached function that looks into a list which nobody changes
from functools import lru_cache
WEIGHTS = [3, 4, 5, 9]
@lru_cache(maxsize=None)
def best(i, room):
    if i == len(WEIGHTS):
        return 0
    skip = best(i + 1, room)
    if WEIGHTS[i] > room:
        return skip
    return max(skip, WEIGHTS[i] + best(i + 1, room - WEIGHTS[i]))
out = []
for room in range(200):
    out.append(best(0, room))
print(out)
