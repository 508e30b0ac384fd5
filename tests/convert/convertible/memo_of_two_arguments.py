# class: a function keeps its results under a key of both arguments
cache = {}
def power(base, exponent):
    key = (base, exponent)
    if key in cache:
        return cache[key]
    result = base ** exponent % 1009
    cache[key] = result
    return result
out = []
for n in range(40):
    out.append(power(n % 7, 100))
print(out)
