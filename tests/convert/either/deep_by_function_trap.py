# trap: a function says where to go on
def pred(n):
    return n - 1
cache = {0: 0}
def f(n):
    if n in cache:
        return cache[n]
    cache[n] = f(pred(n)) + n
    return cache[n]
out = []
for n in range(6000):
    out.append(f(n))
print(out[-1])
