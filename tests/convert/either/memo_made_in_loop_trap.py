# trap: a function is made anew for each round, and its cache is not
cache = {}
out = []
for k in range(1, 4):
    def scaled(n):
        if n not in cache:
            cache[n] = n * k
        return cache[n]
    for n in range(3):
        out.append(scaled(n))
print(out)
