# trap: the text puts something into the cache
cache = {3: "three"}
def name(n):
    if n not in cache:
        cache[n] = str(n)
    return cache[n]
cache[4] = "four"
out = []
for n in [1, 3, 4, 1]:
    out.append(name(n))
print(out)
