# trap: a table says where to go on
parent = {i: i - 1 for i in range(1, 6000)}
cache = {0: 0}
def depth(n):
    if n in cache:
        return cache[n]
    cache[n] = depth(parent[n]) + 1
    return cache[n]
out = []
for n in range(6000):
    out.append(depth(n))
print(out[-1])
