# trap: a mark in the cache ends a recursion in a circle
cache = {}
graph = {1: [2, 3], 2: [3, 1], 3: [1]}
def reach(n):
    if n in cache:
        return cache[n]
    cache[n] = 0
    total = 1
    for other in graph[n]:
        total += reach(other)
    cache[n] = total
    return total
out = []
for n in [1, 2, 3, 1]:
    out.append(reach(n))
print(out)
