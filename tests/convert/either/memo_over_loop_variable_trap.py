# trap: a function with a memo reads the variable of an outer loop
cache = {}
def scaled(n):
    if n not in cache:
        cache[n] = n * rate
    return cache[n]
for rate in [1, 2]:
    out = []
    for n in range(3 + rate):
        out.append(scaled(n))
    print(out)
