# trap: a function is defined again between calls
def rate(n):
    return 2
cache = {}
def cost(n):
    if n not in cache:
        cache[n] = n * rate(n)
    return cache[n]
print(cost(1))
def rate(n):
    return 3
out = []
for n in [1, 2, 3]:
    out.append(cost(n))
print(out)
