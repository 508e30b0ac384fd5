# trap: a default that the key does not hold changes
cache = {}
scale = [2]
def cost(n, factors=scale):
    if (n,) not in cache:
        cache[(n,)] = n * factors[0]
    return cache[(n,)]
print(cost(1))
scale[0] = 5
out = []
for n in range(4):
    out.append(cost(n))
print(out)
